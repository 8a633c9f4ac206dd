# expects: nothing
"""Topic of a headline with a bag of embeddings; words that only the test set has are unknown words."""
import argparse
import collections
import csv
import random

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset

PAD, UNKNOWN = 0, 1


def read(path):
    with open(path, newline="", encoding="utf-8") as handle:
        return [(row[1].lower().split(), int(row[0]) - 1) for row in csv.reader(handle)]


def build_vocabulary(examples, at_least):
    counts = collections.Counter(word for words, _ in examples for word in words)
    kept = [word for word, n in counts.most_common() if n >= at_least]
    return {word: i for i, word in enumerate(kept, start=2)}


class Headlines(Dataset):
    def __init__(self, examples, vocabulary, longest=40):
        self.longest = longest
        self.items = [([vocabulary.get(w, UNKNOWN) for w in words][:longest], label) for words, label in examples]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        ids, label = self.items[index]
        padded = ids + [PAD] * (self.longest - len(ids))
        return torch.tensor(padded), label


class Bag(nn.Module):
    def __init__(self, n_words, n_topics, width):
        super().__init__()
        self.table = nn.Embedding(n_words + 2, width, padding_idx=PAD)
        self.drop = nn.Dropout(0.3)
        self.out = nn.Linear(width, n_topics)

    def forward(self, ids):
        mask = (ids != PAD).float().unsqueeze(-1)
        mean = (self.table(ids) * mask).sum(1) / mask.sum(1).clamp(min=1)
        return self.out(self.drop(mean))


def run_epoch(net, loader, loss_fn, optimizer):
    net.train()
    total = 0.0
    for ids, label in loader:
        optimizer.zero_grad()
        loss = loss_fn(net(ids), label)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        total += loss.item()
    return total / len(loader)


@torch.inference_mode()
def accuracy(net, loader):
    net.eval()
    hits = [(net(ids).argmax(1) == label).float().mean() for ids, label in loader]
    return torch.stack(hits).mean().item()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", default="ag_news/train.csv")
    parser.add_argument("--test", default="ag_news/test.csv")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--width", type=int, default=64)
    args = parser.parse_args()

    random.seed(5)
    torch.manual_seed(5)
    examples = read(args.train)
    random.shuffle(examples)
    n_valid = len(examples) // 10
    valid, train = examples[:n_valid], examples[n_valid:]
    test = read(args.test)

    vocabulary = build_vocabulary(train, at_least=3)
    train_loader = DataLoader(Headlines(train, vocabulary), batch_size=256, shuffle=True)
    valid_loader = DataLoader(Headlines(valid, vocabulary), batch_size=1024)
    test_loader = DataLoader(Headlines(test, vocabulary), batch_size=1024)

    net = Bag(len(vocabulary), 4, args.width)
    optimizer = torch.optim.Adam(net.parameters(), lr=2e-3)
    loss_fn = nn.CrossEntropyLoss()
    for epoch in range(args.epochs):
        loss = run_epoch(net, train_loader, loss_fn, optimizer)
        print(f"{epoch}: loss {loss:.3f}  validation {accuracy(net, valid_loader):.3f}")
    print(f"test {accuracy(net, test_loader):.3f}")


if __name__ == "__main__":
    main()
