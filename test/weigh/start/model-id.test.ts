import { expect, test } from 'vitest'
import { isNamedAfter, modelIds } from '../../../src/weigh/start/model-id.ts'

test.each([
  [
    ['src/fraud_scorer', 'src/merchant_risk'],
    ['fraud-scorer', 'merchant-risk'],
  ],
  [
    ['de/churn', 'fr/churn', 'ltv'],
    ['de-churn', 'fr-churn', 'ltv'],
  ],
  [
    ['a/b/churn', 'a/c/churn', 'd/b/churn'],
    ['b-churn', 'c-churn', 'b-churn-2'],
  ],
  [
    ['', 'Müller & Co', '日本'],
    ['houses', 'muller-co', 'model'],
  ],
])('%j are called %j', (folders, ids) => {
  expect(
    modelIds(
      folders.map((folder) => ({ folder, name: null })),
      'Houses',
    ),
  ).toEqual(ids)
})

test.each([
  ['configs/fraud.yml', 'fraud-scorer', ['merchant-risk'], true],
  ['merchant/metrics.json', 'merchant-risk', ['fraud-scorer'], true],
  ['models/churn_b2b.pkl', 'churn-b2b', ['churn-b2c'], true],
  ['models/churn_b2b.pkl', 'churn-b2c', ['churn-b2b'], false],
  ['models/churn.pkl', 'churn-b2c', ['churn-b2b'], false],
  ['configs/risk.yml', 'merchant-risk', ['fraud-scorer'], false],
  ['models/model.pkl', 'model-a', [], false],
  ['evaluation/metrics.json', 'ltv', [], false],
])('%s belongs to %s beside %j: %j', (path, id, others, belongs) => {
  expect(isNamedAfter(path, id, others)).toBe(belongs)
})
