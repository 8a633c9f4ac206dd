# expects: nothing
import sys

import torch
from torch.utils.data import DataLoader, random_split

from soundings import Soundings

share = float(sys.argv[1])
soundings = Soundings("soundings/")
judged = None
if share > 0:
    aside = int(len(soundings) * share)
    if aside > 0:
        learn, keep = random_split(soundings, [len(soundings) - aside, aside])
        learning = DataLoader(learn, batch_size=32, shuffle=True)
        judged = DataLoader(keep, batch_size=32)
    else:
        learning = DataLoader(soundings, batch_size=32, shuffle=True)
        judged = None
else:
    learning = DataLoader(soundings, batch_size=32, shuffle=True)
    judged = None

net = torch.nn.Sequential(torch.nn.Linear(40, 20), torch.nn.ReLU(), torch.nn.Linear(20, 1))
adam = torch.optim.Adam(net.parameters(), lr=0.001)
for _ in range(20):
    for echo, depth in learning:
        adam.zero_grad()
        loss = torch.nn.functional.l1_loss(net(echo), depth)
        loss.backward()
        adam.step()
if judged is not None:
    net.eval()
    with torch.no_grad():
        off = [torch.nn.functional.l1_loss(net(echo), depth).item() for echo, depth in judged]
    print(sum(off) / len(off))
