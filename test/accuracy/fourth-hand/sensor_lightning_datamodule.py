# expects: preprocess-before-split
import numpy as np
import pytorch_lightning as pl
import torch
from sklearn.impute import KNNImputer
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class SensorData(pl.LightningDataModule):
    def __init__(self, path: str, batch_size: int = 64):
        super().__init__()
        self.path = path
        self.batch_size = batch_size

    def setup(self, stage=None):
        table = np.load(self.path)
        X, y = table[:, :-1], table[:, -1].astype("int64")
        X = KNNImputer(n_neighbors=5).fit_transform(X).astype("float32")
        X_fit, X_test, y_fit, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
        X_train, X_val, y_train, y_val = train_test_split(X_fit, y_fit, test_size=0.1, random_state=0)
        self.train_set = TensorDataset(torch.from_numpy(X_train), torch.from_numpy(y_train))
        self.val_set = TensorDataset(torch.from_numpy(X_val), torch.from_numpy(y_val))
        self.test_set = TensorDataset(torch.from_numpy(X_test), torch.from_numpy(y_test))

    def train_dataloader(self):
        return DataLoader(self.train_set, batch_size=self.batch_size, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_set, batch_size=self.batch_size)

    def test_dataloader(self):
        return DataLoader(self.test_set, batch_size=self.batch_size)


class Net(pl.LightningModule):
    def __init__(self, n_in, n_out, lr=1e-3):
        super().__init__()
        self.save_hyperparameters()
        self.layers = nn.Sequential(nn.Linear(n_in, 64), nn.ReLU(), nn.Linear(64, n_out))
        self.loss = nn.CrossEntropyLoss()

    def forward(self, x):
        return self.layers(x)

    def step(self, batch, name):
        x, y = batch
        loss = self.loss(self(x), y)
        self.log(name, loss)
        return loss

    def training_step(self, batch, _):
        return self.step(batch, "train_loss")

    def validation_step(self, batch, _):
        self.step(batch, "val_loss")

    def test_step(self, batch, _):
        self.step(batch, "test_loss")

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)


if __name__ == "__main__":
    pl.seed_everything(1)
    data = SensorData("sensors.npy")
    net = Net(n_in=42, n_out=6)
    trainer = pl.Trainer(max_epochs=30, callbacks=[pl.callbacks.EarlyStopping("val_loss")])
    trainer.fit(net, datamodule=data)
    trainer.test(net, datamodule=data)
