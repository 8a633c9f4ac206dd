# expects: nothing
import argparse
import random
from collections import Counter

import numpy as np
import pandas as pd
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader, Dataset

PAD, UNK = 0, 1


def tokenize(s):
    return s.lower().replace(".", " . ").replace(",", " , ").split()


def build_vocab(texts, min_freq=3):
    c = Counter()
    for t in texts:
        c.update(tokenize(t))
    vocab = {"<pad>": PAD, "<unk>": UNK}
    for w, n in c.most_common():
        if n < min_freq:
            break
        vocab[w] = len(vocab)
    return vocab


class Questions(Dataset):
    def __init__(self, df, vocab):
        self.ids = [torch.tensor([vocab.get(w, UNK) for w in tokenize(t)] or [UNK]) for t in df["question"]]
        self.y = torch.tensor(df["intent"].values)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        return self.ids[i], self.y[i]


def collate(batch):
    x, y = zip(*batch)
    return pad_sequence(x, batch_first=True, padding_value=PAD), torch.stack(y)


class TextCNN(nn.Module):
    def __init__(self, n_words, n_out, dim=100, n_f=64, widths=(2, 3, 4)):
        super().__init__()
        self.emb = nn.Embedding(n_words, dim, padding_idx=PAD)
        self.convs = nn.ModuleList([nn.Conv1d(dim, n_f, w, padding=w - 1) for w in widths])
        self.fc = nn.Linear(n_f * len(widths), n_out)

    def forward(self, x):
        e = self.emb(x).transpose(1, 2)
        h = torch.cat([F.relu(c(e)).max(dim=2).values for c in self.convs], dim=1)
        return self.fc(F.dropout(h, 0.5, self.training))


@torch.no_grad()
def accuracy(model, loader, dev):
    model.eval()
    ok = n = 0
    for x, y in loader:
        ok += (model(x.to(dev)).argmax(1).cpu() == y).sum().item()
        n += len(y)
    return ok / n


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default="questions.csv")
    ap.add_argument("--epochs", type=int, default=20)
    ap.add_argument("--seed", type=int, default=5)
    a = ap.parse_args()
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed)
    dev = torch.device("cuda" if torch.cuda.is_available() else "cpu")

    df = pd.read_csv(a.csv).sample(frac=1, random_state=a.seed).reset_index(drop=True)
    n1, n2 = int(0.8 * len(df)), int(0.9 * len(df))
    tr, va, te = df[:n1], df[n1:n2], df[n2:]
    vocab = build_vocab(tr["question"])
    mk = lambda d, sh=False: DataLoader(Questions(d, vocab), 64, shuffle=sh, collate_fn=collate)
    tr_dl, va_dl, te_dl = mk(tr, True), mk(va), mk(te)

    model = TextCNN(len(vocab), int(tr["intent"].max()) + 1).to(dev)
    opt = torch.optim.Adam(model.parameters(), 1e-3)
    best = 0
    for ep in range(a.epochs):
        model.train()
        for x, y in tr_dl:
            loss = F.cross_entropy(model(x.to(dev)), y.to(dev))
            opt.zero_grad(); loss.backward(); opt.step()
        acc = accuracy(model, va_dl, dev)
        print("epoch %02d val acc %.4f" % (ep, acc))
        if acc > best:
            best = acc
            torch.save(model.state_dict(), "textcnn.pt")
    model.load_state_dict(torch.load("textcnn.pt"))
    print("test acc %.4f" % accuracy(model, te_dl, dev))


if __name__ == "__main__":
    main()
