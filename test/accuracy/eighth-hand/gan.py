# expects: nothing
import torch
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision import datasets, transforms, utils

Z = 100
data = datasets.MNIST("d", download=True, transform=transforms.Compose([transforms.ToTensor(), transforms.Normalize(0.5, 0.5)]))
loader = DataLoader(data, 128, shuffle=True, drop_last=True)
G = nn.Sequential(nn.Linear(Z, 256), nn.ReLU(), nn.Linear(256, 784), nn.Tanh())
D = nn.Sequential(nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Linear(256, 1))
og, od = optim.Adam(G.parameters(), 2e-4, (0.5, 0.99)), optim.Adam(D.parameters(), 2e-4, (0.5, 0.99))
bce = nn.BCEWithLogitsLoss()
fixed = torch.randn(64, Z)
for epoch in range(30):
    for x, _ in loader:
        real = x.view(len(x), -1)
        fake = G(torch.randn(len(x), Z))
        ld = bce(D(real), torch.ones(len(x), 1)) + bce(D(fake.detach()), torch.zeros(len(x), 1))
        od.zero_grad()
        ld.backward()
        od.step()
        lg = bce(D(fake), torch.ones(len(x), 1))
        og.zero_grad()
        lg.backward()
        og.step()
    utils.save_image(G(fixed).view(-1, 1, 28, 28), f"s_{epoch}.png", normalize=True)
    print(epoch, ld.item(), lg.item())
