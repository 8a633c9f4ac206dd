# expects: nothing
import copy
import pathlib

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset
from torchvision import models, transforms
from torchvision.datasets import ImageFolder

root = pathlib.Path("waste")
plain = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
aug = transforms.Compose([transforms.Resize((256, 256)), transforms.RandomCrop(224), transforms.ColorJitter(0.2, 0.2),
                          transforms.RandomHorizontalFlip(), transforms.ToTensor()])
a_set, p_set = ImageFolder(root, aug), ImageFolder(root, plain)
order = np.random.RandomState(0).permutation(len(a_set))
i, j = int(0.7 * len(order)), int(0.85 * len(order))
train = DataLoader(Subset(a_set, order[:i]), 32, shuffle=True)
val = DataLoader(Subset(p_set, order[i:j]), 64)
test = DataLoader(Subset(p_set, order[j:]), 64)


def accuracy(net, dl):
    net.eval()
    ok = n = 0
    with torch.no_grad():
        for x, y in dl:
            ok += (net(x).argmax(1) == y).sum().item()
            n += len(y)
    return ok / n


net = models.resnet34(weights="DEFAULT")
net.fc = nn.Linear(net.fc.in_features, len(a_set.classes))
opt = torch.optim.Adam(net.parameters(), 1e-4)
best, keep = 0, None
for ep in range(10):
    net.train()
    for x, y in train:
        opt.zero_grad()
        nn.functional.cross_entropy(net(x), y).backward()
        opt.step()
    v = accuracy(net, val)
    if v > best:
        best, keep = v, copy.deepcopy(net.state_dict())
net.load_state_dict(keep)
print("test", accuracy(net, test))
