import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score
from sklearn.preprocessing import scale
LOOK = 60
`
const rulesOf = (body: string) => [...found(programOf('a.py', head + body)).keys()]
const score = (held: string, model = 'Ridge()') => `print(r2_score(y${held}, ${model}.fit(X1, y1).predict(X${held})))\n`
const tried = (held: string) => `for alpha in (1, 10):\n    ${score(held, 'Ridge(alpha)')}`

const read = 'tides = pd.read_csv("tides.csv")\n'
const windows = `one, two, three = tides[:800], tides[800:900], tides[900:]
def windows(table):
    rows = table.to_numpy()
    return np.array([rows[i:i + LOOK].ravel() for i in range(len(rows) - LOOK)]), rows[LOOK:, 0]
X1, y1 = windows(one)
X2, y2 = windows(two)
`

test.each([
  'pd.concat([two.iloc[-LOOK:], three])',
  'pd.concat((two[-60:], three), axis=0)',
  'pd.concat([two.tail(LOOK), three])',
  'pd.concat([two.iloc[len(two) - LOOK:], three])',
  'pd.DataFrame(np.vstack([two.to_numpy()[-LOOK:], three.to_numpy()]))',
  'two.iloc[-LOOK:].append(three)',
])('what the first windows of a test period look back on is none of it: %s', (test) => {
  const held = `${windows}test = ${test}\nX3, y3 = windows(test)\n`
  expect(rulesOf(read + held + tried('2') + score('3'))).toEqual([])
  expect(rulesOf(read + held + tried('3'))).toEqual(['multi-test'])
  expect(rulesOf(`${read}tides[:] = scale(tides)\n${held}${score('3')}`)).toEqual(['preprocess-before-split'])
  expect(rulesOf(`${read}${held}print(r2_score(y3, Ridge().fit(X3, y3).predict(X3)))\n`)).toEqual(['overlap'])
})

test.each(['pd.concat([two, three])', 'pd.concat([three, two.iloc[-LOOK:]])', 'pd.concat([two.iloc[:LOOK], three])'])(
  'other rows put together are those of both: %s',
  (test) => {
    const taken = windows.replace(
      'np.array([rows[i:i + LOOK].ravel() for i in range(len(rows) - LOOK)]), rows[LOOK:, 0]',
      'rows[:, 1:], rows[:, 0]',
    )
    const held = `${taken}test = ${test}\nX3, y3 = windows(test)\n`
    expect(rulesOf(`${read}${held}${tried('2')}${score('3')}`)).toEqual(['multi-test'])
  },
)

const load = 'tides, highs = np.load("tides.npy"), np.load("highs.npy")\nn = len(tides)\nc, d = int(n * 0.8), int(n * 0.9)\n'
const parts = (...ends: string[]) => ends.map((end, i) => `X${i + 1}, y${i + 1} = part(${end})\n`).join('')

test.each([
  '    return np.stack([tides[t - 9:t] for t in range(max(a, 9), b)]), highs[max(a, 9):b]\n',
  '    return np.stack([tides[t - 9:t] for t in range(a + 9, b)]), highs[a + 9:b]\n',
  '    return np.stack([tides[t:t + 9] for t in range(a, b - 9)]), np.array([highs[t + 9] for t in range(a, b - 9)])\n',
  '    X, y = [], []\n    for t in range(a if a > LOOK else LOOK, b):\n        X.append(tides[t - LOOK:t]); y.append(highs[t])\n    return np.array(X), np.array(y)\n',
])('a helper that begins or ends a little beside its bounds gives rows that are apart: %#', (body) => {
  const part = `def part(a, b):\n${body}`
  expect(rulesOf(load + part + parts('0, c', 'c, n') + score('2'))).toEqual([])
  expect(rulesOf(load + part + parts('0, c', 'c, d', 'd, n') + tried('2') + score('3'))).toEqual([])
  expect(rulesOf(load + part + parts('0, c', 'c, n') + tried('2'))).toEqual(['multi-test'])
  expect(rulesOf(`${load}tides = scale(tides)\n${part}${parts('0, c', 'c, n')}${score('2')}`)).toEqual(['preprocess-before-split'])
  expect(rulesOf(load + part + parts('0, n', '0, n') + score('2'))).toEqual(['overlap'])
})
