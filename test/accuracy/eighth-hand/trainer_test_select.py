# expects: threshold-on-test, multi-test
import argparse

import numpy as np
import torch
import torch.nn as nn
import torch.utils.data as tud
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split


class EarlyStopping:
    def __init__(self, patience=7, path="checkpoint.pt"):
        self.patience, self.path = patience, path
        self.counter, self.best, self.stop = 0, None, False

    def __call__(self, score, model):
        if self.best is None or score > self.best:
            self.best, self.counter = score, 0
            torch.save(model.state_dict(), self.path)
        else:
            self.counter += 1
            self.stop = self.counter >= self.patience


class MLP(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(d, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 1))

    def forward(self, x):
        return self.net(x).squeeze(-1)


def loader(x, y, shuffle=False):
    t = tud.TensorDataset(torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32))
    return tud.DataLoader(t, batch_size=128, shuffle=shuffle)


def predict(model, dl):
    model.eval()
    out, gold = [], []
    with torch.no_grad():
        for x, y in dl:
            out.append(torch.sigmoid(model(x)))
            gold.append(y)
    return torch.cat(out).numpy(), torch.cat(gold).numpy()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--epochs", default=200, type=int)
    args = ap.parse_args()
    raw = np.genfromtxt("sepsis.csv", delimiter=",", skip_header=1)
    X, y = raw[:, :-1], raw[:, -1]
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    sc = StandardScaler()
    X_train = sc.fit_transform(X_train)
    X_test = sc.transform(X_test)
    train_dl, test_dl = loader(X_train, y_train, True), loader(X_test, y_test)
    model = MLP(X.shape[1])
    opt = torch.optim.Adam(model.parameters(), 1e-3)
    crit = nn.BCEWithLogitsLoss()
    stopper = EarlyStopping()
    for epoch in range(args.epochs):
        model.train()
        for xb, yb in train_dl:
            opt.zero_grad()
            crit(model(xb), yb).backward()
            opt.step()
        p, g = predict(model, test_dl)
        stopper(roc_auc_score(g, p), model)
        if stopper.stop:
            break
    model.load_state_dict(torch.load("checkpoint.pt"))
    p, g = predict(model, test_dl)
    print("test AUROC", roc_auc_score(g, p))


main()
