import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const begins = `import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from tensorflow import keras

waves, y = np.load("waves.npy"), np.load("kinds.npy")
people = pd.read_csv("people.csv")
`
const rules = (made: string, last: string) => [...found(programOf('a.py', begins + made + last)).keys()]
const one = 'a, b, c, d = train_test_split(X, y)\nprint(SVC().fit(a, c).score(b, d))\n'
const scaled = `X = StandardScaler().fit_transform(X)\n${one}`
const whole = 'print(SVC().fit(X, y).score(X, y))\n'
const two = `${one}print(LogisticRegression().fit(a, c).score(b, d))\n`
const watched = `a, b, c, d = train_test_split(X, y)
b, e, d, f = train_test_split(b, d)
net = keras.Sequential([keras.layers.Dense(1)])
net.fit(a, c, validation_data=(b, d))
print(net.evaluate(b, d), net.evaluate(e, f))
`

test.each([
  'X = np.ones((len(people), 3))\nfor i in range(len(people)):\n    X[i, 0:3] = people.loc[i, ["a", "b", "c"]]\n',
  'X = np.ones((len(waves), 9)) * 0.5\nfor i in range(len(waves)):\n    X[i, 0:9] = waves[i]\n',
  'X = np.zeros((len(waves), 2))\nfor i, w in enumerate(waves):\n    X[i] = [w.mean(), w[w > 0].mean()]\n',
  'X = np.empty((len(waves), 2))\nfor i in range(len(waves)):\n    X[i, 0] = waves[i].mean()\n    X[i, 1] = waves[i].std()\n',
  'def shape_of(waves):\n    out = np.zeros((len(waves), 9))\n    for i in range(len(waves)):\n        out[i] = waves[i][:9]\n    return out\nX = shape_of(waves)\n',
])('an array that is filled row by row is rows: %#', (made) => {
  expect(rules(made, one)).toEqual([])
  expect(rules(made, watched)).toEqual([])
  expect(rules(made, scaled)).toEqual(['preprocess-before-split'])
  expect(rules(made, whole)).toEqual(['overlap'])
  expect(rules(made, two)).toEqual(['multi-test'])
})

test.each([
  'def scaled(row):\n    out = np.zeros(3)\n    for j, c in enumerate(["a", "b", "c"]):\n        out[j] = row[c]\n    return (out - out.mean()) / out.std()\nX = np.array([scaled(row) for _, row in people.iterrows()])\n',
  'rows = []\nfor i in range(len(waves)):\n    out = np.zeros(9)\n    for j in range(9):\n        out[j] = waves[i, j]\n    rows.append(out / out.max())\nX = np.array(rows)\n',
  'def smooth(w):\n    out = np.zeros_like(w)\n    for j in range(1, len(w)):\n        out[j] = 0.9 * out[j - 1] + w[j]\n    return (out - out.min()) / out.max()\nX = np.zeros(waves.shape)\nfor i in range(len(waves)):\n    X[i] = smooth(waves[i])\n',
  'X = np.zeros((len(waves), 9))\nfor i, w in enumerate(waves):\n    X[i] = w[:9]\n    X[i] -= X[i].mean()\n',
])('one that holds the figures of a row is that row: %#', (made) => expect(rules(made, one)).toEqual([]))
