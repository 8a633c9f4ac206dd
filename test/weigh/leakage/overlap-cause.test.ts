import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { overlapping } from '../../../src/weigh/leakage/overlap.ts'
import { learnedFromTest } from '../../../src/weigh/leakage/preprocess-before-split.ts'
import { programOf } from '../../program-of.ts'

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
