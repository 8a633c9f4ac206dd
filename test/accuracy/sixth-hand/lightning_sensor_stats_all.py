# expects: preprocess-before-split
import lightning as L
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class SensorData(L.LightningDataModule):
    def __init__(self, path="sensors.npz", batch_size=64):
        super().__init__()
        self.path, self.batch_size = path, batch_size

    def setup(self, stage=None):
        raw = np.load(self.path)
        x = torch.from_numpy(raw["x"]).float()
        y = torch.from_numpy(raw["y"]).long()
        mean, std = x.mean(dim=0), x.std(dim=0)
        x = (x - mean) / (std + 1e-8)
        full = TensorDataset(x, y)
        n_test = int(0.2 * len(full))
        self.train_set, self.val_set, self.test_set = random_split(
            full, [len(full) - 2 * n_test, n_test, n_test], generator=torch.Generator().manual_seed(3)
        )

    def train_dataloader(self):
        return DataLoader(self.train_set, self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_set, self.batch_size)

    def test_dataloader(self):
        return DataLoader(self.test_set, self.batch_size)


class Net(L.LightningModule):
    def __init__(self, n_in=24, n_out=6):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(n_in, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, n_out))

    def forward(self, x):
        return self.layers(x)

    def _step(self, batch, name):
        x, y = batch
        logits = self(x)
        loss = F.cross_entropy(logits, y)
        self.log(f"{name}_loss", loss)
        self.log(f"{name}_acc", (logits.argmax(1) == y).float().mean(), prog_bar=True)
        return loss

    def training_step(self, batch, i):
        return self._step(batch, "train")

    def validation_step(self, batch, i):
        self._step(batch, "val")

    def test_step(self, batch, i):
        self._step(batch, "test")

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=1e-3)


if __name__ == "__main__":
    data, net = SensorData(), Net()
    trainer = L.Trainer(max_epochs=30)
    trainer.fit(net, datamodule=data)
    trainer.test(net, datamodule=data)
