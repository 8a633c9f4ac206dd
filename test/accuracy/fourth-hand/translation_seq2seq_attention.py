# expects: nothing
import random
import re
import unicodedata

import torch
import torch.nn as nn


def normalise(s):
    s = "".join(c for c in unicodedata.normalize("NFD", s.lower().strip()) if unicodedata.category(c) != "Mn")
    return re.sub(r"[^a-z.!?]+", " ", re.sub(r"([.!?])", r" \1", s))


class Vocabulary:
    def __init__(self):
        self.index = {"<pad>": 0, "<s>": 1, "</s>": 2, "<unk>": 3}

    def add(self, sentence):
        for w in sentence.split():
            self.index.setdefault(w, len(self.index))

    def ids(self, sentence):
        return torch.tensor([self.index.get(w, 3) for w in sentence.split()] + [2])


def pairs(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            yield tuple(normalise(s) for s in line.split("\t")[:2])


train_pairs = list(pairs("fra-train.txt"))
test_pairs = list(pairs("fra-test.txt"))
src, dst = Vocabulary(), Vocabulary()
for a, b in train_pairs:
    src.add(a)
    dst.add(b)


class Seq2Seq(nn.Module):
    def __init__(self, hidden=256):
        super().__init__()
        self.emb_in = nn.Embedding(len(src.index), hidden)
        self.emb_out = nn.Embedding(len(dst.index), hidden)
        self.encoder = nn.GRU(hidden, hidden, batch_first=True)
        self.decoder = nn.GRU(hidden, hidden, batch_first=True)
        self.out = nn.Linear(hidden, len(dst.index))

    def forward(self, a, b):
        _, h = self.encoder(self.emb_in(a))
        y, _ = self.decoder(self.emb_out(b), h)
        return self.out(y)


model = Seq2Seq()
opt = torch.optim.Adam(model.parameters(), lr=1e-3)
ce = nn.CrossEntropyLoss()
for step in range(50_000):
    a, b = random.choice(train_pairs)
    x, y = src.ids(a).unsqueeze(0), dst.ids(b).unsqueeze(0)
    start = torch.ones(1, 1, dtype=torch.long)
    opt.zero_grad()
    logits = model(x, torch.cat([start, y[:, :-1]], dim=1))
    loss = ce(logits.squeeze(0), y.squeeze(0))
    loss.backward()
    opt.step()
    if step % 1000 == 0:
        print(step, loss.item())

model.eval()
with torch.no_grad():
    total = 0.0
    for a, b in test_pairs:
        x, y = src.ids(a).unsqueeze(0), dst.ids(b).unsqueeze(0)
        logits = model(x, torch.cat([torch.ones(1, 1, dtype=torch.long), y[:, :-1]], dim=1))
        total += ce(logits.squeeze(0), y.squeeze(0)).item()
print("test perplexity", 2.718281828 ** (total / len(test_pairs)))
