# expects: nothing
import lightning as L
import numpy as np
import torch
import torch.nn.functional as F
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class SensorData(L.LightningDataModule):
    def __init__(self, path="sensors.npz", batch_size=64):
        super().__init__()
        self.save_hyperparameters()
        self.scaler = StandardScaler()

    def setup(self, stage=None):
        raw = np.load(self.hparams.path)
        x_rest, x_test, y_rest, y_test = train_test_split(raw["x"], raw["y"], test_size=0.2, stratify=raw["y"], random_state=3)
        x_train, x_val, y_train, y_val = train_test_split(x_rest, y_rest, test_size=0.2, stratify=y_rest, random_state=3)
        x_train = self.scaler.fit_transform(x_train)
        self.train_set = self._tensors(x_train, y_train)
        self.val_set = self._tensors(self.scaler.transform(x_val), y_val)
        self.test_set = self._tensors(self.scaler.transform(x_test), y_test)

    @staticmethod
    def _tensors(x, y):
        return TensorDataset(torch.tensor(x, dtype=torch.float32), torch.tensor(y))

    def train_dataloader(self):
        return DataLoader(self.train_set, self.hparams.batch_size, shuffle=True, num_workers=4)

    def val_dataloader(self):
        return DataLoader(self.val_set, self.hparams.batch_size)

    def test_dataloader(self):
        return DataLoader(self.test_set, self.hparams.batch_size)


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(24, 128), nn.ReLU(), nn.Linear(128, 6))

    def training_step(self, batch, i):
        x, y = batch
        return F.cross_entropy(self.layers(x), y)

    def validation_step(self, batch, i):
        x, y = batch
        self.log("val_loss", F.cross_entropy(self.layers(x), y))

    def test_step(self, batch, i):
        x, y = batch
        self.log("test_acc", (self.layers(x).argmax(1) == y).float().mean())

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=1e-3)


def main():
    L.seed_everything(0)
    data = SensorData()
    stop = L.pytorch.callbacks.EarlyStopping("val_loss", patience=5)
    trainer = L.Trainer(max_epochs=100, callbacks=[stop])
    net = Net()
    trainer.fit(net, data)
    trainer.test(net, data, ckpt_path="best")


main()
