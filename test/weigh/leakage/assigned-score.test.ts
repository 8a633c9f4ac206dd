import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { leakageRules } from '../../../src/weigh/leakage/all.ts'
import { programOf } from '../../program-of.ts'

const rule = leakageRules['preprocess-before-split']
const sure = (program: string) => {
  const read = programOf('a.py', program)
  return [...(rule?.(analyse(read).flow, read) ?? [])].map(({ certainty }) => certainty)
}
const scaled = `import lightgbm as lgb
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler
rows = pd.read_parquet("rows.parquet")
names = ["a", "b"]
rows[names] = StandardScaler().fit_transform(rows[names])
train, test = rows[rows["day"] < "2026-01-01"], rows[rows["day"] >= "2026-01-01"]
model = lgb.LGBMClassifier().fit(train[names], train["y"])
`

test.each([
  ['assigned', 'scored = test.assign(score=model.predict(test[names]))'],
  ['written into a copy', 'scored = test.copy()\nscored["score"] = model.predict(scored[names])'],
])('a score that is %s is as sure as one at hand', (_, kept) => {
  expect(sure(`${scaled}${kept}\nprint(roc_auc_score(scored["y"], scored["score"]))\n`)).toEqual([3])
})

test('another column that is assigned is no score', () => {
  const kept = 'scored = test.assign(day=1, score=model.predict(test[names]))'
  expect(sure(`${scaled}${kept}\nprint(roc_auc_score(scored["y"], scored["day"]))\n`)).not.toContain(3)
})
