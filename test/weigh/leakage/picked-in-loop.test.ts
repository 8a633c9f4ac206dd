import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const program = (searched: string, last = '') => `import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, recall_score
from sklearn.model_selection import train_test_split
loans = pd.read_csv("loans.csv")
X, X_test, y, y_test = train_test_split(loans[["income", "age"]], loans["lapsed"])
X_train, X_val, y_train, y_val = train_test_split(X, y)
model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
cuts = np.linspace(0.05, 0.95, 19)
def best_cut(y, p):
    best, cut = 0, 0.5
    for c in cuts:
        f = f1_score(y, p > c)
        if f > best:
            best, cut = f, c
    return cut
${searched}
${last}
`
const asked = 'q = model.predict_proba(X_val)[:, 1]\n'
const rulesOf = (searched: string, last?: string) => new Set(found(programOf('a.py', program(searched, last))).keys())

const onTest = [
  'best, cut = 0, 0.5\nfor c in cuts:\n    f = f1_score(y_test, p > c)\n    if f > best:\n        best, cut = f, c',
  'cut = 0.5\nfor c in cuts:\n    guess = (p >= c).astype(int)\n    if recall_score(y_test, guess) >= 0.9:\n        cut = c\n        break',
  'cut = best_cut(y_test, p)',
]

test.each(onTest)('a loop that picks on the test rows tests on them again and again: %s', (searched) =>
  expect(rulesOf(searched, 'print(f1_score(y_test, p > cut))')).toEqual(new Set(['multi-test', 'threshold-on-test'])),
)

test.each(onTest)('one that picks on others does not: %s', (searched) => {
  const onOthers = `${asked}${searched}`.replaceAll('y_test', 'y_val').replaceAll('p >', 'q >').replace(', p)', ', q)')
  expect(rulesOf(onOthers, 'print(f1_score(y_test, p > cut))')).toEqual(new Set())
  expect(rulesOf(onOthers, 'print(f1_score(y_val, q > cut), f1_score(y_test, p > cut))')).toEqual(new Set())
})

test.each([
  'for c in cuts:\n    print(c, f1_score(y_test, p > c))',
  'q = model.predict_proba(X_val)[:, 1]\nscores = [f1_score(y_val, q > c) for c in cuts]\ncut = cuts[np.argmax(scores)]\nprint(f1_score(y_test, p > cut))',
])('a table of cut-offs, or a curve, is one look: %s', (searched) => expect(rulesOf(searched)).toEqual(new Set()))

test('a setting that was made by arithmetic is one', () => {
  const searched = `penalties = 10.0 ** np.arange(-6, 1)
scores = np.zeros(len(penalties))
for i, penalty in enumerate(penalties):
    scores[i] = LogisticRegression(C=penalty).fit(X_train, y_train).score(X_test, y_test)
print(penalties[scores.argmax()])`
  expect(new Set(found(programOf('a.py', program(searched).replace(/^p = .*$/m, ''))).keys())).toContain('threshold-on-test')
  const onOthers = searched.replace('X_test, y_test', 'X_val, y_val')
  expect(rulesOf(onOthers, 'print(model.score(X_test, y_test))')).toEqual(new Set())
})
