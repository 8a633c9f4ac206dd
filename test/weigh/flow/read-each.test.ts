import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import numpy as np
import ourdata
from glob import glob
from scipy.stats import zscore
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import scale
`
const tail = `
a, b, c, d = train_test_split(X, y)
print(Ridge().fit(a, c).score(b, d))
`
const rulesOf = (body: string, end = tail) => [...found(programOf('a.py', head + body + end)).keys()]

test.each([
  'df = ourdata.houses()\nX = scale(df.drop(columns="price"))\ny = df["price"]',
  'df = ourdata.houses()\nX, y = zscore(df[["area", "rooms"]]), df["price"]',
  'df = ourdata.houses()\ndf = df.fillna(df.median())\nX, y = df.drop(columns="price"), df["price"]',
  'X, y = ourdata.arrays()\nX = (X - np.mean(X, axis=0)) / np.std(X, axis=0)',
])('what an unknown call gave has rows from the moment that it is summarised: %s', (body) =>
  expect(rulesOf(body)).toEqual(['preprocess-before-split']),
)

test.each([
  'df = ourdata.houses()\nprint(df.mean(), np.max(df))\nX, y = df.drop(columns="price"), df["price"]',
  'X, y = ourdata.arrays()\nX = (X - np.mean(X, axis=1)) / X.std(axis=1)',
  'X = []\nfor p in glob("*.nii"):\n    scan = ourdata.scan(p).get_data()\n    X.append((scan - np.mean(scan)) / scan.std())\nX, y = np.array(X), np.load("y.npy")',
  'X = []\nfor p in ["100", "101", "102"]:\n    wave, rate = ourdata.wave(p)\n    X.append(wave / np.max(wave))\nX, y = np.array(X), np.load("y.npy")',
  'def load(p):\n    return scale(ourdata.wave(p))\nX, y = np.array([load(p) for p in glob("*.wav")]), np.load("y.npy")',
  'camera, X = ourdata.camera(), []\nwhile len(X) < 900:\n    shot = camera.read()\n    X.append(shot / shot.max())\nX, y = np.array(X), np.load("y.npy")',
])('files that a loop reads one by one, rows by themselves, and tables that are only looked at: %s', (body) =>
  expect(rulesOf(body)).toEqual([]),
)

test('a table to train on and one to test on, each by a call', () => {
  const body = 'a, b = ourdata.houses("train"), ourdata.houses("test")\nmid = a.mean()\na, b = a.fillna(mid), b.fillna(mid)'
  const end = '\nprint(Ridge().fit(a[["area"]], a["price"]).score(b[["area"]], b["price"]))\n'
  expect(rulesOf(body, end)).toEqual([])
})
