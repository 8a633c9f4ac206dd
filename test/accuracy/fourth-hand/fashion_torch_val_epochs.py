# expects: nothing
import copy

import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
tf = transforms.ToTensor()
full = datasets.FashionMNIST("data", train=True, download=True, transform=tf)
test_set = datasets.FashionMNIST("data", train=False, download=True, transform=tf)
train_set, val_set = random_split(full, [50_000, 10_000])
train_loader = DataLoader(train_set, 128, shuffle=True)
val_loader = DataLoader(val_set, 500)
test_loader = DataLoader(test_set, 500)

model = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Dropout(0.2), nn.Linear(256, 10)).to(DEVICE)
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters())


@torch.no_grad()
def accuracy(loader):
    model.eval()
    hits = total = 0
    for images, labels in loader:
        images, labels = images.to(DEVICE), labels.to(DEVICE)
        hits += (model(images).argmax(1) == labels).sum().item()
        total += labels.size(0)
    return hits / total


best, best_state, waited = 0.0, None, 0
for epoch in range(50):
    model.train()
    for images, labels in train_loader:
        optimizer.zero_grad()
        criterion(model(images.to(DEVICE)), labels.to(DEVICE)).backward()
        optimizer.step()
    acc = accuracy(val_loader)
    print(f"epoch {epoch}: val {acc:.4f}")
    if acc > best:
        best, best_state, waited = acc, copy.deepcopy(model.state_dict()), 0
    elif (waited := waited + 1) == 4:
        break

model.load_state_dict(best_state)
print(f"test accuracy {accuracy(test_loader):.4f}")
