import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const rulesOf = (body: string, features = '["age", "town"]') => [
  ...found(
    programOf(
      'a.py',
      `import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
df = pd.read_csv("people.csv")
${body}
a, b, c, d = train_test_split(df[${features}], df["moved"])
print(DecisionTreeClassifier().fit(a, c).score(b, d))
`,
    ),
  ).keys(),
]

test.each([
  'df["town"] = df["town"].astype("category").cat.codes',
  'df.town = df.town.astype(dtype="category").cat.codes.values',
  'for name in ["town", "job"]:\n    df[name] = df[name].astype("category")\n    df[name] = df[name].cat.codes',
  'df[["town", "job"]] = df[["town", "job"]].astype("category").apply(lambda column: column.cat.codes)',
  'df["moved"] = df["moved"].astype("category").cat.codes',
  'df["town"] = df["town"].factorize()[0]',
  'codes, names = df["town"].factorize()\ndf["town"] = codes',
])('codes of categories that were found in all rows: %s', (body) => expect(rulesOf(body)).toEqual(['encode-before-split']))

test.each([
  'towns = pd.CategoricalDtype(["Bern", "Thun"])\ndf["town"] = df["town"].astype(towns).cat.codes',
  'df["town"] = df["town"].astype("category")',
  'df["town"] = df.codes',
  'df = df[df["town"].astype("category").cat.codes > 2]',
])('categories that are given, or no codes: %s', (body) => expect(rulesOf(body)).toEqual([]))

test('codes in a column that no model is given', () => {
  expect(rulesOf('df["town"] = df["town"].astype("category").cat.codes', '["age", "job"]')).toEqual([])
  expect(rulesOf('print(df["town"].astype("category").cat.codes.corr(df["age"]))')).toEqual([])
})
