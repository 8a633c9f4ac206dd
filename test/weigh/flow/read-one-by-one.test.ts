import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const begins = `import glob
import pickle
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from keras import models
from mine import load, names
`
const more = 'import pandas as pd\nfrom scipy.io import loadmat\nfrom sklearn.preprocessing import MinMaxScaler\n'
const rules = (text: string) => [...found(programOf('a.py', begins + text)).keys()]
const cut = '    seen, held = d[:800], d[800:]\n    print(SVC().fit(seen[:, 1:], seen[:, 0]).score(held[:, 1:], held[:, 0]))\n'

test.each([
  `for d in pickle.load(open("all.pkl", "rb")):\n${cut}`,
  `for d in np.load("all.npy"):\n${cut}`,
  `for n in names:\n    d = load(n)\n${cut}`,
  `X = np.load("all.npy")\nfor i in range(0, 9000, 1000):\n    d = X[i:i + 1000]\n${cut}`,
  `d = np.load("all.npz")["rows"][0]\n${cut.replaceAll('    ', '')}`,
])('a table of several, cut by position: %#', (text) => expect(rules(text)).toEqual([]))

const wave = 'def wave(p):\n    w = load(p, rate=16000)[0]\n    w = w[5:900]\n    return (w - w.mean()) / w.std()\n'
const ends = 'a, b, c, d = train_test_split(X, [p[0] for p in glob.glob("*.wav")])\nprint(SVC().fit(a, c).score(b, d))\n'

test.each([
  `${wave}X = np.array([wave(p) for p in glob.glob("*.wav")])\n${ends}`,
  `X = []\nfor p in glob.glob("*.wav"):\n    w = load(p)\n    w = w[w > 0]\n    X.append((w - w.min()) / w.max())\n${ends}`,
  `${wave}def batches(paths):\n    for i in range(0, len(paths), 32):\n        yield np.array([wave(p) for p in paths[i:i + 32]]), np.zeros(32)\nnet = models.Sequential()\nnet.fit_generator(batches(glob.glob("train/*")))\nfor p in glob.glob("test/*"):\n    print(net.predict(np.array([wave(p)])))\n`,
])('a file that a loop reads is scaled by itself: %#', (text) => expect(rules(text)).toEqual([]))

const files = 'X, y = [], []\nfor p in glob.glob("a/*"):\n'
const last = 'a, b, c, d = train_test_split(np.array(X), y)\nprint(SVC().fit(a, c).score(b, d))\n'

test.each([
  `${files}    w = np.load(p)\n    X.append((w - w.mean()) / w.std()); y.append(p[0])\n${last}`,
  `${files}    w = loadmat(p)["x"].ravel()\n    w = (w - np.mean(w)) / np.std(w)\n    X.append(w[:900]); y.append(p[0])\n${last}`,
  `${files}    w = pd.read_csv(p)["v"].values\n    X.append(w / w.max()); y.append(p[0])\n${last}`,
  `${files}    X.append(MinMaxScaler().fit_transform(np.loadtxt(p)).ravel()); y.append(p[0])\n${last}`,
  `def one(p):\n    w = np.load(p)\n    return (w - w.mean()) / w.std()\nX = [one(p) for p in glob.glob("a/*")]\ny = [p[0] for p in glob.glob("a/*")]\n${last}`,
])('so is one that a library reads: %#', (text) => expect(rules(`${more}${text}`)).toEqual([]))

test.each([
  `${files}    X.append(np.load(p)); y.append(p[0])\nX = MinMaxScaler().fit_transform(np.array(X))\n${last}`,
  `tables = []\nfor p in glob.glob("a/*"):\n    t = pd.read_csv(p)\n    t = t.fillna(t.mean())\n    tables.append(t)\nt = pd.concat(tables)\nX, y = t.drop(columns="y"), t["y"]\n${last}`,
  `for p in glob.glob("a/*"):\n    t = np.load(p)\n    X, y = t[:, 1:], t[:, 0]\n    X = (X - X.mean(0)) / X.std(0)\n${last.replaceAll(/^/gm, '    ').trimEnd()}\n`,
])('all files together, a table of each, and a division of each are not: %#', (text) =>
  expect(rules(`${more}${text}`)).toEqual(['preprocess-before-split']),
)
