# expects: nothing
import torch
from torch_geometric.datasets import Planetoid
import torch.nn.functional as F
dataset = Planetoid(root='/tmp', name='Cora')
data = dataset[0]
class GCN(torch.nn.Module):
    def __init__(self): super().__init__(); self.c = GCNConv(1,2)
    def forward(self, data): return self.c(data.x, data.edge_index)
model = GCN()
opt = torch.optim.Adam(model.parameters())
model.train()
for e in range(200):
    opt.zero_grad()
    out = model(data)
    loss = F.nll_loss(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    opt.step()
model.eval()
pred = model(data).argmax(dim=1)
acc = (pred[data.test_mask] == data.y[data.test_mask]).sum()
