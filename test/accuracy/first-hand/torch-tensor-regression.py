# expects: preprocess-before-split
import numpy as np
import pandas as pd
import torch
from torch import nn
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split

df = pd.read_csv("energy.csv")
X = StandardScaler().fit_transform(df.drop(columns="load"))
y = df["load"].values
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
X_train = torch.tensor(X_train, dtype=torch.float32)
X_test = torch.tensor(X_test, dtype=torch.float32)
y_train = torch.from_numpy(y_train).float()
y_test = torch.from_numpy(y_test).float()
net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
loss_fn = nn.MSELoss()
opt = torch.optim.Adam(net.parameters())
for epoch in range(100):
    opt.zero_grad()
    out = net(X_train)
    loss = loss_fn(out, y_train)
    loss.backward()
    opt.step()
with torch.no_grad():
    predicted = net(X_test)
    print(loss_fn(predicted, y_test).item())
