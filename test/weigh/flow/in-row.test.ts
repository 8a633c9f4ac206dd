import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const begins = `import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

waves, y = np.load("waves.npy"), np.load("kinds.npy")
`
const ends = `X_train, X_test, y_train, y_test = train_test_split(X, y)
print(SVC().fit(X_train, y_train).score(X_test, y_test))
`
const rules = (made: string, last = ends) => [...found(programOf('a.py', begins + made + last)).keys()]

const inRow = [
  'X = np.array([[w.sum(), w[w > 0].sum()] for w in waves])\n',
  'rows = []\nfor w in waves:\n    high = w > w.mean()\n    rows.append([w.mean(), w[high].mean(), w[~high].mean()])\nX = np.array(rows)\n',
  'hertz = np.fft.rfftfreq(512)\nrows = []\nfor w in waves:\n    p = np.abs(np.fft.rfft(w))\n    rows.append([p.sum(), p[hertz > 0.2].sum()])\nX = np.array(rows)\n',
  'X = np.array([[w.sum(), w[np.where(w > 0)].sum(), w[np.argsort(w)[-3:]].sum()] for w in waves])\n',
  'rows = []\nfor i in range(len(waves)):\n    w = waves[i]\n    rows.append([w.max(), w.compress(w > 0).sum()])\nX = np.array(rows)\n',
  'rows = []\nfor _, row in pd.read_csv("a.csv").iterrows():\n    rows.append([row.sum(), row.dropna().sum(), row.nlargest(2).sum()])\nX = np.array(rows)\n',
  'rows = []\nfor w in waves:\n    left, right = np.split(w, 2)\n    rows.append([w.mean(), left.mean() - right.mean()])\nX = np.array(rows)\n',
  'X = np.array([np.repeat(w, 3) for w in waves])\n',
]

test.each(inRow)('what is picked within a row is of that row: %#', (made) => expect(rules(made)).toEqual([]))

test.each(inRow)('and is learned from, and tested on, with it: %#', (made) => {
  expect(rules(`${made}X = StandardScaler().fit_transform(X)\n`)).toEqual(['preprocess-before-split'])
  expect(rules(made, 'print(SVC().fit(X, y).score(X, y))\n')).toEqual(['overlap'])
})

test('tables that a loop goes over are divided by their masks', () => {
  const each =
    'import pickle\nfor df in pickle.load(open("frames.pkl", "rb")):\n    old, new = df[df.year < 2015], df[df.year >= 2015]\n    print(SVC().fit(old[["a"]], old.y).score(new[["a"]], new.y))\n'
  expect(rules(each, '')).toEqual([])
})
