import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const head = `import pandas as pd
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
X_train, X_test, y_train, y_test = train_test_split(df[['a', 'b']], df['y'])
p = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]
`
const of = (body: string) =>
  told('threshold-on-test', head + body).map(({ says, line }) => `${line}: ${/^`(.*?)` (chooses .*?)[,:]/.exec(says)?.slice(1).join(' ')}`)

describe('what chose is named, and not the score that it chose by', () => {
  const loop = `best = 0
for t in (0.3, 0.5):
    score = f1_score(y_test, p > t)
    if score > best:
        best, cut = score, t
`
  test('the test of a loop', () => {
    expect(of(loop)).toEqual(['12: score > best chooses by the score of line 8'])
    expect(of(`${loop}print(f1_score(y_test, p > cut))\n`)).toEqual(['12: score > best chooses on the very rows that line 14 reports on'])
  })

  test('accuracies by hand', () => {
    const byHand = loop.replace('f1_score(y_test, p > t)', '((p > t) == y_test).mean()')
    expect(of(`${byHand}print(f1_score(y_test, p > cut))\n`)).toEqual(['12: score > best chooses on the very rows that line 14 reports on'])
  })

  test('the max by a key', () => {
    const max = 'cut = max((0.3, 0.5), key=lambda t: f1_score(y_test, p > t))\n'
    expect(of(`${max}print(f1_score(y_test, p > cut))\n`)).toEqual([
      '9: max((0.3, 0.5), key=lambda t: f1_score(y_test, p > t)) chooses on the very rows that line 10 reports on',
    ])
  })
})

describe('a training that goes on is not said to stop', () => {
  const of = (told_: string, fit: string) =>
    told(
      'threshold-on-test',
      `from catboost import CatBoostClassifier\n${head}m = CatBoostClassifier(${told_})\nm.fit(X_train, y_train, eval_set=(X_test, y_test)${fit})\nprint(m.score(X_test, y_test))\n`,
    ).map(({ says }) => says.split(' (line 11) ')[0])
  test('it keeps what does best', () => {
    expect(of('', ', use_best_model=True')).toEqual(['Training'])
    expect(of('use_best_model=True', '')).toEqual(['Training'])
  })
  test('and where it stops, early stopping is named', () => {
    expect(of('', ', use_best_model=True, early_stopping_rounds=9')).toEqual(['Early stopping'])
    expect(of('od_wait=9', '')).toEqual(['Early stopping'])
    expect(of('use_best_model=True', ', early_stopping_rounds=9')).toEqual(['Early stopping'])
    expect(of('', ', early_stopping_rounds=None')).toEqual([])
  })
})
