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
