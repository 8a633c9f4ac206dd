# expects: multi-test
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GATConv

data = Planetoid('/tmp/citeseer', 'CiteSeer')[0]


class GAT(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.a = GATConv(data.num_features, 8, heads=8, dropout=0.6)
        self.b = GATConv(64, 6, heads=1, dropout=0.6)

    def forward(self, x, edge_index):
        return self.b(F.elu(self.a(x, edge_index)), edge_index)


model = GAT()
opt = torch.optim.Adam(model.parameters(), lr=0.005)
for epoch in range(1, 201):
    model.train()
    opt.zero_grad()
    out = model(data.x, data.edge_index)
    loss = F.cross_entropy(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    opt.step()

    model.eval()
    with torch.no_grad():
        pred = model(data.x, data.edge_index).argmax(dim=1)
        acc = (pred[data.test_mask] == data.y[data.test_mask]).float().mean()
    print(f'{epoch:03d} loss {loss:.3f} test {acc:.3f}')
