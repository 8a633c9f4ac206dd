import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const begins = `import glob
import cv2
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

waves, kinds = np.load("waves.npy"), np.load("kinds.npy")
people = pd.read_csv("people.csv")
A, B, a, b = [], [], [], []
`
const ends = 'print(SVC().fit(np.array(A), a).score(np.array(B), b))\n'
const rules = (parted: string, last = ends) => [...found(programOf('a.py', begins + parted + last)).keys()]
const [seen, held] = ['A.append(w); a.append(k)', 'B.append(w); b.append(k)']
const each = 'for w, k, fold in zip(waves, kinds, people.fold):\n'

const byHand = [
  `${each}    if fold:\n        ${seen}\n    else:\n        ${held}\n`,
  `${each}    if fold == 0:\n        ${held}\n        continue\n    ${seen}\n`,
  `${each}    A.append(w) if fold else B.append(w)\n    a.append(k) if fold else b.append(k)\n`,
  `${each}    if fold in (1, 2):\n        ${seen}\n    if fold in (3, 4):\n        ${held}\n`,
  `V = []\n${each}    if fold == 0:\n        ${held}\n    elif fold == 1:\n        V.append(w)\n    else:\n        ${seen}\n`,
  'for i in range(len(waves)):\n    (w, k) = waves[i], kinds[i]\n    if people.who[i] in [1, 2]:\n        B.append(w); b.append(k)\n    else:\n        A.append(w); a.append(k)\n',
  'A = [w for w, f in zip(waves, people.fold) if f != 0]\nB = [w for w, f in zip(waves, people.fold) if f == 0]\n',
  'for i in range(800):\n    A.append(waves[i]); a.append(kinds[i])\nfor i in range(800, 1000):\n    B.append(waves[i]); b.append(kinds[i])\n',
]

test.each(byHand)('rows that a loop puts here or there are apart: %#', (parted) => expect(rules(parted)).toEqual([]))

test.each(byHand)('and hold what was learned of all of them: %#', (parted) =>
  expect(rules(`waves = StandardScaler().fit_transform(waves)\n${parted}`)).toEqual(['preprocess-before-split']),
)

test.each([
  'for p in glob.glob("*.png"):\n    w = cv2.imread(p).ravel()\n    (B if "test" in p else A).append(w)\n',
  'for p in glob.glob("*.png"):\n    w = cv2.imread(p).ravel()\n    if "test" in p:\n        B.append(w)\n    else:\n        A.append(w)\n',
  'for p in glob.glob("*.csv"):\n    w = pd.read_csv(p)\n    if "test" in p:\n        B.append(w)\n    else:\n        A.append(w)\nA, B = pd.concat(A), pd.concat(B)\n',
  'A, B = np.zeros((900, 8)), np.zeros((100, 8))\nfor i in range(len(waves)):\n    if people.fold[i]:\n        A[i] = waves[i]\n    else:\n        B[i] = waves[i]\n',
  'A, B = np.zeros((800, 8)), np.zeros((200, 8))\nfor i in range(800):\n    A[i] = waves[i]\nfor i in range(200):\n    B[i] = waves[800 + i]\n',
  'rows = people.to_dict("records")\nseen, held = list(filter(lambda r: r["fold"], rows)), list(filter(lambda r: not r["fold"], rows))\nA, a = [[r["u"]] for r in seen], [r["y"] for r in seen]\nB, b = [[r["u"]] for r in held], [r["y"] for r in held]\n',
  'def between(low, high):\n    return np.array([waves[i - 10:i] for i in range(low, high)]), [waves[i] for i in range(low, high)]\nA, a = between(10, 900)\nB, b = between(910, len(waves))\n',
  'def picked(rows, part):\n    return np.array([r for r in rows if r[-1] == part])\nA, B = picked(waves, 0), picked(waves, 1)\n',
  'for p in glob.glob("*.csv"):\n    t = pd.read_csv(p)\n    if "test" in p:\n        B += [t]\n    else:\n        A += [t]\nA, B = pd.concat(A), pd.concat(B)\n',
  'A, B = pd.DataFrame(), pd.DataFrame()\nfor p in glob.glob("*.csv"):\n    t = pd.read_csv(p)\n    if "test" in p:\n        B = pd.concat([B, t])\n    else:\n        A = pd.concat([A, t])\n',
])('so are files and arrays that are filled in: %#', (parted) => expect(rules(parted)).toEqual([]))

test('all rows, and some of them once more, meet', () => {
  const all = `${each}    ${seen}\n    if fold == 0:\n        ${held}\n`
  expect(rules(all)).toEqual(['overlap'])
  const filtered = `${each}    if fold > 0:\n        ${seen}\n`
  expect(rules(filtered, 'print(SVC().fit(np.array(A), a).score(np.array(A), a))\n')).toEqual(['overlap'])
})
