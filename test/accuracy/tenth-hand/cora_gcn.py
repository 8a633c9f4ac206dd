# expects: nothing
import argparse
import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GCNConv
import torch_geometric.transforms as T

parser = argparse.ArgumentParser()
parser.add_argument('--hidden', type=int, default=16)
parser.add_argument('--lr', type=float, default=0.01)
parser.add_argument('--epochs', type=int, default=200)
args = parser.parse_args()

dataset = Planetoid(root='/tmp/Cora', name='Cora', transform=T.NormalizeFeatures())
print(f'Number of features: {dataset.num_features}, classes: {dataset.num_classes}')
device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
data = dataset[0].to(device)
print(data.train_mask.sum().item(), data.val_mask.sum().item(), data.test_mask.sum().item())


class GCN(torch.nn.Module):
    def __init__(self, hidden):
        super().__init__()
        torch.manual_seed(1234567)
        self.conv1 = GCNConv(dataset.num_features, hidden)
        self.conv2 = GCNConv(hidden, dataset.num_classes)

    def forward(self, x, edge_index):
        x = self.conv1(x, edge_index).relu()
        x = F.dropout(x, p=0.5, training=self.training)
        return self.conv2(x, edge_index)


model = GCN(args.hidden).to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=args.lr, weight_decay=5e-4)
criterion = torch.nn.CrossEntropyLoss()


def train():
    model.train()
    optimizer.zero_grad()
    out = model(data.x, data.edge_index)
    loss = criterion(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(mask):
    model.eval()
    with torch.no_grad():
        pred = model(data.x, data.edge_index).argmax(dim=1)
    return int((pred[mask] == data.y[mask]).sum()) / int(mask.sum())


for epoch in range(1, args.epochs + 1):
    loss = train()
    if epoch % 20 == 0:
        print(f'Epoch {epoch:03d} loss {loss:.4f} val {accuracy(data.val_mask):.4f}')

print(f'Test Accuracy: {accuracy(data.test_mask):.4f}')
