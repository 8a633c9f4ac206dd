# expects: nothing
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GATConv
from torch_geometric.transforms import NormalizeFeatures

data = Planetoid("data", "Citeseer", transform=NormalizeFeatures())[0]


class GAT(torch.nn.Module):
    def __init__(self, d, c):
        super().__init__()
        self.a = GATConv(d, 8, heads=8, dropout=0.6)
        self.b = GATConv(64, c, concat=False, dropout=0.6)

    def forward(self, x, e):
        x = F.elu(self.a(F.dropout(x, 0.6, self.training), e))
        return self.b(x, e)


net = GAT(data.num_features, int(data.y.max()) + 1)
opt = torch.optim.Adam(net.parameters(), 5e-3, weight_decay=5e-4)
best_val = final = 0
for epoch in range(200):
    net.train()
    opt.zero_grad()
    out = net(data.x, data.edge_index)
    F.cross_entropy(out[data.train_mask], data.y[data.train_mask]).backward()
    opt.step()
    net.eval()
    with torch.no_grad():
        pred = net(data.x, data.edge_index).argmax(-1)
    val = (pred[data.val_mask] == data.y[data.val_mask]).float().mean().item()
    if val > best_val:
        best_val = val
        torch.save(net.state_dict(), "gat.pt")
net.load_state_dict(torch.load("gat.pt"))
net.eval()
pred = net(data.x, data.edge_index).argmax(-1)
print((pred[data.test_mask] == data.y[data.test_mask]).float().mean().item())
