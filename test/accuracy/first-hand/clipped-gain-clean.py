# expects: nothing
import torch
from torch import nn
from torch.distributions import Categorical
from torch.utils.data import random_split

steps = torch.load("rollouts.pt")
train, held = random_split(steps, [9000, 1000])
policy = nn.Sequential(nn.Linear(8, 64), nn.Tanh(), nn.Linear(64, 4))
optimizer = torch.optim.Adam(policy.parameters(), lr=3e-4)


def objective(batch):
    moves = Categorical(logits=policy(batch["seen"]))
    ratio = torch.exp(moves.log_prob(batch["moved"]) - batch["said_before"])
    gain = torch.min(batch["gain"] * ratio, batch["gain"] * torch.clamp(ratio, 0.8, 1.2))
    return (-gain - 0.01 * moves.entropy()).mean()


for epoch in range(20):
    optimizer.zero_grad()
    objective(train).backward()
    optimizer.step()

with torch.no_grad():
    print(objective(held))
