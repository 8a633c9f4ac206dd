# expects: nothing
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GATConv

data = Planetoid("data", "Citeseer")[0]


class GAT(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.c1 = GATConv(3703, 8, heads=8, dropout=.6)
        self.c2 = GATConv(64, 6, heads=1, concat=False, dropout=.6)

    def forward(self, d):
        x = F.elu(self.c1(F.dropout(d.x, .6, self.training), d.edge_index))
        return F.log_softmax(self.c2(x, d.edge_index), dim=1)


net = GAT()
opt = torch.optim.Adam(net.parameters(), lr=.005, weight_decay=5e-4)
best, state = 0, None
for epoch in range(300):
    net.train()
    opt.zero_grad()
    out = net(data)
    F.nll_loss(out[data.train_mask], data.y[data.train_mask]).backward()
    opt.step()
    net.eval()
    with torch.no_grad():
        pred = net(data).argmax(1)
    val = (pred[data.val_mask] == data.y[data.val_mask]).float().mean().item()
    if val > best:
        best, state = val, {k: v.clone() for k, v in net.state_dict().items()}
net.load_state_dict(state)
net.eval()
pred = net(data).argmax(1)
print("test", (pred[data.test_mask] == data.y[data.test_mask]).float().mean().item())
