import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { overlapping } from '../../../src/weigh/leakage/overlap.ts'
import { learnedFromTest } from '../../../src/weigh/leakage/preprocess-before-split.ts'
import { programOf } from '../../program-of.ts'
import { told } from './told.ts'

const head = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
X, y = df[['a', 'b']], df['y']
a, b, c, d = train_test_split(X, y, random_state=0)
`

function causesOf(body: string) {
  return overlapping(analyse(programOf('a.py', head + body)).flow).map(({ cause }) => cause)
}

test('a score on the training side alone ignores no split: the other side is unused', () => {
  expect(causesOf('m = Ridge().fit(a, c)\nprint(m.score(a, c))\n')).toEqual(['unused'])
  expect(causesOf('m = Ridge().fit(a, c)\nprint(m.score(a[:9], c[:9]))\n')).toEqual(['unused'])
})

test('trained on all, on both sides or on a side of another draw, the split is ignored', () => {
  expect(causesOf('m = Ridge().fit(X, y)\nprint(m.score(b, d))\n')).toEqual(['ignored'])
  expect(causesOf('m = Ridge().fit(pd.concat([a, b]), pd.concat([c, d]))\nprint(m.score(b, d))\n')).toEqual(['ignored'])
  expect(causesOf('e, f, g, h = train_test_split(X, y, random_state=1)\nm = Ridge().fit(a, c)\nprint(m.score(f, h))\n')).toEqual([
    'ignored',
  ])
})

test('a statistic of rows that are predicted and never scored does not block, whatever else is scored', () => {
  const sure = (body: string) => learnedFromTest(analyse(programOf('a.py', head + body)).flow).map(({ certainty }) => certainty)
  const filled = "new = pd.read_csv('new.csv')\nnew['a'] = new['a'].fillna(new['a'].mean())\nm = Ridge().fit(a, c)\n"
  expect(sure(`${filled}print(m.score(b, d))\nout = m.predict(new[['a', 'b']])\n`)).toEqual([2])
  expect(sure(`${filled}print(m.score(new[['a', 'b']], new['y']))\n`)).toEqual([3])
})

test('a score on what was oversampled of the training side leaves the other unused, whichever of it is scored', () => {
  const drawn = 'from sklearn.utils import resample\nr, s = resample(a, c)\nm = Ridge().fit(r, s)\n'
  expect(causesOf(`${drawn}print(m.score(r, s))\n`)).toEqual(['unused'])
  expect(causesOf(`${drawn}print(m.score(a, c))\n`)).toEqual(['unused'])
  expect(causesOf(`${drawn}print(m.score(b, d))\n`)).toEqual([])
  expect(
    causesOf(`${drawn.replace('(r, s)', '(e, g)').replace('m =', 'e, f, g, h = train_test_split(r, s)\nm =')}print(m.score(f, h))\n`),
  ).toEqual(['copy'])
})

const repeated = `${head}import numpy as np
X, y = np.repeat(X.values, 3, axis=0), np.repeat(y.values, 3)
a, b, c, d = train_test_split(X, y)
m = Ridge().fit(a, c)
`

test('copies that were divided are told where the test is, and a score on what was trained on is none', () => {
  const of = (body: string) => told('overlap', repeated + body).map(({ line, severity, chain }) => [line, severity, chain.at(-1)])
  expect(of('print(m.score(a, c))\nprint(m.score(b, d))\n')).toEqual([[8, 'E', 'line 12 scores on b']])
  expect(of('print(m.score(b, d))\nprint(m.score(a, c))\n')).toEqual([[8, 'E', 'line 11 scores on b']])
  expect(of('print(m.score(a, c))\n')).toEqual([[11, 'W', 'line 11 scores on a']])
})

test('a split that was ignored is told where what it held out is asked about', () => {
  const of = (body: string) => told('overlap', head + body).map(({ chain }) => chain.at(-1))
  expect(of('m = Ridge().fit(X, y)\nprint(m.score(X, y))\nprint(m.score(b, d))\n')).toEqual(['line 9 scores on b'])
  expect(of('m = Ridge().fit(X, y)\nprint(m.score(X, y))\n')).toEqual(['line 8 scores on X'])
})

test('the chain of copies has the division that parted them, and one before them first', () => {
  const body = `from sklearn.utils import resample
r, s = resample(a, c)
e, f, g, h = train_test_split(r, s)
print(Ridge().fit(e, g).score(f, h))
`
  expect(told('overlap', head + body).map(({ chain }) => chain.slice(0, 2))).toEqual([['line 8 makes more rows of a', 'line 9 splits r']])
})

test('of the second level of a stack nothing is said to be unasked', () => {
  const body = `import numpy as np
from sklearn.model_selection import KFold
first = np.zeros((len(X), 1))
for i, j in KFold(5).split(X):
    first[j, 0] = Ridge().fit(X.iloc[i], y.iloc[i]).predict(X.iloc[j])
m = Ridge().fit(first, y)
print(m.score(first, y))
`
  expect(told('overlap', head + body).map(({ says, line }) => [says, line])).toEqual([
    ['Tested (line 13) on the rows that line 12 trains on, and nothing is held back.', 13],
  ])
})
