import { expect, test } from 'vitest'
import { folderPaths, globbed, loosePaths, namedPaths } from '../../../src/weigh/start/path-guess.ts'

const files = (...paths: string[]) => paths.map((path) => ({ path, size: 1 }))

test('what only shows results is left out of a folder, and data with programs is not', () => {
  const here = files(
    'ml/fraud/train.py',
    'ml/fraud/data/load.py',
    'ml/fraud/reports/roc.png',
    'ml/fraud/tests/test_a.py',
    'ml/fraud/figures/a.svg',
  )
  expect(folderPaths('ml/fraud', here)).toEqual(['ml/fraud/**', '!ml/fraud/reports/**', '!ml/fraud/figures/**'])
})

test('of the root, what is programmed or configured there', () => {
  const here = files(
    'train.py',
    'setup.py',
    'conf/a.yml',
    'features/a.sql',
    'web/app.js',
    'ml/fit.py',
    'data/a.csv',
    'params.yaml',
    'README.md',
    'other/x.py',
    'notebooks/a.ipynb',
  )
  expect(loosePaths(here, ['train.py', 'ml/fit.py', 'other/x.py'], ['other'])).toEqual([
    'conf/**',
    'features/**',
    'ml/**',
    '*.py',
    'params.yaml',
    '!setup.py',
  ])
  expect(loosePaths(here, ['notebooks/a.ipynb'], ['other'])).toContain('notebooks/**')
})

test('what bears a model’s name elsewhere is its own, unless it bears another’s too', () => {
  const here = files(
    'configs/churn-b2b.yml',
    'configs/churn.yml',
    'notebooks/churn_b2b.ipynb',
    'sql/churn_b2b.sql',
    'docs/churn_b2b.yml',
    'configs/churn_b2c.yml',
  )
  expect(namedPaths('ml/churn_b2b', 'churn-b2b', { files: here, ids: ['churn-b2b', 'churn-b2c'] })).toEqual([
    'configs/churn-b2b.yml',
    'notebooks/churn_b2b.ipynb',
    'sql/churn_b2b.sql',
  ])
})

test.each([
  ['a [b] (c) {d}!', 'a ?b? ?c? ?d??'],
  ['@scope/+x*?', '?scope/?x??'],
])('%s as a glob is %s', (path, glob) => {
  expect(globbed(path)).toBe(glob)
})
