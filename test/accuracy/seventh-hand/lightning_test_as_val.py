# expects: multi-test, threshold-on-test
import lightning as L
import torch
import torch.nn.functional as F
from lightning.pytorch.callbacks import EarlyStopping, ModelCheckpoint
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, models, transforms


class Leaf(L.LightningModule):
    def __init__(self, n, lr=1e-4):
        super().__init__()
        self.save_hyperparameters()
        self.net = models.resnet34(weights="DEFAULT")
        self.net.fc = torch.nn.Linear(512, n)

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, idx):
        x, y = batch
        loss = F.cross_entropy(self(x), y)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch, idx):
        x, y = batch
        self.log("val_loss", F.cross_entropy(self(x), y), prog_bar=True)

    def test_step(self, batch, idx):
        x, y = batch
        self.log("test_acc", (self(x).argmax(1) == y).float().mean())

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=self.hparams.lr)


tf = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
full = datasets.ImageFolder("leaves", transform=tf)
n = int(len(full) * 0.8)
train, test = random_split(full, [n, len(full) - n])
train_dl = DataLoader(train, 32, shuffle=True, num_workers=4)
test_dl = DataLoader(test, 64, num_workers=4)

trainer = L.Trainer(max_epochs=50, callbacks=[EarlyStopping("val_loss", patience=5), ModelCheckpoint(monitor="val_loss")])
model = Leaf(len(full.classes))
trainer.fit(model, train_dl, test_dl)
trainer.test(model, test_dl)
