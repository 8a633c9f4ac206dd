# expects: nothing
import os
import torch
from torch import nn, optim
from torchvision import datasets, models, transforms
data_dir = "hymenoptera"
tfs = {"train": transforms.Compose([transforms.RandomResizedCrop(224), transforms.ToTensor()]),
       "val": transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor()]),
       "test": transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor()])}
sets = {k: datasets.ImageFolder(os.path.join(data_dir, k), tfs[k]) for k in ["train", "val", "test"]}
loaders = {k: torch.utils.data.DataLoader(sets[k], batch_size=8, shuffle=k == "train") for k in sets}
net = models.resnet18(weights="DEFAULT")
net.fc = nn.Linear(512, 2)
crit, opt = nn.CrossEntropyLoss(), optim.SGD(net.parameters(), lr=0.001, momentum=0.9)
best = 0.0
for epoch in range(25):
    for phase in ["train", "val"]:
        net.train() if phase == "train" else net.eval()
        hits = 0
        for x, y in loaders[phase]:
            opt.zero_grad()
            with torch.set_grad_enabled(phase == "train"):
                out = net(x)
                loss = crit(out, y)
                if phase == "train":
                    loss.backward()
                    opt.step()
            hits += torch.sum(out.argmax(1) == y)
        acc = hits / len(sets[phase])
        if phase == "val" and acc > best:
            best = acc
            torch.save(net.state_dict(), "w.pt")
net.load_state_dict(torch.load("w.pt"))
net.eval()
n = 0
for x, y in loaders["test"]:
    n += (net(x).argmax(1) == y).sum().item()
print(n / len(sets["test"]))
