import { expect, test } from 'vitest'
import { told } from './told.ts'

const head = `import pandas as pd
import lightgbm as lgb
from keras.models import Sequential
from keras.layers import Dense
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
df = pd.read_csv("p.csv")
X_train, X_rest, y_train, y_rest = train_test_split(df.drop("y", axis=1), df["y"])
X_val, X_test, y_val, y_test = train_test_split(X_rest, y_rest)
`
const net = `${head}model = Sequential([Dense(12)])
model.compile(loss="mse")
model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=150)
`
const trees = `${head}m = lgb.LGBMClassifier()
m.fit(X_train, y_train, eval_set=[(X_test, y_test)])
print(roc_auc_score(y_test, m.predict_proba(X_test)[:, 1]))
`
const asked = 'print(model.evaluate(X_test, y_test))\n'
const found = (text: string) => told('multi-test', text).length

test.each([
  [`${net}${asked}`],
  [`${net}${asked}p = model.predict(X_test)\nprint(p[:5])\n`],
  [`${net}p = model.predict(X_test)\n${asked}`],
  [`${net}${asked}import matplotlib.pyplot as plt\nplt.hist(model.predict(X_test))\n`],
  [`${net}${asked}some = X_test[:5]\nfor row in model.predict(some):\n    print(row)\n`],
  [`${trees}p = m.predict(X_test)\nprint(p[:5])\n`],
])('rows that were watched while fitting are not left untouched where they are asked about again: %#', (text) =>
  expect(found(text)).toBe(1),
)

test.each([
  [`${net}${asked}sub = pd.read_csv("test.csv")\nsub["y"] = model.predict(sub)\n`],
  [`${net}${asked}print(model.evaluate(X_val, y_val))\n`],
  [`${net}${asked}p = model.predict(X_val)\n`],
  [`${net.replace('(X_test, y_test)', '(X_val, y_val)')}print(model.evaluate(X_val, y_val))\np = model.predict(X_test)\n`],
  [`${trees}sub = pd.read_csv("test.csv")\np = m.predict(sub)\n`],
])('other rows are: %#', (text) => expect(found(text)).toBe(0))
