# expects: nothing
import time
from pathlib import Path

import torch
import torchvision
from torch import nn, optim
from torchvision import models, transforms

root = Path("hymenoptera_data")
normal = transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
tfs = {
    "train": transforms.Compose([transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip(), transforms.ToTensor(), normal]),
    "val": transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor(), normal]),
    "test": transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor(), normal]),
}
sets = {x: torchvision.datasets.ImageFolder(root / x, tfs[x]) for x in tfs}
loaders = {x: torch.utils.data.DataLoader(sets[x], batch_size=16, shuffle=(x == "train")) for x in tfs}
device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")

net = models.resnet18(weights=models.ResNet18_Weights.DEFAULT)
for p in net.parameters():
    p.requires_grad = False
net.fc = nn.Linear(net.fc.in_features, len(sets["train"].classes))
net = net.to(device)
loss_fn = nn.CrossEntropyLoss()
opt = optim.SGD(net.fc.parameters(), lr=1e-3, momentum=0.9)

since = time.time()
for epoch in range(25):
    for phase in ("train", "val"):
        net.train(phase == "train")
        running, hits = 0.0, 0
        for inputs, labels in loaders[phase]:
            inputs, labels = inputs.to(device), labels.to(device)
            opt.zero_grad()
            with torch.set_grad_enabled(phase == "train"):
                outputs = net(inputs)
                loss = loss_fn(outputs, labels)
                if phase == "train":
                    loss.backward()
                    opt.step()
            running += loss.item() * inputs.size(0)
            hits += torch.sum(outputs.argmax(1) == labels).item()
        print(f"{epoch} {phase} loss {running / len(sets[phase]):.4f} acc {hits / len(sets[phase]):.4f}")
print(f"{time.time() - since:.0f} s")

net.eval()
hits = 0
with torch.no_grad():
    for inputs, labels in loaders["test"]:
        hits += (net(inputs.to(device)).argmax(1).cpu() == labels).sum().item()
print("test", hits / len(sets["test"]))
