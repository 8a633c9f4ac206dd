# expects: nothing
"""WideResNet on CIFAR-100 with mixup. One GPU, ~5 h."""
import argparse
import logging
import math
import os
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms

MEAN, STD = (0.5071, 0.4865, 0.4409), (0.2673, 0.2564, 0.2762)
logger = logging.getLogger("wrn")


def get_loaders(root, bs, n_val=5000, seed=0):
    aug = transforms.Compose([
        transforms.RandomCrop(32, 4, padding_mode="reflect"), transforms.RandomHorizontalFlip(),
        transforms.ToTensor(), transforms.Normalize(MEAN, STD)])
    plain = transforms.Compose([transforms.ToTensor(), transforms.Normalize(MEAN, STD)])
    tr_aug = datasets.CIFAR100(root, train=True, transform=aug, download=True)
    tr_plain = datasets.CIFAR100(root, train=True, transform=plain)
    test = datasets.CIFAR100(root, train=False, transform=plain)
    idx = np.random.RandomState(seed).permutation(len(tr_aug))
    kw = dict(num_workers=8, pin_memory=True)
    return (
        DataLoader(Subset(tr_aug, idx[n_val:]), bs, shuffle=True, drop_last=True, **kw),
        DataLoader(Subset(tr_plain, idx[:n_val]), 500, **kw),
        DataLoader(test, 500, **kw),
    )


class Block(nn.Module):
    def __init__(self, i, o, stride, drop):
        super().__init__()
        self.b1, self.c1 = nn.BatchNorm2d(i), nn.Conv2d(i, o, 3, stride, 1, bias=False)
        self.b2, self.c2 = nn.BatchNorm2d(o), nn.Conv2d(o, o, 3, 1, 1, bias=False)
        self.drop = drop
        self.sc = nn.Conv2d(i, o, 1, stride, bias=False) if i != o else None

    def forward(self, x):
        h = F.relu(self.b1(x))
        s = x if self.sc is None else self.sc(h)
        h = F.dropout(F.relu(self.b2(self.c1(h))), self.drop, self.training)
        return self.c2(h) + s


class WRN(nn.Module):
    def __init__(self, depth=28, k=4, n_cls=100, drop=0.1):
        super().__init__()
        n = (depth - 4) // 6
        ch = [16, 16 * k, 32 * k, 64 * k]
        layers = [nn.Conv2d(3, ch[0], 3, 1, 1, bias=False)]
        for g in range(3):
            for j in range(n):
                layers.append(Block(ch[g] if j == 0 else ch[g + 1], ch[g + 1], 2 if g and j == 0 else 1, drop))
        self.body = nn.Sequential(*layers)
        self.bn, self.fc = nn.BatchNorm2d(ch[3]), nn.Linear(ch[3], n_cls)

    def forward(self, x):
        h = F.relu(self.bn(self.body(x)))
        return self.fc(h.mean((2, 3)))


def mixup(x, y, a):
    lam = np.random.beta(a, a)
    p = torch.randperm(len(x), device=x.device)
    return lam * x + (1 - lam) * x[p], y, y[p], lam


class AverageMeter:
    def __init__(self):
        self.s = self.n = 0

    def add(self, v, n=1):
        self.s += v * n
        self.n += n

    @property
    def avg(self):
        return self.s / max(1, self.n)


@torch.no_grad()
def evaluate(net, loader, dev):
    net.eval()
    m = AverageMeter()
    for x, y in loader:
        m.add((net(x.to(dev)).argmax(1).cpu() == y).float().mean().item(), len(y))
    return m.avg


def main(a):
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed)
    dev = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    train, val, test = get_loaders(a.root, a.bs, seed=a.seed)
    net = WRN().to(dev)
    opt = torch.optim.SGD(net.parameters(), a.lr, momentum=0.9, weight_decay=5e-4, nesterov=True)
    steps = a.epochs * len(train)
    sch = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: 0.5 * (1 + math.cos(math.pi * s / steps)))
    best = 0.0
    for ep in range(a.epochs):
        net.train()
        m = AverageMeter()
        for x, y in train:
            x, y = x.to(dev), y.to(dev)
            x, ya, yb, lam = mixup(x, y, 0.2)
            o = net(x)
            loss = lam * F.cross_entropy(o, ya) + (1 - lam) * F.cross_entropy(o, yb)
            opt.zero_grad()
            loss.backward()
            opt.step()
            sch.step()
            m.add(loss.item(), len(y))
        v = evaluate(net, val, dev)
        logger.info("ep %3d loss %.4f val %.4f", ep, m.avg, v)
        if v > best:
            best = v
            torch.save(net.state_dict(), os.path.join(a.out, "best.pt"))
    net.load_state_dict(torch.load(os.path.join(a.out, "best.pt")))
    logger.info("val %.4f test %.4f", best, evaluate(net, test, dev))


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("--root", default="data")
    p.add_argument("--out", default=".")
    p.add_argument("--epochs", type=int, default=200)
    p.add_argument("--bs", type=int, default=128)
    p.add_argument("--lr", type=float, default=0.1)
    p.add_argument("--seed", type=int, default=0)
    logging.basicConfig(level=logging.INFO)
    main(p.parse_args())
