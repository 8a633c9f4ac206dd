# expects: preprocess-before-split, group-split
"""Tile level stain features -> response. Lightning.

TODO move the constants into yaml
"""
from dataclasses import dataclass

import lightning as L
import numpy as np
import pandas as pd
import torch
import torch.nn as nn
import torch.nn.functional as F
from sklearn.impute import KNNImputer
from torch.utils.data import DataLoader, TensorDataset, random_split
from torchmetrics.classification import BinaryAUROC


@dataclass
class Cfg:
    tiles: str = "tiles.parquet"
    batch: int = 256
    lr: float = 3e-4
    epochs: int = 40
    hidden: int = 128
    seed: int = 99


class TileData(L.LightningDataModule):
    def __init__(self, cfg):
        super().__init__()
        self.cfg = cfg

    def setup(self, stage=None):
        tab = pd.read_parquet(self.cfg.tiles)
        n_tiles = tab.groupby("patient_id").size()
        print("patients:", len(n_tiles), "median tiles:", n_tiles.median())
        y = torch.tensor(tab["responder"].to_numpy(), dtype=torch.float32)
        x = tab.drop(columns=["responder", "patient_id", "slide"]).to_numpy(dtype=np.float32)
        x = KNNImputer(n_neighbors=5).fit_transform(x)
        mu, sd = x.mean(axis=0), x.std(axis=0) + 1e-6
        x = torch.tensor((x - mu) / sd, dtype=torch.float32)
        self.n_in = x.shape[1]
        ds = TensorDataset(x, y)
        n_test = int(0.2 * len(ds))
        n_val = int(0.1 * len(ds))
        g = torch.Generator().manual_seed(self.cfg.seed)
        self.train, self.val, self.test = random_split(ds, [len(ds) - n_val - n_test, n_val, n_test], generator=g)

    def train_dataloader(self):
        return DataLoader(self.train, self.cfg.batch, shuffle=True, num_workers=4)

    def val_dataloader(self):
        return DataLoader(self.val, self.cfg.batch, num_workers=4)

    def test_dataloader(self):
        return DataLoader(self.test, self.cfg.batch, num_workers=4)


class Net(L.LightningModule):
    def __init__(self, n_in, cfg):
        super().__init__()
        self.cfg = cfg
        self.body = nn.Sequential(
            nn.Linear(n_in, cfg.hidden), nn.BatchNorm1d(cfg.hidden), nn.ReLU(), nn.Dropout(0.3),
            nn.Linear(cfg.hidden, 32), nn.ReLU(), nn.Linear(32, 1),
        )
        self.val_auc = BinaryAUROC()
        self.test_auc = BinaryAUROC()

    def forward(self, x):
        return self.body(x).squeeze(-1)

    def training_step(self, batch, _):
        x, y = batch
        loss = F.binary_cross_entropy_with_logits(self(x), y)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch, _):
        x, y = batch
        self.val_auc(self(x).sigmoid(), y.int())
        self.log("val_auc", self.val_auc, prog_bar=True)

    def test_step(self, batch, _):
        x, y = batch
        self.test_auc(self(x).sigmoid(), y.int())
        self.log("test_auc", self.test_auc)

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=self.cfg.lr, weight_decay=1e-2)


if __name__ == "__main__":
    cfg = Cfg()
    L.seed_everything(cfg.seed)
    dm = TileData(cfg)
    dm.setup()
    net = Net(dm.n_in, cfg)
    trainer = L.Trainer(max_epochs=cfg.epochs, accelerator="auto", log_every_n_steps=20)
    trainer.fit(net, train_dataloaders=dm.train_dataloader(), val_dataloaders=dm.val_dataloader())
    trainer.test(net, dataloaders=dm.test_dataloader())
