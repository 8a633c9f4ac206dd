import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const rulesOf = (body: string) => [
  ...found(
    programOf(
      'a.py',
      `import numpy as np
import pandas as pd
import polars as pl
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
d = pd.read_csv("fish.csv")
y = d["weight"]
${body}
`,
    ),
  ).keys(),
]
const divided = `Xa, Xb, ya, yb = train_test_split(X, y, random_state=0)
print(Ridge().fit(Xa, ya).score(Xb, yb))`
const beside = (columns: string) => rulesOf(`X = pd.concat([d[["height"]], ${columns}], axis=1)\n${divided}`)

test.each([
  'd.filter(like="species_")',
  'd.filter(regex="^s")',
  'd.filter(items=["width", "girth"])',
  'd.filter(["width", "girth"])',
  'd.filter(None, "species_")',
  'd.filter(d.columns[2:])',
  'd.filter([c for c in d.columns if c != "weight"])',
  'd.filter(regex="^s", axis=1)',
  'd.filter(items=wanted(), axis="columns")',
])('columns that %s keeps are of all rows', (columns) => expect(beside(columns)).toEqual([]))

test('what they are joined to has no others', () => {
  expect(rulesOf(`X = d[["height"]].join(d.filter(like="species_"))\n${divided}`)).toEqual([])
  expect(rulesOf(`X = np.hstack([d[["height"]].values, d.filter(like="species_").values])\n${divided}`)).toEqual([])
  expect(rulesOf('print(Ridge().fit(d.filter(like="s"), y).score(d.filter(regex="^s"), y))')).toEqual(['overlap'])
})

test('a column that was scaled is left behind where it has another name', () => {
  const scaled = 'd["width"] = d["width"] - d["width"].mean()\n'
  expect(rulesOf(`${scaled}X = d.filter(["height"])\n${divided}`)).toEqual([])
  expect(rulesOf(`${scaled}X = d.filter(like="hei")\n${divided}`)).toEqual([])
  expect(rulesOf(`${scaled}X = d.filter(like="wid")\n${divided}`)).toEqual(['preprocess-before-split'])
  expect(rulesOf(`${scaled}X = d.filter(regex="^w")\n${divided}`)).toEqual(['preprocess-before-split'])
})

test.each([
  ['d.filter(like="old", axis=0)', 'd.filter(like="new", axis=0)'],
  ['d.filter(regex="old", axis="index")', 'd.filter(regex="new", axis="index")'],
  ['d.filter(pl.col("year") < 2020)', 'd.filter(pl.col("year") >= 2020)'],
  ['d.filter([pl.col("year") < 2020])', 'd.filter([pl.col("year") >= 2020])'],
  ['d.filter("year < 2020")', 'd.filter("year >= 2020")'],
  ['d.filter(f"year < {last}")', 'd.filter(f"year >= {last}")'],
  ['d.filter("year < {}".format(last))', 'd.filter("year >= {}".format(last))'],
  ['d.filter(lambda row: row["year"] < 2020)', 'd.filter(lambda row: row["year"] >= 2020)'],
])('rows that %s keeps are others than those of %s', (old, young) =>
  expect(rulesOf(`a, b = ${old}, ${young}\nprint(Ridge().fit(a[["x"]], a["y"]).score(b[["x"]], b["y"]))`)).toEqual([]),
)
