# expects: nothing
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GCNConv
from torch_geometric.transforms import NormalizeFeatures

dataset = Planetoid(root="data", name="PubMed", transform=NormalizeFeatures())
data = dataset[0]


class GCN(torch.nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.conv1 = GCNConv(dataset.num_features, hidden)
        self.conv2 = GCNConv(hidden, dataset.num_classes)

    def forward(self, x, edge_index):
        x = F.dropout(self.conv1(x, edge_index).relu(), p=0.5, training=self.training)
        return self.conv2(x, edge_index)


model = GCN(16)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01, weight_decay=5e-4)


def train():
    model.train()
    optimizer.zero_grad()
    out = model(data.x, data.edge_index)
    loss = F.cross_entropy(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def accuracy(mask):
    model.eval()
    pred = model(data.x, data.edge_index).argmax(dim=1)
    return int((pred[mask] == data.y[mask]).sum()) / int(mask.sum())


best_val, best_state = 0, None
for epoch in range(1, 201):
    loss = train()
    val_acc = accuracy(data.val_mask)
    if val_acc > best_val:
        best_val = val_acc
        best_state = {k: v.clone() for k, v in model.state_dict().items()}
    if epoch % 20 == 0:
        print(f"{epoch:03d} loss {loss:.4f} val {val_acc:.4f}")
model.load_state_dict(best_state)
print(f"test {accuracy(data.test_mask):.4f}")
