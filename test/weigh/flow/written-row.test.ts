import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import numpy as np
import ourdata
import pandas as pd
import torch
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler
df = pd.read_csv("wages.csv")
scaler = StandardScaler().fit(df[["age", "years"]])
X, y = df[["age", "years"]], df["wage"]
device = torch.device("cpu")
age, years = float(input("age")), float(input("years"))
`
const overlapped = 'model = RandomForestRegressor().fit(X, y)\nprint(model.score(X, y))\n'
const rulesOf = (body: string) => [...found(programOf('a.py', head + body)).keys()]

const written = [
  'pd.DataFrame([[31, 4]], columns=X.columns)',
  'pd.DataFrame({"age": [31, 32], "years": [4, 9]}, columns=X.columns)',
  'pd.Series([31, 4], index=X.columns).to_frame().T',
  'pd.get_dummies(pd.DataFrame([{"age": 31, "years": 4}])).reindex(columns=X.columns, fill_value=0)',
  'scaler.transform(pd.DataFrame([[31, 4]], columns=df.columns[:2]))',
  'np.array([[31, 4]], dtype=np.float32)',
  'torch.tensor([[31.0, 4.0]], device=device)',
  'np.array([[age, years]])',
  'np.array([age, years]).reshape(1, -1)',
  'pd.DataFrame([[age, years]], columns=X.columns)',
  'pd.DataFrame([{"age": age, "years": years}])',
]

test.each(written)('a row that is written out is no test: %s', (row) =>
  expect(rulesOf(`${overlapped}print(model.predict(${row}))`)).toEqual(['overlap']),
)

test.each(written)('nor is it one that several models leave alone: %s', (row) => {
  const split = 'from sklearn.model_selection import train_test_split\na, b, c, d = train_test_split(X, y)\n'
  const both = 'print(RandomForestRegressor().fit(a, c).score(b, d))\nmodel = Ridge().fit(a, c)\nprint(model.score(b, d))\n'
  expect(rulesOf(`${split}${both}print(model.predict(${row}))`)).toEqual(['multi-test'])
})

test.each([
  'print(model.predict(pd.DataFrame(pd.read_csv("new.csv").values, columns=X.columns)))',
  'print(model.predict(pd.DataFrame([row for row in ourdata.rows()], columns=X.columns)))',
  'rows = []\nfor row in ourdata.rows():\n    rows.append([float(row[0]), float(row[1])])\nprint(model.predict(np.array(rows)))',
  'print(model.score(ourdata.held_back(), ourdata.answers()))',
  'new, answers = ourdata.held_back()\nprint(model.score(new, answers))',
])('rows that were read are: %s', (last) => expect(rulesOf(overlapped + last)).toEqual([]))

test('rows that an unknown call gave are the same for two models, and for a training that watches them', () => {
  const given = 'X, y, b, d = ourdata.parts()\n'
  expect(rulesOf(`${given}print(Ridge().fit(X, y).score(b, d), RandomForestRegressor().fit(X, y).score(b, d))`)).toEqual(['multi-test'])
  const watched =
    'import keras\nnet = keras.Sequential([keras.layers.Dense(1)])\ntrain, watch = ourdata.batches()\nnet.fit(train, validation_data=watch)\n'
  expect(rulesOf(`${watched}print(net.evaluate(watch))`)).toEqual(['multi-test'])
  expect(rulesOf(`${watched}print(net.evaluate(ourdata.last()))`)).toEqual([])
})
