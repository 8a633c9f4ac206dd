# expects: nothing
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import SAGEConv
from torch_geometric.transforms import NormalizeFeatures

data = Planetoid("data/pubmed", "PubMed", transform=NormalizeFeatures())[0]


class Sage(torch.nn.Module):
    def __init__(self, width=64, classes=3):
        super().__init__()
        self.first = SAGEConv(data.num_features, width)
        self.second = SAGEConv(width, classes)

    def forward(self, x, edges):
        return self.second(F.dropout(self.first(x, edges).relu(), 0.5, self.training), edges)


model = Sage()
opt = torch.optim.Adam(model.parameters(), lr=0.005, weight_decay=1e-3)


@torch.no_grad()
def accuracy(mask):
    model.eval()
    pred = model(data.x, data.edge_index).argmax(-1)
    return (pred[mask] == data.y[mask]).float().mean().item()


best, patience = 0, 0
for epoch in range(300):
    model.train()
    opt.zero_grad()
    out = model(data.x, data.edge_index)
    F.cross_entropy(out[data.train_mask], data.y[data.train_mask]).backward()
    opt.step()
    val = accuracy(data.val_mask)
    best, patience = (val, 0) if val > best else (best, patience + 1)
    if patience > 40:
        break
print("test", accuracy(data.test_mask))
