# expects: nothing
import numpy as np
import pandas as pd
import torch
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import MinMaxScaler
from torch import nn

load = pd.read_csv("heating.csv", parse_dates=["day"]).set_index("day")["kwh"]
n = int(len(load) * 0.85)
history, ahead = load.iloc[:n], load.iloc[n:]
scaler = MinMaxScaler((-1, 1))
seen = torch.FloatTensor(scaler.fit_transform(history.values.reshape(-1, 1))).view(-1)
back = 14
pairs = [(seen[i:i + back], seen[i + back:i + back + 1]) for i in range(len(seen) - back)]


class Heater(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 32)
        self.out = nn.Linear(32, 1)

    def forward(self, x):
        h, _ = self.lstm(x.view(len(x), 1, -1))
        return self.out(h.view(len(x), -1))[-1]


net = Heater()
loss_of = nn.MSELoss()
adam = torch.optim.Adam(net.parameters(), lr=1e-3)
for _ in range(30):
    for x, y in pairs:
        adam.zero_grad()
        loss = loss_of(net(x), y)
        loss.backward()
        adam.step()
net.eval()
window, said = seen[-back:].clone(), []
with torch.no_grad():
    for _ in range(len(ahead)):
        step = net(window)
        said.append(step.item())
        window = torch.cat((window[1:], step.view(1)))
forecast = scaler.inverse_transform(np.array(said).reshape(-1, 1)).reshape(-1)
print("mean error in kWh", mean_absolute_error(ahead.values, forecast))
