# expects: nothing
import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import KMNIST


class Data(pl.LightningDataModule):
    def setup(self, stage=None):
        both = KMNIST(".", train=True, download=True, transform=transforms.ToTensor())
        self.train_part, self.val_part = random_split(both, [55000, 5000])
        self.test_part = KMNIST(".", train=False, transform=transforms.ToTensor())

    def train_dataloader(self):
        return DataLoader(self.train_part, batch_size=128, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val_part, batch_size=512)

    def test_dataloader(self):
        return DataLoader(self.test_part, batch_size=512)


class Classifier(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(784, 10)

    def forward(self, x):
        return self.layer(x.flatten(1))

    def step(self, batch, name):
        x, y = batch
        logits = self(x)
        self.log(name + "_acc", (logits.argmax(1) == y).float().mean())
        return F.cross_entropy(logits, y)

    def training_step(self, batch, _):
        return self.step(batch, "train")

    def validation_step(self, batch, _):
        self.step(batch, "val")

    def test_step(self, batch, _):
        self.step(batch, "test")

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


data = Data()
model = Classifier()
trainer = pl.Trainer(max_epochs=5, callbacks=[pl.callbacks.EarlyStopping("val_acc", mode="max")])
trainer.fit(model, datamodule=data)
trainer.test(model, datamodule=data)
