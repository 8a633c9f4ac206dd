# expects: nothing
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GCNConv

data = Planetoid('/tmp/cora', 'Cora')[0]


class GCN(torch.nn.Module):
    def __init__(self, fin, hidden, out):
        super().__init__()
        self.a = GCNConv(fin, hidden)
        self.b = GCNConv(hidden, out)

    def forward(self, x, edge_index):
        x = F.dropout(F.relu(self.a(x, edge_index)), training=self.training)
        return self.b(x, edge_index)


model = GCN(data.num_features, 16, 7)
opt = torch.optim.Adam(model.parameters(), lr=0.01, weight_decay=5e-4)
for epoch in range(200):
    model.train()
    opt.zero_grad()
    out = model(data.x, data.edge_index)
    F.cross_entropy(out[data.train_mask], data.y[data.train_mask]).backward()
    opt.step()

model.eval()
pred = model(data.x, data.edge_index).argmax(dim=1)
correct = (pred[data.test_mask] == data.y[data.test_mask]).sum()
print('accuracy', int(correct) / int(data.test_mask.sum()))
