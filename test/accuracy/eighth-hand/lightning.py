# expects: nothing
import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import FashionMNIST


class FashionData(pl.LightningDataModule):
    def __init__(self, root="data", bs=128):
        super().__init__()
        self.root, self.bs = root, bs
        self.tf = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.286,), (0.353,))])

    def setup(self, stage=None):
        full = FashionMNIST(self.root, train=True, download=True, transform=self.tf)
        self.train, self.val = random_split(full, [55000, 5000])
        self.test = FashionMNIST(self.root, train=False, download=True, transform=self.tf)

    def train_dataloader(self):
        return DataLoader(self.train, self.bs, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val, self.bs)

    def test_dataloader(self):
        return DataLoader(self.test, self.bs)


class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(784, 256), torch.nn.ReLU(),
                                       torch.nn.Linear(256, 10))

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, _):
        x, y = batch
        loss = F.cross_entropy(self(x), y)
        self.log("train_loss", loss)
        return loss

    def _eval(self, batch, name):
        x, y = batch
        logits = self(x)
        self.log(f"{name}_loss", F.cross_entropy(logits, y))
        self.log(f"{name}_acc", (logits.argmax(1) == y).float().mean())

    def validation_step(self, batch, _):
        self._eval(batch, "val")

    def test_step(self, batch, _):
        self._eval(batch, "test")

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), 1e-3)


if __name__ == "__main__":
    dm = FashionData()
    ck = ModelCheckpoint(monitor="val_acc", mode="max")
    trainer = pl.Trainer(max_epochs=20, callbacks=[ck, EarlyStopping("val_loss", patience=3)])
    model = Lit()
    trainer.fit(model, datamodule=dm)
    trainer.test(ckpt_path="best", datamodule=dm)
