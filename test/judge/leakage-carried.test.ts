import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const others = rulebook.rules.map(({ page }) => page.id).filter((id) => !id.startsWith('leakage/'))
const settings = {
  '.github/mle-review.yml': `version: 1
severities: {${others.map((id) => `${id}: off`).join(', ')}}
models:
  fraud: {paths: ["*.py", "*.ipynb"], mode: enforce}
`,
}

type Files = Record<string, string>

/** What a change is told of one rule: the file, the line, and whether it stood. */
async function told(base: Files, head: Files, rule = 'preprocess-before-split') {
  const repository = memoryRepository({ base: { ...settings, ...base }, head: { ...settings, ...head } })
  const evidence = await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  const found = review(evidence, rulebook).findings.filter((it) => it.rule === `leakage/${rule}`)
  return found.map(({ place, standing }) => (place.is === 'line' ? `${place.path} ${place.line} ${standing ? 'stood' : 'new'}` : '')).sort()
}

const train = `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler as Scaler

frame = pd.read_csv("fraud.csv")
frame = frame.drop_duplicates()
y = frame["fraud"]
scaler = Scaler()
X = scaler.fit_transform(frame[["amount"]])
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
model = LogisticRegression(C=0.3)
model.fit(X_train, y_train)
print("score", model.score(X_test, y_test))
`
const notebookOf = (text: string) => {
  const cells = text
    .trimEnd()
    .split('\n\n')
    .map((part) => ({
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      outputs: [],
      source: part.split('\n').map((it) => `${it}\n`),
    }))
  return JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)
}
const otherwise = (text: string) => text.replaceAll('frame', 'transactions').replaceAll('scaler', 'standardise')
const renamed = otherwise(train)
/** The same once more, of other rows. */
const again = train.slice(train.indexOf('frame = ')).replaceAll('fraud', 'chargeback')
const another = again.replaceAll(/\b(frame|y|X|scaler|model|[Xy]_(?:train|test))\b/g, '$1_2')
const mendedAnother = another.replace('scaler_2.fit_transform(frame_2[["amount"]])', 'frame_2[["amount"]]')

