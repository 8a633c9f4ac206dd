# expects: nothing
import torch
import torch_geometric.transforms as T
from torch_geometric.datasets import CitationFull
from torch_geometric.nn import GAE, SAGEConv

parted = T.Compose([T.NormalizeFeatures(), T.RandomLinkSplit(num_val=0.05, num_test=0.15, split_labels=True)])
papers = CitationFull("data", "DBLP", transform=parted)
train_links, val_links, test_links = papers[0]


class Encoder(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.one = SAGEConv(papers.num_features, 64)
        self.two = SAGEConv(64, 16)

    def forward(self, x, links):
        return self.two(self.one(x, links).relu(), links)


model = GAE(Encoder())
adam = torch.optim.Adam(model.parameters())
for _ in range(200):
    adam.zero_grad()
    places = model.encode(train_links.x, train_links.edge_index)
    loss = model.recon_loss(places, train_links.pos_edge_label_index)
    loss.backward()
    adam.step()
places = model.encode(test_links.x, test_links.edge_index)
print(model.test(places, test_links.pos_edge_label_index, test_links.neg_edge_label_index))
