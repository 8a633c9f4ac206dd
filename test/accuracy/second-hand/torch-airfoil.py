# expects: preprocess-before-split, multi-test
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"

table = torch.from_numpy(np.loadtxt("airfoil_self_noise.dat", dtype=np.float32))
x, y = table[:, :5], table[:, 5:]
x = (x - x.mean(dim=0)) / x.std(dim=0)

dataset = TensorDataset(x, y)
n_test = len(dataset) // 5
train_set, test_set = random_split(dataset, [len(dataset) - n_test, n_test])
train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
test_loader = DataLoader(test_set, batch_size=256)


class Net(nn.Module):
    def __init__(self, width=64):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(5, width), nn.Tanh(), nn.Linear(width, width), nn.Tanh(), nn.Linear(width, 1))

    def forward(self, x):
        return self.layers(x)


net = Net().to(device)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
criterion = nn.MSELoss()

for epoch in range(200):
    net.train()
    running = 0.0
    for xb, yb in train_loader:
        xb, yb = xb.to(device), yb.to(device)
        optimizer.zero_grad()
        loss = criterion(net(xb), yb)
        loss.backward()
        optimizer.step()
        running += loss.item() * len(xb)

    net.eval()
    total = 0.0
    with torch.no_grad():
        for xb, yb in test_loader:
            xb, yb = xb.to(device), yb.to(device)
            total += criterion(net(xb), yb).item() * len(xb)
    print(f"epoch {epoch:3d}  train {running / len(train_set):.3f}  test {total / len(test_set):.3f}")

torch.save(net.state_dict(), "airfoil.pt")
