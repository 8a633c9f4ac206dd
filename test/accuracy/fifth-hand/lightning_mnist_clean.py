# expects: nothing
import lightning as L
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import MNIST


class LitClassifier(L.LightningModule):
    def __init__(self, hidden=128):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(784, hidden), nn.ReLU(), nn.Linear(hidden, 10))

    def step(self, batch, name):
        x, y = batch
        logits = self.net(x)
        loss = nn.functional.cross_entropy(logits, y)
        self.log(f'{name}_loss', loss)
        self.log(f'{name}_acc', (logits.argmax(1) == y).float().mean())
        return loss

    def training_step(self, batch, _):
        return self.step(batch, 'train')

    def validation_step(self, batch, _):
        self.step(batch, 'val')

    def test_step(self, batch, _):
        self.step(batch, 'test')

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), 1e-3)


def main():
    L.seed_everything(1)
    full = MNIST('.', train=True, download=True, transform=transforms.ToTensor())
    train, val = random_split(full, [55000, 5000])
    test = MNIST('.', train=False, download=True, transform=transforms.ToTensor())
    trainer = L.Trainer(max_epochs=5)
    model = LitClassifier()
    trainer.fit(model, DataLoader(train, 64, shuffle=True), DataLoader(val, 256))
    trainer.test(model, DataLoader(test, 256))


if __name__ == '__main__':
    main()
