# expects: multi-test
import torch
from torch import nn
from torchvision import datasets, transforms
t = transforms.ToTensor()
tr = torch.utils.data.DataLoader(datasets.MNIST("d", train=True, transform=t), 64, shuffle=True)
te = torch.utils.data.DataLoader(datasets.MNIST("d", train=False, transform=t), 256)
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
crit = nn.CrossEntropyLoss()
opt = torch.optim.LBFGS(net.parameters())
for epoch in range(5):
    for x, y in tr:
        def closure():
            opt.zero_grad()
            loss = crit(net(x), y)
            loss.backward()
            return loss
        opt.step(closure)
    good = sum((net(x).argmax(1) == y).sum().item() for x, y in te)
    print(epoch, good / len(te.dataset))
