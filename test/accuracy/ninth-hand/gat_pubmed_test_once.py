# expects: nothing
"""GAT on PubMed: patience on the validation mask, test mask read once."""
import copy

import torch
import torch.nn.functional as F
from torch_geometric.datasets import Planetoid
from torch_geometric.nn import GATConv
from torch_geometric.transforms import NormalizeFeatures

torch.manual_seed(12345)


class GAT(torch.nn.Module):
    def __init__(self, d_in, d_out, hidden=8, heads=8):
        super().__init__()
        self.g1 = GATConv(d_in, hidden, heads=heads, dropout=0.6)
        self.g2 = GATConv(hidden * heads, d_out, heads=1, concat=False, dropout=0.6)

    def forward(self, x, ei):
        x = F.dropout(x, 0.6, self.training)
        x = F.elu(self.g1(x, ei))
        x = F.dropout(x, 0.6, self.training)
        return self.g2(x, ei)


def step(model, data, opt):
    model.train()
    opt.zero_grad()
    out = model(data.x, data.edge_index)
    loss = F.cross_entropy(out[data.train_mask], data.y[data.train_mask])
    loss.backward()
    opt.step()
    return loss.item()


@torch.no_grad()
def accuracy(model, data, mask):
    model.eval()
    pred = model(data.x, data.edge_index).argmax(1)
    return (pred[mask] == data.y[mask]).float().mean().item()


def main(patience=100):
    ds = Planetoid("data", "PubMed", transform=NormalizeFeatures())
    data = ds[0]
    model = GAT(ds.num_features, ds.num_classes)
    opt = torch.optim.Adam(model.parameters(), lr=0.005, weight_decay=1e-3)
    best, wait, state = 0.0, 0, None
    for epoch in range(1000):
        loss = step(model, data, opt)
        val = accuracy(model, data, data.val_mask)
        if val > best:
            best, wait = val, 0
            state = copy.deepcopy(model.state_dict())
        else:
            wait += 1
        if wait >= patience:
            break
        if epoch % 25 == 0:
            print(epoch, round(loss, 4), round(val, 4))
    model.load_state_dict(state)
    print("val %.4f  test %.4f" % (best, accuracy(model, data, data.test_mask)))


if __name__ == "__main__":
    main()
