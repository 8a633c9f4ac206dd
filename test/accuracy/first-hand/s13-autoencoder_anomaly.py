# expects: nothing
import numpy as np, torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from sklearn.metrics import roc_auc_score
z = np.load("ecg.npz")
normal = torch.from_numpy(z["train_normal"]).float()
test, lab = torch.from_numpy(z["test"]).float(), z["test_label"]
ae = nn.Sequential(nn.Linear(140, 16), nn.ReLU(), nn.Linear(16, 140))
opt = torch.optim.Adam(ae.parameters())
for e in range(50):
    for (x,) in DataLoader(TensorDataset(normal), 64, shuffle=True):
        loss = ((ae(x) - x) ** 2).mean()
        opt.zero_grad(); loss.backward(); opt.step()
with torch.no_grad():
    thr = np.quantile(((ae(normal) - normal) ** 2).mean(1).numpy(), .99)
    err = ((ae(test) - test) ** 2).mean(1).numpy()
print(thr, roc_auc_score(lab, err), (err > thr).mean())
