# expects: multi-test, threshold-on-test
import pytorch_lightning as pl
import torch
from pytorch_lightning.callbacks import EarlyStopping
from torch import nn
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import CIFAR10


class Lit(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(3072, 512), nn.ReLU(), nn.Linear(512, 10))

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, _):
        x, y = batch
        return nn.functional.cross_entropy(self(x), y)

    def validation_step(self, batch, _):
        x, y = batch
        self.log('val_acc', (self(x).argmax(1) == y).float().mean())

    def test_step(self, batch, _):
        x, y = batch
        self.log('test_acc', (self(x).argmax(1) == y).float().mean())

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), 0.01, momentum=0.9)


train_loader = DataLoader(CIFAR10('.', train=True, download=True, transform=transforms.ToTensor()), 128, shuffle=True)
test_loader = DataLoader(CIFAR10('.', train=False, download=True, transform=transforms.ToTensor()), 256)
model = Lit()
trainer = pl.Trainer(max_epochs=40, callbacks=[EarlyStopping(monitor='val_acc', mode='max', patience=4)])
trainer.fit(model, train_dataloaders=train_loader, val_dataloaders=test_loader)
trainer.test(model, dataloaders=test_loader)
