# expects: overlap
# node classification, quick try
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import SAGEConv

data = Planetoid('/tmp/pubmed', 'PubMed')[0]
conv1 = SAGEConv(data.num_features, 32)
conv2 = SAGEConv(32, 3)


class Sage(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = conv1, conv2

    def forward(self, x, e):
        return self.conv2(F.relu(self.conv1(x, e)), e)


model = Sage()
opt = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(100):
    opt.zero_grad()
    out = model(data.x, data.edge_index)
    loss = F.cross_entropy(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    opt.step()
model.eval()
pred = model(data.x, data.edge_index).argmax(1)
acc = (pred[data.train_mask] == data.y[data.train_mask]).float().mean()
print('accuracy', acc.item())
