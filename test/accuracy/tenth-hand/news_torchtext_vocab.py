# expects: preprocess-before-split
"""Clickbait detector with an EmbeddingBag. torchtext 0.15."""
import argparse
import logging
import time

import pandas as pd
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchtext.data.utils import get_tokenizer
from torchtext.vocab import build_vocab_from_iterator

log = logging.getLogger("bait")
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
tokenize = get_tokenizer("basic_english")


def read(path):
    df = pd.read_csv(path).dropna()
    df = df[df["headline"].str.len() > 10]
    return list(zip(df["clickbait"].astype(int), df["headline"]))


def vocab_of(samples, min_freq=2):
    def it():
        for _, text in samples:
            yield tokenize(text)
    v = build_vocab_from_iterator(it(), min_freq=min_freq, specials=["<unk>"])
    v.set_default_index(v["<unk>"])
    return v


class Collate:
    def __init__(self, vocab):
        self.vocab = vocab

    def __call__(self, batch):
        ys, toks, off = [], [], [0]
        for y, text in batch:
            ys.append(y)
            t = torch.tensor(self.vocab(tokenize(text)), dtype=torch.int64)
            toks.append(t)
            off.append(len(t))
        return torch.tensor(ys), torch.cat(toks), torch.tensor(off[:-1]).cumsum(0)


class Bag(nn.Module):
    def __init__(self, n, dim=64):
        super().__init__()
        self.emb = nn.EmbeddingBag(n, dim)
        self.fc = nn.Linear(dim, 2)
        nn.init.uniform_(self.emb.weight, -0.5, 0.5)

    def forward(self, tok, off):
        return self.fc(self.emb(tok, off))


def fit_epoch(model, loader, crit, opt):
    model.train()
    for y, tok, off in loader:
        opt.zero_grad()
        loss = crit(model(tok.to(device), off.to(device)), y.to(device))
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 0.1)
        opt.step()


def accuracy(model, loader):
    model.eval()
    good = n = 0
    with torch.no_grad():
        for y, tok, off in loader:
            good += (model(tok.to(device), off.to(device)).argmax(1).cpu() == y).sum().item()
            n += len(y)
    return good / n


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("csv", nargs="?", default="clickbait.csv")
    ap.add_argument("--epochs", type=int, default=10)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    torch.manual_seed(1)

    samples = read(a.csv)
    vocab = vocab_of(samples)
    log.info("%d headlines, %d words", len(samples), len(vocab))

    n_te, n_va = len(samples) // 5, len(samples) // 10
    tr, va, te = random_split(samples, [len(samples) - n_te - n_va, n_va, n_te])
    col = Collate(vocab)
    train = DataLoader(tr, 64, shuffle=True, collate_fn=col)
    valid = DataLoader(va, 256, collate_fn=col)
    test = DataLoader(te, 256, collate_fn=col)

    model = Bag(len(vocab)).to(device)
    crit = nn.CrossEntropyLoss()
    opt = torch.optim.SGD(model.parameters(), lr=5.0)
    sched = torch.optim.lr_scheduler.StepLR(opt, 1, gamma=0.5)
    last = 0
    for ep in range(a.epochs):
        t = time.time()
        fit_epoch(model, train, crit, opt)
        v = accuracy(model, valid)
        if v < last:
            sched.step()
        last = v
        log.info("ep %d valid %.4f (%.1fs)", ep, v, time.time() - t)
    log.info("test accuracy %.4f", accuracy(model, test))


if __name__ == "__main__":
    main()
