import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const rules = (text: string) => [
  ...found(
    programOf(
      'a.py',
      `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
df = pd.read_csv("a.csv")
${text}
a, b, c, d = train_test_split(X, df["left"])
print(LogisticRegression().fit(a, c).score(b, d))
`,
    ),
  ).keys(),
]

test.each([
  'df = pd.get_dummies(df, columns=["city", "job"])\nX = df[["age", "pay"]]',
  'df = pd.get_dummies(df, columns=["city"], drop_first=True)\ndf["old"] = df["age"] > 60\nX = df[["age", "old"]]',
])('columns that were encoded and then left out: %#', (text) => expect(rules(text)).toEqual([]))

test.each([
  'df = pd.get_dummies(df, columns=["city", "job"])\nX = df.drop(columns="left")',
  'df = pd.get_dummies(df, columns=["city"])\nX = df[["age", "city_Rome"]]',
  'df = pd.get_dummies(df, columns=["city"], prefix="c")\nX = df[["age", "c_Rome"]]',
  'df = pd.get_dummies(df)\nX = df[["age", "pay"]]',
])('and those that are kept, or may be: %#', (text) => expect(rules(text)).toEqual(['encode-before-split']))
