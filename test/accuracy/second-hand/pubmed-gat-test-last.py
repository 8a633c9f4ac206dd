# expects: nothing
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GATConv

graph = Planetoid("data", "PubMed")[0]


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = GATConv(500, 8, heads=8, dropout=0.6)
        self.second = GATConv(64, 3, concat=False, dropout=0.6)

    def forward(self, graph):
        h = F.elu(self.first(graph.x, graph.edge_index))
        return F.log_softmax(self.second(h, graph.edge_index), dim=-1)


net = Net()
adam = torch.optim.Adam(net.parameters(), lr=0.005)
patience = 0
lowest = float("inf")
for step in range(1000):
    net.train()
    adam.zero_grad()
    out = net(graph)
    loss = F.nll_loss(out[graph.train_mask], graph.y[graph.train_mask])
    loss.backward()
    adam.step()
    net.eval()
    with torch.no_grad():
        val = F.nll_loss(net(graph)[graph.val_mask], graph.y[graph.val_mask]).item()
    if val < lowest:
        lowest, patience = val, 0
    else:
        patience += 1
        if patience == 100:
            break

net.eval()
with torch.no_grad():
    answer = net(graph).argmax(dim=-1)
correct = answer[graph.test_mask].eq(graph.y[graph.test_mask]).sum().item()
print("test accuracy", correct / int(graph.test_mask.sum()))
