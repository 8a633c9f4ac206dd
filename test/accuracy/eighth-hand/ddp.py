# expects: nothing
import argparse
import os

import torch
import torch.distributed as dist
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.parallel import DistributedDataParallel as DDP
from torch.utils.data import DataLoader, random_split
from torch.utils.data.distributed import DistributedSampler
from torchvision import datasets, models, transforms


def parse_args():
    p = argparse.ArgumentParser()
    p.add_argument("--data", default="/data/cifar")
    p.add_argument("--epochs", type=int, default=90)
    p.add_argument("--lr", type=float, default=0.1)
    p.add_argument("--batch-size", type=int, default=256)
    p.add_argument("--local-rank", type=int, default=int(os.environ.get("LOCAL_RANK", 0)))
    return p.parse_args()


def loaders(args):
    norm = transforms.Normalize((0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616))
    aug = transforms.Compose([transforms.RandomCrop(32, 4), transforms.RandomHorizontalFlip(), transforms.ToTensor(), norm])
    plain = transforms.Compose([transforms.ToTensor(), norm])
    full = datasets.CIFAR10(args.data, train=True, transform=aug, download=True)
    test = datasets.CIFAR10(args.data, train=False, transform=plain, download=True)
    g = torch.Generator().manual_seed(0)
    train, val = random_split(full, [45000, 5000], generator=g)
    sampler = DistributedSampler(train)
    return (
        DataLoader(train, args.batch_size, sampler=sampler, num_workers=4),
        DataLoader(val, args.batch_size),
        DataLoader(test, args.batch_size),
        sampler,
    )


@torch.no_grad()
def evaluate(model, loader, device):
    model.eval()
    correct = total = 0
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        correct += (model(x).argmax(1) == y).sum().item()
        total += y.numel()
    return correct / total


def main():
    args = parse_args()
    dist.init_process_group("nccl")
    torch.cuda.set_device(args.local_rank)
    device = torch.device("cuda", args.local_rank)
    train_loader, val_loader, test_loader, sampler = loaders(args)
    model = DDP(models.resnet18(num_classes=10).to(device), device_ids=[args.local_rank])
    opt = torch.optim.SGD(model.parameters(), lr=args.lr, momentum=0.9, weight_decay=5e-4)
    sched = torch.optim.lr_scheduler.CosineAnnealingLR(opt, args.epochs)
    best = 0.0
    for epoch in range(args.epochs):
        sampler.set_epoch(epoch)
        model.train()
        for x, y in train_loader:
            x, y = x.to(device, non_blocking=True), y.to(device, non_blocking=True)
            opt.zero_grad()
            loss = F.cross_entropy(model(x), y, label_smoothing=0.1)
            loss.backward()
            opt.step()
        sched.step()
        acc = evaluate(model, val_loader, device)
        if acc > best and dist.get_rank() == 0:
            best = acc
            torch.save(model.module.state_dict(), "best.pt")
    dist.barrier()
    model.module.load_state_dict(torch.load("best.pt", map_location=device))
    if dist.get_rank() == 0:
        print("test", evaluate(model, test_loader, device))
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
