# expects: multi-test
import lightning as L
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchmetrics.classification import MulticlassAccuracy
from torchvision import transforms
from torchvision.datasets import ImageFolder


class Galaxy(L.LightningModule):
    def __init__(self, backbone, classes=4):
        super().__init__()
        self.backbone = backbone
        self.head = nn.Linear(512, classes)
        self.acc = MulticlassAccuracy(classes)

    def forward(self, x):
        return self.head(self.backbone(x).flatten(1))

    def training_step(self, batch, idx):
        x, y = batch
        loss = nn.functional.cross_entropy(self(x), y)
        self.log("loss", loss)
        return loss

    def validation_step(self, batch, idx):
        x, y = batch
        self.log("val_acc", self.acc(self(x), y))

    def test_step(self, batch, idx):
        x, y = batch
        self.log("test_acc", self.acc(self(x), y))

    def configure_optimizers(self):
        return torch.optim.AdamW(self.parameters(), lr=3e-4)


def backbone():
    from torchvision.models import resnet18
    net = resnet18(weights="DEFAULT")
    return nn.Sequential(*list(net.children())[:-1])


tf = transforms.Compose([transforms.Resize((128, 128)), transforms.ToTensor()])
train_loader = DataLoader(ImageFolder("galaxies/train", tf), batch_size=64, shuffle=True, num_workers=4)
test_loader = DataLoader(ImageFolder("galaxies/test", tf), batch_size=64, num_workers=4)

model = Galaxy(backbone())
trainer = L.Trainer(max_epochs=12, accelerator="auto")
trainer.fit(model, train_loader, test_loader)
trainer.test(model, test_loader)
