# expects: preprocess-before-split, multi-test
import numpy as np
import pandas as pd
import torch
from torch import nn, optim
from torch.utils.data import TensorDataset, DataLoader
from sklearn.preprocessing import MinMaxScaler
from sklearn.model_selection import train_test_split

SEED = 1
torch.manual_seed(SEED)

df = pd.read_excel('ENB2012_data.xlsx')
df = df.dropna(how='all', axis=1).dropna()
X = df.iloc[:, 0:8].values
y = df.iloc[:, 8].values.astype(np.float32)

mm = MinMaxScaler()
X = mm.fit_transform(X).astype(np.float32)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=SEED)

train_ds = TensorDataset(torch.from_numpy(X_train), torch.from_numpy(y_train).view(-1, 1))
test_ds = TensorDataset(torch.from_numpy(X_test), torch.from_numpy(y_test).view(-1, 1))
train_dl = DataLoader(train_ds, batch_size=32, shuffle=True)
test_dl = DataLoader(test_ds, batch_size=64)

net = nn.Sequential(
    nn.Linear(8, 64), nn.ReLU(),
    nn.Linear(64, 64), nn.ReLU(),
    nn.Linear(64, 1))
loss_fn = nn.MSELoss()
opt = optim.Adam(net.parameters(), lr=1e-3)

hist = []
for epoch in range(200):
    net.train()
    tr = 0.
    for xb, yb in train_dl:
        out = net(xb)
        loss = loss_fn(out, yb)
        opt.zero_grad()
        loss.backward()
        opt.step()
        tr += loss.item() * len(xb)
    tr /= len(train_ds)

    net.eval()
    te = 0.
    with torch.no_grad():
        for xb, yb in test_dl:
            te += loss_fn(net(xb), yb).item() * len(xb)
    te /= len(test_ds)
    hist.append((tr, te))
    if epoch % 10 == 0:
        print(f'epoch {epoch:3d} train mse {tr:.3f} test mse {te:.3f}')

hist = np.array(hist)
np.savetxt('hist.csv', hist, delimiter=',')
torch.save(net.state_dict(), 'energy.pt')
