import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const begins = `import glob
import os
import pandas as pd
from sklearn.linear_model import Ridge
from mine import load_data, table, settings
import utils
seen = pd.read_csv("seen.csv")
model = Ridge().fit(seen[["a"]], seen.y)
`
const rules = (text: string) => [...found(programOf('a.py', begins + text)).keys()]
const asked = 'print(model.score(held[["a"]], held.y))\n'

test.each([
  `for _, folders, _ in os.walk("held"):\n    for folder in folders:\n        held = table(folder)\n        ${asked}`,
  `for folder in glob.glob("held/*"):\n    for path in glob.glob(folder + "/*.csv"):\n        held = pd.read_csv(path)\n        ${asked}`,
  `for year in range(2015, 2020):\n    for month in range(1, 13):\n        held = pd.read_csv("%d-%d.csv" % (year, month))\n        ${asked}`,
])('each file is tested on once, however loops reach it: %#', (text) => expect(rules(text)).toEqual([]))

test('a loop in a loop that trains asks again', () => {
  const tuned = `held = pd.read_csv("held.csv")\nfor setting in settings:\n    for alpha in range(10):\n        model = Ridge(alpha=alpha).fit(seen[["a"]], seen.y)\n        ${asked}`
  expect(rules(tuned)).toEqual(['multi-test'])
})

test.each([
  'X, y = load_data("seen")\nX2, y2 = load_data("held")\nprint(Ridge().fit(X, y).score(X2, y2))\n',
  'X, y = utils.load_data(train=True)\nX2, y2 = utils.load_data(train=False)\nprint(Ridge().fit(X, y).score(X2, y2))\n',
  'X, y, X2, y2 = load_data()\nm = Ridge().fit(X, y)\nprint(m.score(X, y), m.score(X2, y2))\n',
])("a loader of the program's own is none of a library's: %#", (text) => expect(rules(text)).toEqual([]))
