import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const rulesOf = (drawn: string) => [
  ...found(
    programOf(
      'a.py',
      `import pandas as pd
from sklearn.model_selection import GroupShuffleSplit, train_test_split
from sklearn.svm import SVC
d = pd.read_csv("scans.csv")
print(d.groupby("patient_id").size())
test = pd.read_csv("other.csv")
${drawn}
print(SVC().fit(train[["a", "b"]], train["y"]).score(test[["a", "b"]], test["y"]))
`,
    ),
  ).keys(),
]

test.each([
  'train = pd.concat([d[d.y == 1], d[d.y == 0].sample(n=500, random_state=0)])',
  'train = pd.concat([d[d.y == 1], d[d.y == 0].sample(frac=0.1, random_state=0)])',
  'train = pd.concat([d.query("y == 1").sample(200), d.query("y == 0").sample(200)])',
  'train = d.sample(n=5000)',
  `a, b = next(GroupShuffleSplit(n_splits=1).split(d, groups=d.patient_id))
train, test = d.iloc[a], d.iloc[b]
train = pd.concat([train[train.y == 1], train[train.y == 0].sample(n=500)])`,
])('who draws rows down does not divide them: %s', (drawn) => expect(rulesOf(drawn)).toEqual([]))

test.each([
  'train = d.sample(frac=0.8)\ntest = d.drop(train.index)',
  'train = d.sample(frac=0.8, random_state=1)\ntest = d[~d.index.isin(train.index)]',
  'test = d.sample(n=100)\ntrain = d.drop(test.index)',
  'd = pd.concat([d[d.y == 1], d[d.y == 0].sample(n=500)])\ntrain, test = train_test_split(d)',
])('where the others are asked for, entities stand on both sides: %s', (drawn) => expect(rulesOf(drawn)).toEqual(['group-split']))

test('rows in order of time are drawn down as well', () => {
  const timed = 'd = d.sort_values("date")\nd["lag"] = d["a"].shift(1)\n'
  expect(rulesOf(`${timed}train, test = d[:500].sample(200), d[500:]`)).toEqual([])
  expect(rulesOf(`${timed}train = d.sample(frac=0.8)\ntest = d.drop(train.index)`)).toContain('random-split-over-time')
})
