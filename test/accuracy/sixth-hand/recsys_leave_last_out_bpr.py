# expects: nothing
import numpy as np
import pandas as pd
import torch
from torch import nn

plays = pd.read_csv("plays.csv").sort_values("played_at")
plays["rank_back"] = plays.groupby("user_id").cumcount(ascending=False)
test = plays[plays.rank_back == 0]
valid = plays[plays.rank_back == 1]
train = plays[plays.rank_back > 1]
n_users, n_items = plays.user_id.max() + 1, plays.track_id.max() + 1


class BPR(nn.Module):
    def __init__(self, dim=64):
        super().__init__()
        self.user, self.item = nn.Embedding(n_users, dim), nn.Embedding(n_items, dim)

    def forward(self, u, i):
        return (self.user(u) * self.item(i)).sum(-1)


def hit_rate(model, part, k=10):
    hits = 0
    with torch.no_grad():
        for u, i in zip(part.user_id.values, part.track_id.values):
            negatives = torch.randint(n_items, (99,))
            candidates = torch.cat([torch.tensor([i]), negatives])
            scores = model(torch.full((100,), u), candidates)
            hits += int((scores > scores[0]).sum() < k)
    return hits / len(part)


model = BPR()
opt = torch.optim.Adam(model.parameters(), 1e-3)
users, items = torch.tensor(train.user_id.values), torch.tensor(train.track_id.values)
best, waited = 0.0, 0
for epoch in range(50):
    for ix in torch.randperm(len(users)).split(1024):
        negative = torch.randint(n_items, (len(ix),))
        loss = -torch.log(torch.sigmoid(model(users[ix], items[ix]) - model(users[ix], negative))).mean()
        opt.zero_grad()
        loss.backward()
        opt.step()
    hr = hit_rate(model, valid)
    if hr > best:
        best, waited = hr, 0
        torch.save(model.state_dict(), "bpr.pt")
    else:
        waited += 1
        if waited == 5:
            break
model.load_state_dict(torch.load("bpr.pt"))
print("HR@10", hit_rate(model, test))
