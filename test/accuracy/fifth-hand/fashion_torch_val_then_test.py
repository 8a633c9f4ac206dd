# expects: nothing
import copy
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

torch.manual_seed(3)
t = transforms.ToTensor()
full = datasets.FashionMNIST('data', train=True, download=True, transform=t)
train_set, val_set = random_split(full, [50000, 10000])
test_set = datasets.FashionMNIST('data', train=False, download=True, transform=t)
loaders = {
    'train': DataLoader(train_set, 128, shuffle=True),
    'val': DataLoader(val_set, 512),
    'test': DataLoader(test_set, 512),
}
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
opt = torch.optim.Adam(model.parameters(), 1e-3)
loss_fn = nn.CrossEntropyLoss()


@torch.no_grad()
def accuracy(loader):
    model.eval()
    hits = 0
    for x, y in loader:
        hits += (model(x).argmax(1) == y).sum().item()
    return hits / len(loader.dataset)


best, state = 0, None
for epoch in range(20):
    model.train()
    for x, y in loaders['train']:
        loss = loss_fn(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    acc = accuracy(loaders['val'])
    if acc > best:
        best, state = acc, copy.deepcopy(model.state_dict())
model.load_state_dict(state)
print('val', best, 'test', accuracy(loaders['test']))
