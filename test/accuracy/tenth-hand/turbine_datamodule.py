# expects: nothing
"""Turbine fault detection, Lightning. One parquet per split, written by the ETL team (by farm)."""
from pathlib import Path

import numpy as np
import pandas as pd
import pytorch_lightning as pl
import torch
from pytorch_lightning.callbacks import EarlyStopping, LearningRateMonitor, ModelCheckpoint
from pytorch_lightning.loggers import CSVLogger
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset
from torchmetrics.functional import auroc, average_precision

HP = {"lr": 1e-3, "hidden": 96, "dropout": 0.25, "batch": 512, "epochs": 80}
NOT_FEATURES = ["fault", "turbine_id", "farm"]


class TurbineData(pl.LightningDataModule):
    def __init__(self, root: Path, batch: int):
        super().__init__()
        self.root = root
        self.batch = batch
        self.mean = None
        self.std = None

    def _read(self, part):
        df = pd.read_parquet(self.root / f"{part}.parquet")
        return df.drop(columns=NOT_FEATURES).to_numpy(np.float32), df["fault"].to_numpy(np.float32)

    def _tensor(self, X, y):
        X = (X - self.mean) / self.std
        X = np.nan_to_num(X)
        return TensorDataset(torch.from_numpy(X), torch.from_numpy(y))

    def setup(self, stage=None):
        Xtr, ytr = self._read("train")
        Xva, yva = self._read("valid")
        Xte, yte = self._read("test")
        self.mean = np.nanmean(Xtr, axis=0)
        self.std = np.nanstd(Xtr, axis=0) + 1e-8
        self.ds = {
            "train": self._tensor(Xtr, ytr),
            "valid": self._tensor(Xva, yva),
            "test": self._tensor(Xte, yte),
        }
        self.dim = Xtr.shape[1]
        self.pos_weight = float((1 - ytr).sum() / ytr.sum())

    def train_dataloader(self):
        return DataLoader(self.ds["train"], self.batch, shuffle=True, num_workers=4)

    def val_dataloader(self):
        return DataLoader(self.ds["valid"], 4096)

    def test_dataloader(self):
        return DataLoader(self.ds["test"], 4096)


class FaultNet(pl.LightningModule):
    def __init__(self, dim, pos_weight, hp):
        super().__init__()
        self.save_hyperparameters()
        h = hp["hidden"]
        self.f = nn.Sequential(nn.Linear(dim, h), nn.SiLU(), nn.Dropout(hp["dropout"]), nn.Linear(h, h), nn.SiLU(), nn.Linear(h, 1))
        self.register_buffer("pw", torch.tensor([pos_weight]))
        self._out = []

    def forward(self, x):
        return self.f(x)[:, 0]

    def training_step(self, b, i):
        x, y = b
        loss = F.binary_cross_entropy_with_logits(self(x), y, pos_weight=self.pw)
        self.log("loss", loss)
        return loss

    def _collect(self, b):
        x, y = b
        self._out.append((self(x).sigmoid(), y.long()))

    def _finish(self, prefix):
        p = torch.cat([o[0] for o in self._out])
        y = torch.cat([o[1] for o in self._out])
        self._out.clear()
        self.log(f"{prefix}_auc", auroc(p, y, task="binary"), prog_bar=True)
        self.log(f"{prefix}_ap", average_precision(p, y, task="binary"))

    def validation_step(self, b, i):
        self._collect(b)

    def on_validation_epoch_end(self):
        self._finish("val")

    def test_step(self, b, i):
        self._collect(b)

    def on_test_epoch_end(self):
        self._finish("test")

    def configure_optimizers(self):
        opt = torch.optim.AdamW(self.parameters(), lr=self.hparams.hp["lr"])
        sch = torch.optim.lr_scheduler.ReduceLROnPlateau(opt, mode="max", patience=4)
        return {"optimizer": opt, "lr_scheduler": {"scheduler": sch, "monitor": "val_ap"}}


def main(root="turbines"):
    pl.seed_everything(1)
    dm = TurbineData(Path(root), HP["batch"])
    dm.setup()
    net = FaultNet(dm.dim, dm.pos_weight, HP)
    ck = ModelCheckpoint(monitor="val_ap", mode="max")
    tr = pl.Trainer(
        max_epochs=HP["epochs"], accelerator="auto", logger=CSVLogger("logs"),
        callbacks=[ck, EarlyStopping("val_ap", mode="max", patience=10), LearningRateMonitor()],
    )
    tr.fit(net, datamodule=dm)
    print(tr.test(ckpt_path="best", datamodule=dm))


if __name__ == "__main__":
    main()
