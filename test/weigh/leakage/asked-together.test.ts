import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const begins = `import lightgbm as lgb
import numpy as np
import pandas as pd
from catboost import CatBoostRegressor
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Lasso, Ridge
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import KFold, train_test_split
from zoo import members
df = pd.read_csv("a.csv")
X, X_test, y, y_test = train_test_split(df[["a", "b"]], df["y"])
`
const rules = (text: string) => [...found(programOf('a.py', begins + text)).keys()]

const folds = 'models, ps, blend = [], [], 0\nfor seen, held in KFold(5).split(X):\n'
const fitted =
  '    m = CatBoostRegressor().fit(X.iloc[seen], y.iloc[seen], eval_set=(X.iloc[held], y.iloc[held]), early_stopping_rounds=9)\n'
const scored = '    print(r2_score(y.iloc[held], m.predict(X.iloc[held])))\n'
const blended = 'P = np.mean([m.predict(X_test) for m in models], axis=0)\nprint(r2_score(y_test, P), mean_squared_error(y_test, P))\n'

test.each([
  `${folds}${fitted}    models.append(m)\n${blended}`,
  `${folds}${fitted}${scored}    models.append(m)\n${blended}`,
  `${folds}${fitted}${scored}    blend += m.predict(X_test) / 5\nprint(r2_score(y_test, blend))\n`,
  `${folds}${fitted}    ps.append(m.predict(X_test))\nfor figure in [r2_score, mean_squared_error]:\n    print(figure(y_test, np.mean(ps, axis=0)))\n`,
  `${folds}    part = lgb.Dataset(X.iloc[held], y.iloc[held])\n    m = lgb.train({}, lgb.Dataset(X.iloc[seen], y.iloc[seen]), valid_sets=[part])\n    blend += m.predict(X_test)\nprint(r2_score(y_test, blend / 5))\n`,
  'blend = 0\nfor seed in range(20):\n    blend += RandomForestRegressor(random_state=seed).fit(X, y).predict(X_test)\nprint(r2_score(y_test, blend / 20))\n',
])('what the turns of a loop say is one answer where somebody looks once: %#', (text) => expect(rules(text)).toEqual([]))

test.each([
  `${folds}${fitted}    models.append(m)\n    print(r2_score(y_test, m.predict(X_test)))\n`,
  `${folds}${fitted}    ps.append(m.predict(X_test))\nfor p in ps:\n    print(r2_score(y_test, p))\n`,
  `${folds}${fitted.replaceAll('X.iloc[held], y.iloc[held]', 'X_test, y_test')}    models.append(m)\n${blended}`,
  'ps = {}\nfor name, m in members.items():\n    ps[name] = m.fit(X, y).predict(X_test)\nprint({name: r2_score(y_test, p) for name, p in ps.items()})\n',
  'blend = 0\nfor seed in range(20):\n    blend += RandomForestRegressor(random_state=seed).fit(X, y).predict(X_test)\n    print(r2_score(y_test, blend / (seed + 1)))\n',
])('and many where somebody looks at each: %#', (text) => expect(rules(text)).toContain('multi-test'))

const two = 'a, b = Ridge().fit(X, y), Lasso().fit(X, y)\np = (a.predict(X_test) + b.predict(X_test)) / 2\ngap = np.abs(y_test - p)\n'

test.each([
  `${two}print(gap.mean(), gap[:10])\n`,
  `${two}for kind in X_test["a"].unique():\n    print(kind, gap[X_test["a"] == kind].mean())\n`,
  `${two}worst = np.argsort(-gap)[:10]\nprint(X_test.iloc[worst], p[worst])\n`,
  'm = Ridge().fit(X, y)\np = m.predict(X_test)\nworst = np.argsort(np.abs(y_test - p))[-5:]\nprint(X_test.iloc[worst], y_test.iloc[worst], p[worst])\n',
])('errors of a blend that are looked at in part are its own: %#', (text) => expect(rules(text)).toEqual([]))

test('errors of two models are two answers', () => {
  const each = 'a, b = Ridge().fit(X, y), Lasso().fit(X, y)\nprint((y_test - a.predict(X_test))[:10], (y_test - b.predict(X_test))[:10])\n'
  expect(rules(each)).toEqual(['multi-test'])
})
