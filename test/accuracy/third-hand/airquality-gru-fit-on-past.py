# expects: nothing
import numpy as np
import pandas as pd
import torch
from torch import nn
from sklearn.preprocessing import MinMaxScaler

WINDOW = 48
pm = pd.read_csv("pm25.csv", parse_dates=["time"], index_col="time")["pm25"].ffill().to_numpy().reshape(-1, 1)

cut = int(len(pm) * 0.85)
scaler = MinMaxScaler().fit(pm[:cut])
past = scaler.transform(pm[:cut])
later = scaler.transform(pm[cut:])


def windows(series):
    xs = np.stack([series[i:i + WINDOW] for i in range(len(series) - WINDOW)])
    return torch.tensor(xs, dtype=torch.float32), torch.tensor(series[WINDOW:], dtype=torch.float32)


class Gru(nn.Module):
    def __init__(self, hidden=32):
        super().__init__()
        self.rnn = nn.GRU(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)

    def forward(self, x):
        out, _ = self.rnn(x)
        return self.head(out[:, -1])


x_train, y_train = windows(past)
x_test, y_test = windows(later)
net = Gru()
opt = torch.optim.Adam(net.parameters(), lr=1e-3)
for epoch in range(20):
    order = torch.randperm(len(x_train))
    for batch in order.split(256):
        opt.zero_grad()
        loss = nn.functional.mse_loss(net(x_train[batch]), y_train[batch])
        loss.backward()
        opt.step()
    print(epoch, loss.item())

net.eval()
with torch.no_grad():
    pred = scaler.inverse_transform(net(x_test).numpy())
truth = scaler.inverse_transform(y_test.numpy())
print("RMSE", np.sqrt(((pred - truth) ** 2).mean()))
