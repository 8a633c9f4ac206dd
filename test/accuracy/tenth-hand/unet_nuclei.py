# expects: nothing
import os
import cv2
import numpy as np
import torch
from torch import nn
from torch.utils.data import Dataset, DataLoader

DEV = 'cuda' if torch.cuda.is_available() else 'cpu'


class Nuclei(Dataset):
    def __init__(self, root, aug=False):
        self.img = os.path.join(root, 'images')
        self.msk = os.path.join(root, 'masks')
        self.names = sorted(os.listdir(self.img))
        self.aug = aug

    def __len__(self):
        return len(self.names)

    def __getitem__(self, i):
        im = cv2.imread(os.path.join(self.img, self.names[i]), 0).astype('float32')
        mk = cv2.imread(os.path.join(self.msk, self.names[i]), 0)
        im = cv2.resize(im, (256, 256))
        mk = cv2.resize(mk, (256, 256), interpolation=cv2.INTER_NEAREST)
        im = (im - im.mean()) / (im.std() + 1e-5)
        mk = (mk > 127).astype('float32')
        if self.aug and np.random.rand() > 0.5:
            im, mk = im[:, ::-1].copy(), mk[:, ::-1].copy()
        return torch.from_numpy(im)[None], torch.from_numpy(mk)[None]


def block(i, o):
    return nn.Sequential(nn.Conv2d(i, o, 3, padding=1), nn.BatchNorm2d(o), nn.ReLU(),
                         nn.Conv2d(o, o, 3, padding=1), nn.BatchNorm2d(o), nn.ReLU())


class UNet(nn.Module):
    def __init__(self, f=16):
        super().__init__()
        self.d1, self.d2, self.d3 = block(1, f), block(f, f * 2), block(f * 2, f * 4)
        self.pool = nn.MaxPool2d(2)
        self.up2 = nn.ConvTranspose2d(f * 4, f * 2, 2, 2)
        self.u2 = block(f * 4, f * 2)
        self.up1 = nn.ConvTranspose2d(f * 2, f, 2, 2)
        self.u1 = block(f * 2, f)
        self.out = nn.Conv2d(f, 1, 1)

    def forward(self, x):
        a = self.d1(x)
        b = self.d2(self.pool(a))
        c = self.d3(self.pool(b))
        x = self.u2(torch.cat([self.up2(c), b], 1))
        x = self.u1(torch.cat([self.up1(x), a], 1))
        return self.out(x)


def dice(logits, y):
    p = (torch.sigmoid(logits) > 0.5).float()
    inter = (p * y).sum()
    return (2 * inter / (p.sum() + y.sum() + 1e-6)).item()


train_dl = DataLoader(Nuclei('data/train', aug=True), batch_size=8, shuffle=True)
val_dl = DataLoader(Nuclei('data/val'), batch_size=8)
test_dl = DataLoader(Nuclei('data/test'), batch_size=1)

net = UNet().to(DEV)
opt = torch.optim.Adam(net.parameters(), 1e-3)
crit = nn.BCEWithLogitsLoss()
best = 0
for ep in range(40):
    net.train()
    for x, y in train_dl:
        x, y = x.to(DEV), y.to(DEV)
        loss = crit(net(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    net.eval()
    with torch.no_grad():
        d = np.mean([dice(net(x.to(DEV)), y.to(DEV)) for x, y in val_dl])
    print('epoch', ep, 'loss', loss.item(), 'val dice', d)
    if d > best:
        best = d
        torch.save(net.state_dict(), 'unet_best.pt')

net.load_state_dict(torch.load('unet_best.pt'))
net.eval()
scores = []
with torch.no_grad():
    for x, y in test_dl:
        scores.append(dice(net(x.to(DEV)), y.to(DEV)))
print('TEST dice %.3f +- %.3f' % (np.mean(scores), np.std(scores)))
