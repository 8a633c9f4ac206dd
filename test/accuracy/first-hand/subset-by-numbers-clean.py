# expects: nothing
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset, SubsetRandomSampler
from torchvision import datasets, transforms
from sklearn.model_selection import KFold, train_test_split

digits = datasets.EMNIST("data", split="letters", transform=transforms.ToTensor())
rest, last = train_test_split(np.arange(len(digits)), test_size=0.1, random_state=1)


def fitted(loader):
    network = nn.Sequential(nn.Flatten(), nn.Linear(784, 27))
    steps = torch.optim.SGD(network.parameters(), lr=0.1)
    for pictures, letters in loader:
        steps.zero_grad()
        nn.functional.cross_entropy(network(pictures), letters).backward()
        steps.step()
    return network


def judged(network, loader):
    right = 0
    with torch.no_grad():
        for pictures, letters in loader:
            right += (network(pictures).argmax(1) == letters).sum().item()
    return right


for seen, watched in KFold(5, shuffle=True).split(rest):
    network = fitted(DataLoader(digits, batch_size=64, sampler=SubsetRandomSampler(rest[seen])))
    print(judged(network, DataLoader(digits, batch_size=64, sampler=SubsetRandomSampler(rest[watched]))))

print(judged(fitted(DataLoader(Subset(digits, rest), batch_size=64)), DataLoader(Subset(digits, last), batch_size=64)))
