# expects: preprocess-before-split, multi-test, threshold-on-test
import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

frame = pd.read_csv("covertype_small.csv")
features = torch.tensor(frame.drop(columns=["Cover_Type"]).values, dtype=torch.float32)
target = torch.tensor(frame["Cover_Type"].values - 1, dtype=torch.long)

features = (features - features.mean(dim=0)) / (features.std(dim=0) + 1e-8)

dataset = TensorDataset(features, target)
n_test = int(0.2 * len(dataset))
train_set, test_set = random_split(dataset, [len(dataset) - n_test, n_test])
train_loader = DataLoader(train_set, batch_size=256, shuffle=True)
test_loader = DataLoader(test_set, batch_size=1024)

device = "cuda" if torch.cuda.is_available() else "cpu"
net = nn.Sequential(nn.Linear(features.shape[1], 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 7)).to(device)
optimizer = torch.optim.AdamW(net.parameters(), lr=1e-3)
criterion = nn.CrossEntropyLoss()

best_acc, best_epoch = 0.0, -1
for epoch in range(40):
    net.train()
    for xb, yb in train_loader:
        xb, yb = xb.to(device), yb.to(device)
        optimizer.zero_grad()
        loss = criterion(net(xb), yb)
        loss.backward()
        optimizer.step()

    net.eval()
    correct = 0
    with torch.no_grad():
        for xb, yb in test_loader:
            pred = net(xb.to(device)).argmax(dim=1).cpu()
            correct += (pred == yb).sum().item()
    acc = correct / len(test_set)
    if acc > best_acc:
        best_acc, best_epoch = acc, epoch
        torch.save(net.state_dict(), "best.pt")
    print(f"epoch {epoch}: test acc {acc:.4f}")

print(f"best test accuracy {best_acc:.4f} at epoch {best_epoch}")
