# expects: nothing
import collections
import csv
import random

import torch
from torch import nn

PAD, UNK = 0, 1


def read(path):
    with open(path, newline="") as f:
        return [(row["text"].lower().split(), int(row["label"])) for row in csv.DictReader(f)]


def build_vocab(samples, size=20000):
    counter = collections.Counter(w for toks, _ in samples for w in toks)
    return {w: i + 2 for i, (w, _) in enumerate(counter.most_common(size))}


def batchify(samples, vocab, bs):
    for i in range(0, len(samples), bs):
        chunk = samples[i:i + bs]
        width = max(len(t) for t, _ in chunk)
        x = torch.full((len(chunk), width), PAD)
        for r, (toks, _) in enumerate(chunk):
            for c, w in enumerate(toks):
                x[r, c] = vocab.get(w, UNK)
        yield x, torch.tensor([y for _, y in chunk])


class Bag(nn.Module):
    def __init__(self, n, classes):
        super().__init__()
        self.emb = nn.EmbeddingBag(n + 2, 100)
        self.out = nn.Linear(100, classes)

    def forward(self, x):
        return self.out(self.emb(x))


def accuracy(net, data, vocab):
    net.eval()
    good = sum((net(x).argmax(-1) == y).sum().item() for x, y in batchify(data, vocab, 256))
    return good / len(data)


def main():
    random.seed(0)
    samples = read("reviews.csv")
    random.shuffle(samples)
    a, b = int(0.8 * len(samples)), int(0.9 * len(samples))
    train, dev, test = samples[:a], samples[a:b], samples[b:]
    vocab = build_vocab(train)
    net = Bag(len(vocab), 2)
    opt = torch.optim.Adam(net.parameters())
    best, state = 0.0, None
    for epoch in range(12):
        net.train()
        random.shuffle(train)
        for x, y in batchify(train, vocab, 64):
            opt.zero_grad()
            nn.functional.cross_entropy(net(x), y).backward()
            opt.step()
        score = accuracy(net, dev, vocab)
        if score > best:
            best, state = score, {k: v.clone() for k, v in net.state_dict().items()}
    net.load_state_dict(state)
    print("test", accuracy(net, test, vocab))


if __name__ == "__main__":
    main()
