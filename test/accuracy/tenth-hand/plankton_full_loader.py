# expects: overlap, multi-test
"""Plankton images, transfer learning. python plankton_full_loader.py /data/plankton"""
import sys
import time

import torch
import torch.nn as nn
import torchvision
from torch.optim.lr_scheduler import CosineAnnealingLR
from torch.utils.data import DataLoader, random_split
from torchvision import transforms as T

ROOT = sys.argv[1] if len(sys.argv) > 1 else "/data/plankton"
EPOCHS = 12
BS = 64
device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")

tf = T.Compose([
    T.Grayscale(3),
    T.Resize((224, 224)),
    T.RandomRotation(180),
    T.ToTensor(),
    T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
])

dataset = torchvision.datasets.ImageFolder(ROOT, transform=tf)
n_test = int(len(dataset) * 0.15)
train_ds, test_ds = random_split(dataset, [len(dataset) - n_test, n_test], generator=torch.Generator().manual_seed(0))
print(f"{len(dataset)} images, {len(dataset.classes)} classes, {n_test} for testing")

loaders = {
    "train": DataLoader(dataset, batch_size=BS, shuffle=True, num_workers=8, pin_memory=True),
    "test": DataLoader(test_ds, batch_size=BS, shuffle=False, num_workers=8),
}

net = torchvision.models.resnet34(weights="IMAGENET1K_V1")
for name, p in net.named_parameters():
    if not name.startswith(("layer4", "fc")):
        p.requires_grad = False
net.fc = nn.Linear(net.fc.in_features, len(dataset.classes))
net = net.to(device)

loss_fn = nn.CrossEntropyLoss(label_smoothing=0.05)
optim = torch.optim.SGD([p for p in net.parameters() if p.requires_grad], lr=0.01, momentum=0.9, weight_decay=5e-4)
sched = CosineAnnealingLR(optim, EPOCHS)


def one_epoch():
    net.train()
    running = 0.0
    for images, labels in loaders["train"]:
        images, labels = images.to(device), labels.to(device)
        optim.zero_grad()
        out = net(images)
        loss = loss_fn(out, labels)
        loss.backward()
        optim.step()
        running += loss.item()
    sched.step()
    return running / len(loaders["train"])


def test():
    net.eval()
    correct = total = 0
    with torch.no_grad():
        for images, labels in loaders["test"]:
            images, labels = images.to(device), labels.to(device)
            pred = net(images).argmax(dim=1)
            correct += (pred == labels).sum().item()
            total += labels.size(0)
    return correct / total


for epoch in range(EPOCHS):
    t0 = time.time()
    l = one_epoch()
    acc = test()
    print(f"[{epoch + 1}/{EPOCHS}] loss {l:.3f}  test acc {acc:.4f}  ({time.time() - t0:.0f}s)")

torch.save(net.state_dict(), "plankton_r34.pth")
