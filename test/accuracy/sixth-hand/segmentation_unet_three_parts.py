# expects: nothing
import os
import cv2
import numpy as np
import segmentation_models_pytorch as smp
import torch
from torch.utils.data import DataLoader, Dataset, random_split


class Road(Dataset):
    def __init__(self, root):
        self.images = sorted(os.listdir(os.path.join(root, "images")))
        self.root = root

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        image = cv2.imread(os.path.join(self.root, "images", self.images[i]))[..., ::-1] / 255.0
        mask = cv2.imread(os.path.join(self.root, "masks", self.images[i]), 0) > 0
        return torch.tensor(image.transpose(2, 0, 1).copy(), dtype=torch.float32), torch.tensor(mask[None], dtype=torch.float32)


full = Road("roads")
n = len(full)
parts = random_split(full, [int(0.7 * n), int(0.15 * n), n - int(0.7 * n) - int(0.15 * n)], torch.Generator().manual_seed(1))
train_dl, val_dl, test_dl = [DataLoader(p, 8, shuffle=i == 0, num_workers=4) for i, p in enumerate(parts)]
model = smp.Unet("resnet34", encoder_weights="imagenet", classes=1)
loss_fn = smp.losses.DiceLoss("binary")
opt = torch.optim.AdamW(model.parameters(), 1e-4)


def iou(loader):
    model.eval()
    inter = union = 0.0
    with torch.no_grad():
        for x, y in loader:
            p = model(x).sigmoid() > 0.5
            inter += (p & (y > 0)).sum().item()
            union += (p | (y > 0)).sum().item()
    return inter / union


best = 0
for epoch in range(40):
    model.train()
    for x, y in train_dl:
        opt.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        opt.step()
    score = iou(val_dl)
    print(f"epoch {epoch} val IoU {score:.3f}")
    if score > best:
        best = score
        torch.save(model.state_dict(), "unet.pth")
model.load_state_dict(torch.load("unet.pth"))
print(f"test IoU {iou(test_dl):.3f}")
