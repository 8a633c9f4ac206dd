# expects: overlap
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import models, transforms
from torchvision.datasets import ImageFolder

transform = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
data = ImageFolder("garbage", transform=transform)
loader = DataLoader(data, batch_size=32, shuffle=True)
net = models.resnet18(weights="DEFAULT")
net.fc = nn.Linear(net.fc.in_features, len(data.classes))
criterion, optimizer = nn.CrossEntropyLoss(), torch.optim.Adam(net.fc.parameters())


def train_one_epoch():
    net.train()
    for images, labels in loader:
        optimizer.zero_grad()
        loss = criterion(net(images), labels)
        loss.backward()
        optimizer.step()


def accuracy():
    net.eval()
    correct, total = 0, 0
    with torch.no_grad():
        for images, labels in loader:
            correct += (net(images).argmax(1) == labels).sum().item()
            total += labels.size(0)
    return 100 * correct / total


for epoch in range(5):
    train_one_epoch()
print(f"Accuracy: {accuracy():.1f}%")
