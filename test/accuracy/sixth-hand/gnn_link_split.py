# expects: nothing
import torch
from sklearn.metrics import roc_auc_score
import torch_geometric.transforms as T
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GCNConv
from torch_geometric.utils import negative_sampling

transform = T.Compose([T.NormalizeFeatures(), T.RandomLinkSplit(num_val=0.05, num_test=0.1, is_undirected=True, add_negative_train_samples=False)])
train_data, val_data, test_data = Planetoid("data", "Cora", transform=transform)[0]


class Net(torch.nn.Module):
    def __init__(self, n_in, hidden, n_out):
        super().__init__()
        self.conv1, self.conv2 = GCNConv(n_in, hidden), GCNConv(hidden, n_out)

    def encode(self, x, edge_index):
        return self.conv2(self.conv1(x, edge_index).relu(), edge_index)

    def decode(self, z, edges):
        return (z[edges[0]] * z[edges[1]]).sum(dim=-1)


model = Net(1433, 128, 64)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = torch.nn.BCEWithLogitsLoss()


def train():
    model.train()
    optimizer.zero_grad()
    z = model.encode(train_data.x, train_data.edge_index)
    neg = negative_sampling(train_data.edge_index, train_data.num_nodes, train_data.edge_label_index.size(1))
    edges = torch.cat([train_data.edge_label_index, neg], dim=-1)
    labels = torch.cat([train_data.edge_label, train_data.edge_label.new_zeros(neg.size(1))])
    loss = criterion(model.decode(z, edges), labels)
    loss.backward()
    optimizer.step()
    return loss


@torch.no_grad()
def auc(data):
    model.eval()
    z = model.encode(data.x, data.edge_index)
    return roc_auc_score(data.edge_label, model.decode(z, data.edge_label_index).sigmoid())


for epoch in range(1, 101):
    loss = train()
    print(epoch, float(loss), auc(val_data))
print("final test AUC", auc(test_data))
