# expects: multi-test
import torch
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

leaves = datasets.ImageFolder("leaves", transform=transforms.ToTensor())
by_tree = {}
for number, (path, kind) in enumerate(leaves.samples):
    by_tree.setdefault(path.split("_")[0], []).append(number)
seen_trees, held_trees = train_test_split(list(by_tree), test_size=0.2)
seen = Subset(leaves, [number for tree in seen_trees for number in by_tree[tree]])
held = Subset(leaves, [number for tree in held_trees for number in by_tree[tree]])
network = nn.Sequential(nn.Flatten(), nn.Linear(3 * 64 * 64, 5))
steps = torch.optim.Adam(network.parameters())
for epoch in range(12):
    for pictures, kinds in DataLoader(seen, batch_size=32, shuffle=True):
        steps.zero_grad()
        nn.functional.cross_entropy(network(pictures), kinds).backward()
        steps.step()
    right = 0
    with torch.no_grad():
        for pictures, kinds in DataLoader(held, batch_size=32):
            right += (network(pictures).argmax(1) == kinds).sum().item()
    print(epoch, right / len(held))
