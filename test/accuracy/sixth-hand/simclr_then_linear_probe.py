# expects: nothing
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, Dataset
from torchvision import datasets, models, transforms

aug = transforms.Compose([transforms.RandomResizedCrop(32), transforms.RandomHorizontalFlip(), transforms.ColorJitter(0.4, 0.4, 0.4), transforms.ToTensor()])
plain = transforms.ToTensor()


class TwoViews(Dataset):
    def __init__(self, base):
        self.base = base

    def __len__(self):
        return len(self.base)

    def __getitem__(self, i):
        image, _ = self.base[i]
        return aug(image), aug(image)


def nt_xent(a, b, t=0.5):
    z = F.normalize(torch.cat([a, b]), dim=1)
    sim = z @ z.T / t
    sim.fill_diagonal_(-1e9)
    n = len(a)
    target = torch.cat([torch.arange(n, 2 * n), torch.arange(n)]).to(sim.device)
    return F.cross_entropy(sim, target)


encoder = models.resnet18(num_classes=128)
head = nn.Sequential(nn.ReLU(), nn.Linear(128, 64))
opt = torch.optim.Adam([*encoder.parameters(), *head.parameters()], 3e-4)
views = DataLoader(TwoViews(datasets.CIFAR10("data", train=True, download=True)), 256, shuffle=True, drop_last=True)
for epoch in range(100):
    for a, b in views:
        loss = nt_xent(head(encoder(a)), head(encoder(b)))
        opt.zero_grad()
        loss.backward()
        opt.step()

encoder.eval()
probe = nn.Linear(128, 10)
probe_opt = torch.optim.SGD(probe.parameters(), 0.1)
train_loader = DataLoader(datasets.CIFAR10("data", train=True, transform=plain), 256, shuffle=True)
test_loader = DataLoader(datasets.CIFAR10("data", train=False, transform=plain), 256)
for epoch in range(20):
    for x, y in train_loader:
        with torch.no_grad():
            h = encoder(x)
        loss = F.cross_entropy(probe(h), y)
        probe_opt.zero_grad()
        loss.backward()
        probe_opt.step()
right = total = 0
with torch.no_grad():
    for x, y in test_loader:
        right += (probe(encoder(x)).argmax(1) == y).sum().item()
        total += len(y)
print("linear probe", right / total)
