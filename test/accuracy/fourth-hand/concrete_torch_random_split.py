# expects: preprocess-before-split
import pandas as pd
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
df = pd.read_excel("Concrete_Data.xls")
data = torch.tensor(df.values, dtype=torch.float32)
X, y = data[:, :-1], data[:, -1:]
X = (X - X.mean(dim=0)) / X.std(dim=0)

full = TensorDataset(X, y)
n_test = int(0.2 * len(full))
n_val = int(0.1 * len(full))
train_set, val_set, test_set = random_split(full, [len(full) - n_val - n_test, n_val, n_test])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=256)
test_loader = DataLoader(test_set, batch_size=256)

model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))
opt = torch.optim.Adam(model.parameters(), lr=1e-2)
mse = nn.MSELoss()

for epoch in range(100):
    model.train()
    for xb, yb in train_loader:
        opt.zero_grad()
        loss = mse(model(xb), yb)
        loss.backward()
        opt.step()
    model.eval()
    with torch.no_grad():
        val = sum(mse(model(xb), yb).item() for xb, yb in val_loader) / len(val_loader)
    if epoch % 10 == 0:
        print(epoch, val)

total = 0.0
with torch.no_grad():
    for xb, yb in test_loader:
        total += ((model(xb) - yb) ** 2).sum().item()
print("test rmse", (total / n_test) ** 0.5)
