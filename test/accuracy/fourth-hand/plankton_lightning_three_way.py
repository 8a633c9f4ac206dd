# expects: nothing
import pytorch_lightning as pl
import torch
import torch.nn.functional as F
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms


class Plankton(pl.LightningModule):
    def __init__(self, n_classes: int, lr: float = 1e-3) -> None:
        super().__init__()
        self.lr = lr
        self.net = nn.Sequential(
            nn.Conv2d(1, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(16, 32, 5), nn.ReLU(), nn.AdaptiveAvgPool2d(4),
            nn.Flatten(), nn.Linear(512, n_classes),
        )

    def training_step(self, batch, batch_idx):
        x, y = batch
        return F.cross_entropy(self.net(x), y)

    def validation_step(self, batch, batch_idx):
        x, y = batch
        self.log("val_loss", F.cross_entropy(self.net(x), y), prog_bar=True)

    def test_step(self, batch, batch_idx):
        x, y = batch
        self.log("test_acc", (self.net(x).argmax(1) == y).float().mean())

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=self.lr, momentum=0.9)


tf = transforms.Compose([transforms.Grayscale(), transforms.Resize((64, 64)), transforms.ToTensor()])
images = datasets.ImageFolder("plankton", tf)
n = len(images)
parts = [int(0.7 * n), int(0.15 * n)]
train, val, test = random_split(images, [*parts, n - sum(parts)], generator=torch.Generator().manual_seed(0))

model = Plankton(len(images.classes))
trainer = pl.Trainer(max_epochs=60, callbacks=[EarlyStopping("val_loss", patience=5), ModelCheckpoint(monitor="val_loss")])
trainer.fit(model, DataLoader(train, 64, shuffle=True), DataLoader(val, 256))
trainer.test(model, DataLoader(test, 256))
