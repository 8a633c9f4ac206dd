# expects: nothing
"""Solubility regression on Morgan fingerprints. torch, own tiny Trainer."""
import argparse
import copy
import json
import logging
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
import torch.nn as nn
from rdkit import Chem, DataStructs
from rdkit.Chem import AllChem, Descriptors
from torch.utils.data import DataLoader, TensorDataset

log = logging.getLogger("mol")


@dataclass
class Conf:
    csv: str = "esol.csv"
    n_bits: int = 1024
    radius: int = 2
    lr: float = 1e-3
    bs: int = 64
    epochs: int = 150
    patience: int = 20
    seed: int = 17


def featurise(smi, conf):
    m = Chem.MolFromSmiles(smi)
    if m is None:
        return None
    bv = AllChem.GetMorganFingerprintAsBitVect(m, conf.radius, nBits=conf.n_bits)
    fp = np.zeros(conf.n_bits, dtype=np.float32)
    DataStructs.ConvertToNumpyArray(bv, fp)
    extra = [Descriptors.MolLogP(m), Descriptors.TPSA(m) / 100, Descriptors.MolWt(m) / 500, m.GetNumHeavyAtoms() / 50]
    return np.hstack([fp, extra]).astype(np.float32)


def make_loaders(conf):
    df = pd.read_csv(conf.csv)
    feats = [featurise(s, conf) for s in df["smiles"]]
    keep = [i for i, f in enumerate(feats) if f is not None]
    X = torch.tensor(np.stack([feats[i] for i in keep]))
    y = torch.tensor(df["logS"].to_numpy()[keep], dtype=torch.float32)
    g = torch.Generator().manual_seed(conf.seed)
    perm = torch.randperm(len(y), generator=g)
    n_test, n_val = len(y) // 10, len(y) // 10
    te, va, tr = perm[:n_test], perm[n_test:n_test + n_val], perm[n_test + n_val:]
    out = {}
    for name, idx in (("train", tr), ("val", va), ("test", te)):
        out[name] = DataLoader(TensorDataset(X[idx], y[idx]), conf.bs, shuffle=name == "train")
    return out, X.shape[1]


class Trainer:
    def __init__(self, model, loaders, conf):
        self.model, self.loaders, self.conf = model, loaders, conf
        self.opt = torch.optim.Adam(model.parameters(), lr=conf.lr, weight_decay=1e-5)
        self.crit = nn.SmoothL1Loss()
        self.best = (float("inf"), None)
        self.history = []

    def _train_epoch(self):
        self.model.train()
        for x, y in self.loaders["train"]:
            self.opt.zero_grad()
            loss = self.crit(self.model(x).squeeze(1), y)
            loss.backward()
            self.opt.step()

    @torch.no_grad()
    def rmse(self, part):
        self.model.eval()
        se, n = 0.0, 0
        for x, y in self.loaders[part]:
            se += ((self.model(x).squeeze(1) - y) ** 2).sum().item()
            n += len(y)
        return (se / n) ** 0.5

    def fit(self):
        bad = 0
        for ep in range(self.conf.epochs):
            self._train_epoch()
            v = self.rmse("val")
            self.history.append(v)
            if v < self.best[0] - 1e-4:
                self.best = (v, copy.deepcopy(self.model.state_dict()))
                bad = 0
            else:
                bad += 1
            if bad >= self.conf.patience:
                log.info("stop at %d", ep)
                break
        self.model.load_state_dict(self.best[1])
        return self

    def finish(self):
        return {"val": self.best[0], "test": self.rmse("test"), "epochs": len(self.history)}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default=Conf.csv)
    ap.add_argument("--seed", type=int, default=Conf.seed)
    ns = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    conf = Conf(csv=ns.csv, seed=ns.seed)
    torch.manual_seed(conf.seed)
    loaders, d = make_loaders(conf)
    model = nn.Sequential(nn.Linear(d, 512), nn.ReLU(), nn.Dropout(0.4), nn.Linear(512, 64), nn.ReLU(), nn.Linear(64, 1))
    res = Trainer(model, loaders, conf).fit().finish()
    print(json.dumps(res, indent=2))


if __name__ == "__main__":
    main()
