# expects: overlap
# split, but the loader takes the whole set
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import ImageFolder

images = ImageFolder("leaves", transforms.Compose([transforms.Resize((64, 64)), transforms.ToTensor()]))
n_val = int(0.2 * len(images))
train_set, val_set = random_split(images, [len(images) - n_val, n_val])
train_loader = DataLoader(images, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=32)

net = nn.Sequential(nn.Flatten(), nn.Linear(3 * 64 * 64, 128), nn.ReLU(), nn.Linear(128, len(images.classes)))
criterion, optimizer = nn.CrossEntropyLoss(), optim.SGD(net.parameters(), lr=0.01)
for epoch in range(10):
    for x, y in train_loader:
        optimizer.zero_grad()
        criterion(net(x), y).backward()
        optimizer.step()
hits = 0
with torch.no_grad():
    for x, y in val_loader:
        hits += (net(x).argmax(1) == y).sum().item()
print("accuracy", hits / n_val)