/** A program of other people with four lines of the same. */
const unlike = `import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
scaler = StandardScaler(with_mean=False)
frame, y = pd.read_parquet("claims.parquet"), np.load("claims.npy")
X = scaler.fit_transform(frame[["amount"]])
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
np.save("train.npy", X_train)
model = LGBMClassifier(n_estimators=40)
model.fit(X_train, y_train)
accuracy = model.score(X_test, y_test)
`
/** With names where no expression stands: parameters, texts that are filled. */
const speaking = (one: string, other: string) => `${train.slice(0, train.indexOf('frame = '))}
def told(${one}, ${other}=1):
    print(f"{${one}} of {${other}}")
${`twice = lambda ${other}: f"{${other}}"\n`.repeat(6)}${train.slice(train.indexOf('frame = ')).replaceAll('frame', other)}`
/** Of two blocks either splits what it scaled, or what it had before that. */
const twice = (
  first: string,
  second: string,
) => `${train.replace('train_test_split(X,', `train_test_split(${first},`)}frame = pd.read_csv("claims.csv")
scaled = X = scaler.fit_transform(frame[["amount"]])
X_train, X_test, y_train, y_test = train_test_split(${second}, y, test_size=0.2)
model.fit(X_train, y_train)
print("again", model.score(X_test, y_test))
`
const uncalled = `def main():\n${train.replaceAll(/^(?=.)/gm, '    ')}\n`
const moved = train.replace('X = scaler.fit_transform(frame[["amount"]])\n', 'X = frame[["amount"]]\n')

describe('a leak that stood is none of the change', () => {
  test.each<[what: string, head: string]>([
    ['its variables have other names', renamed],
    ['one of them has', train.replaceAll('X_train', 'features')],
    [
      'an import has',
      train
        .replaceAll('pd', 'pandas')
        .replaceAll('as Scaler', '')
        .replaceAll('Scaler', 'StandardScaler')
        .replaceAll('StandardStandard', 'Standard'),
    ],
    [
      'an import is written another way',
      train
        .replace('from sklearn.preprocessing import StandardScaler as Scaler', 'import sklearn.preprocessing as pp')
        .replace('Scaler()', 'pp.StandardScaler()'),
    ],
    [
      'its score is kept instead of printed, of another name',
      renamed.replace('print("score", model.score(X_test, y_test))', 'accuracy = model.score(X_test, y_test)\nprint(accuracy)'),
    ],
    ['all of it stands in a function, of other names', `def main():\n${renamed.replaceAll(/^(?=.)/gm, '    ')}\n\nmain()\n`],
  ])('%s', async (_, head) => {
    expect(head).not.toBe(train)
    expect(await told({ 'train.py': train }, { 'train.py': head })).toEqual([expect.stringMatching(/^train.py \d+ stood$/)])
  })

  test.each<[what: string, base: Files, head: Files]>([
    ['its file has another name', { 'train.py': train }, { 'fit.py': train }],
    ['its file has another name and so have its variables', { 'train.py': train }, { 'fit.py': renamed }],
    [
      'its parameters and what it prints have other names too',
      { 'train.py': speaking('rows', 'größe') },
      { 'fit.py': speaking('cells', 'amount') },
    ],
    ['its script became a notebook', { 'train.py': train }, { 'train.ipynb': notebookOf(train) }],
    ['its script became a notebook with other names', { 'train.py': train }, { 'notebook.ipynb': notebookOf(renamed) }],
    ['its notebook became a script', { 'train.ipynb': notebookOf(train) }, { 'train.py': train }],
    [
      'its file became part of a longer one',
      { 'train.py': train, 'a.py': 'import os\n' },
      { 'all.py': `${train}${'print("done")\n'.repeat(30)}` },
    ],
  ])('%s', async (_, base, head) => {
    expect(await told(base, head)).toEqual([expect.stringMatching(/ stood$/)])
  })
})

describe('a leak that the change brings is new, whatever it looks like', () => {
  test.each<[what: string, base: Files, head: Files, found: string[]]>([
    ['an equal one beside it', { 'train.py': train }, { 'train.py': train + another }, ['train.py 10 stood', 'train.py 19 new']],
    [
      'an equal one beside it, and the old one has other names',
      { 'train.py': train },
      { 'train.py': renamed + another },
      ['train.py 10 stood', 'train.py 19 new'],
    ],
    ['an equal one of other rows where the old one is mended', { 'train.py': train }, { 'train.py': moved + another }, ['train.py 19 new']],
    ['a copy of the file', { 'train.py': train }, { 'train.py': train, 'copy.py': train }, ['copy.py 10 new']],
    [
      'a copy of the file, and the first has another name',
      { 'train.py': train },
      { 'fit.py': train, 'copy.py': renamed },
      ['copy.py 10 new', 'fit.py 10 stood'],
    ],
    ['one in a file in the place of another program', { 'train.py': train }, { 'fit.py': unlike }, ['fit.py 9 new']],
    ['one that went to a file that was there', { 'train.py': train, 'fit.py': 'import os\n' }, { 'fit.py': train }, ['fit.py 10 new']],
    [
      'one in a file that was there',
      { 'a.py': train, 'c.py': 'import os\n' },
      { 'b.py': moved + another, 'c.py': train },
      ['b.py 19 new', 'c.py 10 new'],
    ],
    [
      'one in a new file where the old one is mended',
      { 'a.py': train + another },
      { 'a.py': moved + another, 'b.py': train + another },
      ['a.py 19 stood', 'b.py 10 new', 'b.py 19 new'],
    ],
    [
      'one of names that were there, where the old one is gone',
      { 'train.py': train + mendedAnother },
      { 'train.py': train.slice(0, train.indexOf('frame = ')) + another },
      ['train.py 10 new'],
    ],
    [
      'an unchanged line for one that is mended',
      { 'train.py': twice('X', 'frame') },
      { 'train.py': twice('frame', 'X') },
      ['train.py 17 new'],
    ],
    [
      'one of equal form in a file that is another',
      { 'train.py': train },
      { 'train.py': unlike.replaceAll('frame', 'bank') },
      ['train.py 9 new'],
    ],
    ['a surer one', { 'train.py': uncalled }, { 'train.py': otherwise(`${uncalled}main()\n`) }, ['train.py 11 new']],
    [
      'it learns something else',
      { 'train.py': train },
      { 'train.py': train.replace('frame[["amount"]]', 'table[["amount", "age"]]').replaceAll('frame', 'table') },
      ['train.py 10 new'],
    ],
  ])('%s', async (_, base, head, found) => {
    expect(await told(base, head)).toEqual(found)
  })
})
