# expects: threshold-on-test, multi-test
import torch
import torch.nn as nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms

device = "cuda" if torch.cuda.is_available() else "cpu"
tf = transforms.Compose([transforms.Resize(64), transforms.ToTensor()])
train_ds = datasets.EuroSAT("data", transform=tf)
train_ds, test_ds = torch.utils.data.random_split(train_ds, [22000, 5000])
train_dl = DataLoader(train_ds, batch_size=128, shuffle=True)
test_dl = DataLoader(test_ds, batch_size=256)

net = nn.Sequential(
    nn.Conv2d(3, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(64 * 16 * 16, 10),
).to(device)
opt = torch.optim.Adam(net.parameters(), 1e-3)
crit = nn.CrossEntropyLoss()

best_acc = 0
for epoch in range(40):
    net.train()
    for xb, yb in train_dl:
        xb, yb = xb.to(device), yb.to(device)
        opt.zero_grad()
        crit(net(xb), yb).backward()
        opt.step()

    net.eval()
    hits, n = 0, 0
    with torch.no_grad():
        for xb, yb in test_dl:
            out = net(xb.to(device))
            hits += (out.argmax(1).cpu() == yb).sum().item()
            n += len(yb)
    acc = hits / n
    print(f"epoch {epoch} test acc {acc:.3f}")
    if acc > best_acc:
        best_acc = acc
        torch.save(net.state_dict(), "best_model.pth")

print("Best test accuracy:", best_acc)
