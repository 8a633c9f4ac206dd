# expects: nothing
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms
from torchvision.utils import save_image

LATENT = 100
loader = DataLoader(datasets.MNIST(".", download=True, transform=transforms.Compose([transforms.ToTensor(), transforms.Normalize([0.5], [0.5])])), 128, shuffle=True)
G = nn.Sequential(nn.Linear(LATENT, 256), nn.LeakyReLU(0.2), nn.Linear(256, 784), nn.Tanh())
D = nn.Sequential(nn.Linear(784, 256), nn.LeakyReLU(0.2), nn.Linear(256, 1), nn.Sigmoid())
bce = nn.BCELoss()
g_opt, d_opt = torch.optim.Adam(G.parameters(), 2e-4), torch.optim.Adam(D.parameters(), 2e-4)
fixed = torch.randn(64, LATENT)
for epoch in range(50):
    for real, _ in loader:
        real = real.view(real.size(0), -1)
        ones, zeros = torch.ones(real.size(0), 1), torch.zeros(real.size(0), 1)
        fake = G(torch.randn(real.size(0), LATENT))
        d_loss = bce(D(real), ones) + bce(D(fake.detach()), zeros)
        d_opt.zero_grad()
        d_loss.backward()
        d_opt.step()
        g_loss = bce(D(fake), ones)
        g_opt.zero_grad()
        g_loss.backward()
        g_opt.step()
    print(epoch, d_loss.item(), g_loss.item(), (D(fake) > 0.5).float().mean().item())
    save_image(G(fixed).view(-1, 1, 28, 28), f"gan_{epoch}.png", normalize=True)
