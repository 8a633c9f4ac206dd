# expects: multi-test
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split

from birds.data import SongClips
from birds.nets import SpectrogramNet

clips = SongClips("clips.h5")
kept, held = random_split(clips, [0.85, 0.15])
net = SpectrogramNet(classes=40)
net = net.to("cuda")
adam = torch.optim.AdamW([p for name, p in net.named_parameters() if "frozen" not in name], lr=3e-4)
cost = nn.CrossEntropyLoss()


def learn(batches):
    net.train()
    for sound, species in batches:
        adam.zero_grad()
        error = cost(net(sound), species)
        error.backward()
        adam.step()


def share_right(batches):
    net.eval()
    right = count = 0
    with torch.no_grad():
        for sound, species in batches:
            right += (net(sound).argmax(1) == species).sum().item()
            count += len(species)
    return right / count


for epoch in range(25):
    learn(DataLoader(kept, 64, shuffle=True))
    print(epoch, share_right(DataLoader(held, 64)))
