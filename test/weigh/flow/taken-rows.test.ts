import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import numpy as np
import tensorflow as tf
import torch
from sklearn.linear_model import Lasso, Ridge
from sklearn.model_selection import ShuffleSplit, train_test_split
from sklearn.preprocessing import scale
X, y = np.load("X.npy"), np.load("y.npy")
`
const folds = 'a, b = next(ShuffleSplit(n_splits=1).split(X))\n'
const drawn = 'order = np.random.permutation(len(X))\na, b = order[:800], order[800:]\n'
const rulesOf = (body: string) => [...found(programOf('a.py', head + body)).keys()]

test.each([
  ['np.take(X, a, axis=0), np.take(y, a)', 'np.take(X, b, axis=0), np.take(y, b)'],
  ['X.take(a, 0), y.take(a)', 'X.take(b, 0), y.take(b)'],
  ['tf.gather(X, a), tf.gather(y, a)', 'tf.gather(X, b), tf.gather(y, b)'],
  ['torch.index_select(X, 0, a), y.index_select(0, a)', 'torch.index_select(X, 0, b), y.index_select(0, b)'],
  ['np.delete(X, b, axis=0), np.delete(y, b)', 'X[b], y[b]'],
])('rows by their numbers are on the side that the numbers are on: %s', (learn, held) => {
  for (const numbers of [folds, drawn]) {
    expect(rulesOf(`${numbers}print(Ridge().fit(${learn}).score(${held}))`)).toEqual([])
    expect(rulesOf(`X = scale(X)\n${numbers}print(Ridge().fit(${learn}).score(${held}))`)).toEqual(['preprocess-before-split'])
    expect(rulesOf(`${numbers}for model in [Ridge(), Lasso()]:\n    print(model.fit(${learn}).score(${held}))`)).toEqual(['multi-test'])
  }
})

test.each(['np.take(X, [0, 2], axis=1)', 'np.delete(X, 3, 1)', 'torch.index_select(X, 1, [0, 2])'])('columns by theirs: %s', (chosen) => {
  expect(rulesOf(`X = ${chosen}\nprint(Ridge().fit(X, y).score(X, y))`)).toEqual(['overlap'])
  expect(rulesOf(`X = ${chosen}\na, b, c, d = train_test_split(X, y)\nprint(Ridge().fit(a, c).score(b, d))`)).toEqual([])
})
