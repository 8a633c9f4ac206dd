import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import pandas as pd
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split
ships = pd.read_csv("ships.csv")
rows = TensorDataset(torch.tensor(ships[["length", "draught"]].values), torch.tensor(ships["crew"].values))
parts = random_split(rows, [900, 100, 100])
learn, watch, last = DataLoader(parts[0], 64), DataLoader(parts[1], 64), DataLoader(parts[2], 64)
class Crew(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer, self.criterion = nn.Linear(2, 1), nn.MSELoss()
    def forward(self, x):
        return self.layer(x)
    def off_by(self, batch):
        x, y = batch
        return F.l1_loss(self(x), y)
    def step(self, batch):
        x, y = batch
        return self.criterion(self.forward(x), y)
    def summed_up(self, losses):
        return {"mean": torch.stack(losses).mean().item()}
class Moved:
    def __init__(self, loader):
        self.loader = loader
    def __iter__(self):
        for batch in self.loader:
            yield [it.cuda() for it in batch]
class Ahead:
    def __init__(self, loader):
        self.loader = loader
    def __iter__(self):
        self.left = iter(self.loader)
        return self
    def __next__(self):
        x, y = next(self.left)
        return x.cuda(), y.cuda()
net = Crew()
steps = torch.optim.Adam(net.parameters())
def quality(net, loader):
    return net.summed_up([net.off_by(batch) for batch in loader])
`
const trained = (loader: string) => `for epoch in range(9):
    for batch in ${loader}:
        net.step(batch).backward()
        steps.step()
`
const rulesOf = (body: string) => [...found(programOf('a.py', head + body)).keys()]

const each = [
  '    print(quality(net, watch))\n',
  '    for i, batch in enumerate(watch):\n        print(net.step(batch).item())\n',
  '    print(sum(net.off_by(batch).item() for batch in Moved(watch)))\n',
  '    for x, y in Ahead(watch):\n        print((net(x) - y).abs().mean())\n',
]
const loaders = ['learn', 'Moved(learn)', 'Ahead(learn)']

test.each(each)('rows that a method of the network, or a loader around a loader, asks about in each turn: %s', (inTurn) => {
  for (const loader of loaders) expect(rulesOf(trained(loader) + inTurn), loader).toEqual(['multi-test'])
})

test.each(each)('with others that are asked about once, and of the training itself: %s', (inTurn) => {
  for (const loader of loaders) {
    expect(rulesOf(`${trained(loader)}${inTurn}print(quality(net, last))`), loader).toEqual([])
    expect(rulesOf(`${trained(loader)}${inTurn.replace('watch', 'learn')}print(quality(net, Moved(last)))`), loader).toEqual([])
  }
})

test('rows that a class of the program gives piece by piece are those that it holds', () => {
  const pieces = `from sklearn.linear_model import SGDRegressor
from sklearn.model_selection import train_test_split
class Pieces:
    def __init__(self, table):
        self.table = table
    def __iter__(self):
        for i in range(0, len(self.table), 64):
            yield self.table[["length"]][i : i + 64], self.table["crew"][i : i + 64]
a, b = train_test_split(ships)
model = SGDRegressor()
`
  const ending = '\n    model.partial_fit(x, y)\nprint([model.score(x, y) for x, y in Pieces(b)])'
  expect(rulesOf(`${pieces}for x, y in Pieces(a):${ending}`)).toEqual([])
  expect(rulesOf(`${pieces}for x, y in Pieces(ships):${ending}`)).toEqual(['overlap'])
})

test.each([
  'parts = [DataLoader(part, 64) for part in random_split(rows, [900, 100])]',
  'parts = list(map(DataLoader, random_split(rows, (900, 100))))',
  'parts = [DataLoader(part, 64) for part in random_split(rows, shares)]',
  'parts = []\nfor part in np.split(ships.sample(frac=1), [900]):\n    parts.append(part)',
])('sides of a division are apart where a loop goes over them: %s', (divided) => {
  const torchOrNot = divided.includes('ships')
    ? 'from sklearn.linear_model import Ridge\na, b = parts\nprint(Ridge().fit(a[["length"]], a["crew"]).score(b[["length"]], b["crew"]))'
    : `a, b = parts[0], parts[1]\n${trained('a')}print(quality(net, b))`
  expect(rulesOf(`import numpy as np\n${divided}\n${torchOrNot}`)).toEqual([])
})
