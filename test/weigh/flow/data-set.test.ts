import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const of = (made: string, given: string, divided = 'random_split(data, [800, 200])') => `import pandas as pd
import torch
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn
from torch.utils.data import DataLoader, Dataset, Subset, random_split
class Wells(Dataset):
    def __init__(self, table):
        ${made}
        self.y = table["flow"].values
        self.mid = self.x.mean(0)
    def __len__(self):
        return len(self.x)
    def __getitem__(self, i):
        return ${given}, self.y[i]
data = Wells(pd.read_csv("wells.csv"))
learn, held = ${divided}
net = nn.Linear(2, 1)
steps = torch.optim.SGD(net.parameters(), 0.1)
for x, y in DataLoader(learn, 32):
    loss = nn.functional.mse_loss(net(x), y)
    loss.backward()
    steps.step()
print(sum(((net(x) - y) ** 2).sum().item() for x, y in DataLoader(held, 32)))
`
const plain = 'self.x = table[["depth", "age"]].values'
const scaled = 'self.x = StandardScaler().fit_transform(table[["depth", "age"]])'
const rulesOf = (text: string) => [...found(programOf('a.py', text)).keys()]

test.each([
  [scaled, 'self.x[i]'],
  [plain, 'self.x[i] - self.mid'],
  [`${plain} / table["depth"].max()`, 'torch.tensor(self.x[i])'],
])('what a data set learned, it gives to both sides of a division: %s, %s', (made, given) => {
  expect(rulesOf(of(made, given))).toEqual(['preprocess-before-split'])
  expect(rulesOf(of(made, given, 'train_test_split(data)'))).toEqual(['preprocess-before-split'])
})

test.each([
  [plain, 'self.x[i]'],
  [plain, '(self.x[i] - self.x[i].mean()) / self.x[i].std()'],
])('nothing of what it learned and does not give, nor of each row by itself: %s, %s', (made, given) => {
  expect(rulesOf(of(made, given))).toEqual([])
  expect(rulesOf(of(made, given, 'train_test_split(data)'))).toEqual([])
})
