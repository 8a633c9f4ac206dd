# expects: preprocess-before-split
import lightning as L
import numpy as np
import pandas as pd
import torch
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split


class Concrete(L.LightningDataModule):
    def __init__(self, path, batch=32):
        super().__init__()
        self.path, self.batch = path, batch

    def setup(self, stage=None):
        frame = pd.read_csv(self.path)
        x = StandardScaler().fit_transform(frame.iloc[:, :-1])
        full = TensorDataset(torch.tensor(x, dtype=torch.float32), torch.tensor(frame.iloc[:, -1].values, dtype=torch.float32))
        n = len(full)
        self.train, self.val, self.test = random_split(full, [n - 2 * (n // 10), n // 10, n // 10])

    def train_dataloader(self):
        return DataLoader(self.train, self.batch, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val, self.batch)

    def test_dataloader(self):
        return DataLoader(self.test, self.batch)


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1))

    def training_step(self, batch, _):
        return nn.functional.mse_loss(self.net(batch[0]).squeeze(1), batch[1])

    def validation_step(self, batch, _):
        self.log("val", nn.functional.mse_loss(self.net(batch[0]).squeeze(1), batch[1]))

    def test_step(self, batch, _):
        self.log("test", nn.functional.mse_loss(self.net(batch[0]).squeeze(1), batch[1]))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), 1e-3)


data = Concrete("concrete.csv")
net = Net()
trainer = L.Trainer(max_epochs=100)
trainer.fit(net, datamodule=data)
trainer.test(net, datamodule=data)
