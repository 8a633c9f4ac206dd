# expects: nothing
import pytorch_lightning as pl
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import MNIST


class LitModel(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(28 * 28, 10)

    def forward(self, x):
        return torch.relu(self.l1(x.view(x.size(0), -1)))

    def training_step(self, batch, batch_nb):
        x, y = batch
        loss = F.cross_entropy(self(x), y)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch, batch_nb):
        x, y = batch
        self.log("val_loss", F.cross_entropy(self(x), y))

    def test_step(self, batch, batch_nb):
        x, y = batch
        self.log("test_loss", F.cross_entropy(self(x), y))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=0.02)


dataset = MNIST("data", train=True, download=True, transform=transforms.ToTensor())
train, val = random_split(dataset, [55000, 5000])
test = MNIST("data", train=False, transform=transforms.ToTensor())
model = LitModel()
trainer = pl.Trainer(max_epochs=3)
trainer.fit(model, DataLoader(train, batch_size=64), DataLoader(val, batch_size=64))
trainer.test(model, DataLoader(test, batch_size=64))
