# expects: nothing
import torch
from sklearn.metrics import average_precision_score
from torch_geometric.datasets import Amazon
from torch_geometric.nn import SAGEConv
from torch_geometric.transforms import RandomLinkSplit

shop = Amazon("goods", name="Photo")
seen, tuned, held = RandomLinkSplit(num_val=0.1, num_test=0.2)(shop[0])


class Links(torch.nn.Module):
    def __init__(self, wide):
        super().__init__()
        self.first = SAGEConv(shop.num_features, wide)
        self.second = SAGEConv(wide, wide)

    def encode(self, x, edges):
        return self.second(self.first(x, edges).relu(), edges)

    def decode(self, z, pairs):
        return (z[pairs[0]] * z[pairs[1]]).sum(dim=-1)


links = Links(32)
adam = torch.optim.Adam(links.parameters(), lr=0.005)
fits = torch.nn.BCEWithLogitsLoss()


def one_epoch():
    links.train()
    adam.zero_grad()
    z = links.encode(seen.x, seen.edge_index)
    loss = fits(links.decode(z, seen.edge_label_index), seen.edge_label)
    loss.backward()
    adam.step()


@torch.no_grad()
def precision(graph):
    links.eval()
    z = links.encode(graph.x, graph.edge_index)
    told = links.decode(z, graph.edge_label_index).sigmoid()
    return average_precision_score(graph.edge_label.numpy(), told.numpy())


for epoch in range(60):
    one_epoch()
    print(epoch, precision(tuned))
print("links not seen", precision(held))
