# expects: nothing
import argparse
import copy
import logging

import numpy as np
import pandas as pd
import torch
import torch.nn as nn
import torch.nn.functional as F
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
log = logging.getLogger("mlp")


class MLP(nn.Module):
    def __init__(self, d_in, hidden, n_out, p=0.2):
        super().__init__()
        self.l1 = nn.Linear(d_in, hidden)
        self.bn = nn.BatchNorm1d(hidden)
        self.l2 = nn.Linear(hidden, hidden)
        self.out = nn.Linear(hidden, n_out)
        self.p = p

    def forward(self, x):
        x = F.relu(self.bn(self.l1(x)))
        x = F.dropout(x, self.p, self.training)
        x = F.relu(self.l2(x))
        return self.out(x)


class EarlyStopping:
    def __init__(self, patience=10, delta=0.0):
        self.patience, self.delta = patience, delta
        self.best = np.inf
        self.count = 0
        self.state = None

    def step(self, loss, model):
        if loss < self.best - self.delta:
            self.best = loss
            self.count = 0
            self.state = copy.deepcopy(model.state_dict())
            return False
        self.count += 1
        return self.count >= self.patience


def run_epoch(model, loader, crit, device, opt=None):
    train = opt is not None
    model.train(train)
    total, n = 0.0, 0
    preds, ys = [], []
    with torch.set_grad_enabled(train):
        for xb, yb in loader:
            xb, yb = xb.to(device), yb.to(device)
            logits = model(xb)
            loss = crit(logits, yb)
            if train:
                opt.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                opt.step()
            total += loss.item() * len(xb)
            n += len(xb)
            preds.append(logits.argmax(1).cpu())
            ys.append(yb.cpu())
    f1 = f1_score(torch.cat(ys), torch.cat(preds), average="macro")
    return total / n, f1


def get_loaders(path, bs, seed):
    df = pd.read_csv(path)
    y = df.pop("label").to_numpy()
    X = df.to_numpy(dtype=np.float32)
    X_tr, X_rest, y_tr, y_rest = train_test_split(X, y, test_size=0.3, stratify=y, random_state=seed)
    X_va, X_te, y_va, y_te = train_test_split(X_rest, y_rest, test_size=0.5, stratify=y_rest, random_state=seed)
    mu, sd = X_tr.mean(0), X_tr.std(0) + 1e-8
    mk = lambda a, b: TensorDataset(torch.from_numpy((a - mu) / sd), torch.from_numpy(b).long())
    return (
        DataLoader(mk(X_tr, y_tr), bs, shuffle=True),
        DataLoader(mk(X_va, y_va), 1024),
        DataLoader(mk(X_te, y_te), 1024),
        X.shape[1],
        len(np.unique(y)),
    )


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default="data/covtype_small.csv")
    ap.add_argument("--epochs", type=int, default=100)
    ap.add_argument("--bs", type=int, default=256)
    ap.add_argument("--lr", type=float, default=3e-4)
    ap.add_argument("--hidden", type=int, default=128)
    ap.add_argument("--seed", type=int, default=42)
    args = ap.parse_args()
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    train_dl, val_dl, test_dl, d, k = get_loaders(args.data, args.bs, args.seed)
    model = MLP(d, args.hidden, k).to(device)
    opt = torch.optim.AdamW(model.parameters(), lr=args.lr, weight_decay=1e-2)
    crit = nn.CrossEntropyLoss()
    stopper = EarlyStopping(patience=8)
    for ep in range(args.epochs):
        tl, tf = run_epoch(model, train_dl, crit, device, opt)
        vl, vf = run_epoch(model, val_dl, crit, device)
        log.info("ep %d train %.4f/%.3f val %.4f/%.3f", ep, tl, tf, vl, vf)
        if stopper.step(vl, model):
            log.info("stop at %d", ep)
            break
    model.load_state_dict(stopper.state)
    te_loss, te_f1 = run_epoch(model, test_dl, crit, device)
    log.info("TEST loss %.4f macro-f1 %.4f", te_loss, te_f1)


if __name__ == "__main__":
    main()
