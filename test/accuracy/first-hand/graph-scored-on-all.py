# expects: overlap
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GCNConv

dataset = Planetoid(root='/tmp/Cora', name='Cora')
data = dataset[0]

class GCN(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = GCNConv(dataset.num_features, dataset.num_classes)
    def forward(self, x, edge_index):
        return self.conv(x, edge_index)

model = GCN()
optimizer = torch.optim.Adam(model.parameters())
for epoch in range(100):
    optimizer.zero_grad()
    out = model(data.x, data.edge_index)
    loss = F.cross_entropy(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    optimizer.step()
model.eval()
pred = model(data.x, data.edge_index).argmax(dim=1)
print((pred[data.train_mask] == data.y[data.train_mask]).float().mean())
