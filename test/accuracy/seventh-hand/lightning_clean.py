# expects: nothing
import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, models, transforms


class LeafData(pl.LightningDataModule):
    def __init__(self, root, batch=32):
        super().__init__()
        self.root, self.batch = root, batch

    def setup(self, stage=None):
        tf = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
        full = datasets.ImageFolder(self.root, transform=tf)
        parts = [int(len(full) * .7), int(len(full) * .15)]
        parts.append(len(full) - sum(parts))
        self.train, self.val, self.test = random_split(full, parts, torch.Generator().manual_seed(1))

    def train_dataloader(self):
        return DataLoader(self.train, self.batch, shuffle=True)

    def val_dataloader(self):
        return DataLoader(self.val, self.batch)

    def test_dataloader(self):
        return DataLoader(self.test, self.batch)


class Leaf(pl.LightningModule):
    def __init__(self, n):
        super().__init__()
        self.net = models.resnet18(num_classes=n)

    def forward(self, x):
        return self.net(x)

    def _step(self, batch, name):
        x, y = batch
        out = self(x)
        loss = F.cross_entropy(out, y)
        self.log(f"{name}_loss", loss)
        self.log(f"{name}_acc", (out.argmax(1) == y).float().mean())
        return loss

    def training_step(self, b, i):
        return self._step(b, "train")

    def validation_step(self, b, i):
        self._step(b, "val")

    def test_step(self, b, i):
        self._step(b, "test")

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), 1e-3)


if __name__ == "__main__":
    data = LeafData("leaves")
    trainer = pl.Trainer(max_epochs=30, callbacks=[EarlyStopping("val_loss"), ModelCheckpoint(monitor="val_loss")])
    trainer.fit(Leaf(12), datamodule=data)
    trainer.test(ckpt_path="best", datamodule=data)
