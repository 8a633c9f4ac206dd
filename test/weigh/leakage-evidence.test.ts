import { expect, test } from 'vitest'
import { undeclared } from '../../src/model/declared.ts'
import { analyse } from '../../src/weigh/flow/analyse.ts'
import type { Place } from '../../src/weigh/flow/facts.ts'
import type { Link } from '../../src/weigh/leakage/chain.ts'
import { fittedOutside } from '../../src/weigh/leakage/cross-validation.ts'
import { fromFuture } from '../../src/weigh/leakage/future-feature.ts'
import { tornEntities } from '../../src/weigh/leakage/group-split.ts'
import { joinedTimeless } from '../../src/weigh/leakage/join-ignores-event-time.ts'
import { shuffledOverTime } from '../../src/weigh/leakage/random-split-over-time.ts'
import { targetInside } from '../../src/weigh/leakage/target-in-features.ts'
import { chosenOnTest } from '../../src/weigh/leakage/threshold-on-test.ts'
import { programOf } from '../program-of.ts'

const head = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
`
const tail = `a, b, c, d = train_test_split(X, y)
m = Ridge().fit(a, c)
print(m.score(b, d))
`

function analysed(body: string) {
  const { flow, texts } = analyse(programOf('a.py', body))
  const written = ({ cell, from, to }: Place) => texts[cell]?.slice(from, to) ?? ''
  return { flow, chain: (links: readonly Link[] = []) => links.map(({ what, place }) => `${what}: ${written(place)}`) }
}

test('one piece of evidence about time asks, two prove, none is silent', () => {
  const of = (lines: string) => shuffledOverTime(analysed(`${head}${lines}X, y = df[['a', 'b']], df['y']\n${tail}`).flow)
  expect(of('')).toEqual([])
  expect(of("df['b'] = df['a'].shift(1)\n")).toMatchObject([{ asks: true, certainty: 2 }])
  expect(of("df = df.sort_values('date')\ndf['b'] = df['a'].shift(1)\n")).toMatchObject([{ asks: false, certainty: 2 }])
  expect(of("df['date'] = pd.to_datetime(df['date'])\ndf = df.sort_values('date')\ndf['b'] = df['a'].shift(1)\n")).toMatchObject([
    { asks: false, certainty: 3 },
  ])
})

test('a time column of the contract stands for one piece of evidence, its entity for a visible repeat', () => {
  const lagged = analysed(`${head}df['b'] = df['a'].shift(1)\nX, y = df[['a', 'b']], df['y']\n${tail}`).flow
  expect(shuffledOverTime(lagged, { ...undeclared, time: ['when'] })).toMatchObject([{ asks: false }])
  const grouped = analysed(`${head}df.groupby('plot').size()\nX, y = df[['a', 'b']], df['y']\n${tail}`).flow
  expect(tornEntities(grouped)).toEqual([])
  expect(tornEntities(grouped, { ...undeclared, entity: ['plot'] })).toMatchObject([{ entity: 'plot', certainty: 2 }])
})

test('the chain of a random split names the evidence, the split and the fit', () => {
  const { flow, chain } = analysed(
    `${head}df = df.set_index('date').sort_index()\ndf['b'] = df['a'].diff()\nX, y = df[['b']], df['y']\n${tail}`,
  )
  expect(chain(shuffledOverTime(flow)[0]?.chain)).toEqual([
    "ordered: df.set_index('date')",
    "lagged: df['a'].diff()",
    'divided: train_test_split(X, y)',
    'trained: Ridge().fit(a, c)',
  ])
})

test('the target is told by the column that gives it away', () => {
  const of = (lines: string) => targetInside(analysed(`${head}${lines}${tail}`).flow)
  expect(of("X, y = df, df['y']\n")).toMatchObject([{ target: 'y', column: 'y', how: 'itself', certainty: 3 }])
  expect(of("df['z'] = df['y'] * 2\nX, y = df.drop(columns='y'), df['y']\n")).toMatchObject([{ column: 'z', how: 'made-from-it' }])
  expect(of("df['y'] = df['x'] > 3\nX, y = df.drop(columns='y'), df['y']\n")).toMatchObject([{ column: 'x', how: 'it-is-made-from' }])
  expect(of("df['z'] = df['y'] * 2\ndf['z'] = 0\nX, y = df.drop(columns='y'), df['y']\n")).toEqual([])
  expect(of("X, y = df[names], df['y']\n")).toEqual([])
})

test('what looks ahead is told by how; a label may', () => {
  const of = (lines: string) => fromFuture(analysed(`${head}${lines}${tail}`).flow)
  expect(of("df['n'] = df['a'].shift(-1)\nX, y = df[['a', 'n']], df['y']\n")).toMatchObject([{ how: 'shift', column: 'n', certainty: 3 }])
  expect(of("df['y'] = df['a'].shift(-1)\nX, y = df[['a', 'b']], df['y']\n")).toEqual([])
  expect(of("df['n'] = df['a'].shift(-1)\ndel df['n']\nX, y = df.drop(columns='y'), df['y']\n")).toEqual([])
})

test('of columns that nobody can name nothing is told', () => {
  const of = (features: string) =>
    fromFuture(analysed(`${head}df['n'] = df['a'].shift(-1)\nX, y = ${features}, df['y']\n${tail}`).flow).length
  expect(of("df[['a', 'n']]")).toBe(1)
  expect(of('df[names]')).toBe(0)
  expect(of('df.rename(columns=names)')).toBe(0)
  expect(of('df.iloc[:, 1:4]')).toBe(0)
})

test('rows of now and later laid side by side are told apart by nobody', () => {
  const lines = "z = pd.concat([df.shift(1), df.shift(-1)], axis=1)\nX, y = z.values[:, :-1], df['y']\n"
  expect(fromFuture(analysed(head + lines + tail).flow)).toEqual([])
})

test('rows that are one of each entity repeat none', () => {
  const lines = "df['m'] = df.groupby('user_id')['a'].transform('mean')\n"
  const of = (more: string) => tornEntities(analysed(`${head}${lines}${more}X, y = df[['m']], df['y']\n${tail}`).flow)
  expect(of('')).toMatchObject([{ entity: 'user_id' }])
  expect(of("df = df.drop_duplicates(subset='user_id')\n")).toEqual([])
})

test('a join needs times on both sides and is as sure as they are', () => {
  const read = "l = pd.read_csv('l.csv', parse_dates=['seen_at'])\nr = pd.read_csv('r.csv', parse_dates=['paid_at'])\n"
  const of = (join: string) => joinedTimeless(analysed(`${head}${read}${join}X, y = df[['a', 'b']], df['y']\n${tail}`).flow)
  expect(of("df = l.merge(r, on='id')\n")).toMatchObject([{ keys: ['id'], times: ['seen_at', 'paid_at'], certainty: 3 }])
  expect(of("df = l.merge(df, on='id')\n")).toEqual([])
  expect(of("df = l.merge(r, on=['id', 'seen_at'])\n")).toEqual([])
  expect(of("df = l.merge(r, on='id')\ndf = df[df.paid_at < df.seen_at]\n")).toEqual([])
})

test('a choice that is scored again is surer than one that only picks', () => {
  const body = `${head}from sklearn.metrics import roc_curve, f1_score
import numpy as np
from sklearn.linear_model import LogisticRegression
a, b, c, d = train_test_split(df[['x']], df['y'])
p = LogisticRegression().fit(a, c).predict_proba(b)[:, 1]
fpr, tpr, cuts = roc_curve(d, p)
cut = cuts[np.argmax(tpr - fpr)]
`
  expect(chosenOnTest(analysed(body).flow)).toMatchObject([{ by: 'picked', certainty: 2 }])
  expect(chosenOnTest(analysed(`${body}print(f1_score(d, p > cut))\n`).flow)).toMatchObject([{ by: 'metric', certainty: 3 }])
})

test('errors computed by hand choose as well', () => {
  const body = `${head}import numpy as np
from sklearn.neighbors import KNeighborsClassifier
a, b, c, d = train_test_split(df[['x']], df['y'])
errors = []
for k in range(1, 9):
    errors.append(np.mean(KNeighborsClassifier(k).fit(a, c).predict(b) != d))
k = int(np.argmin(errors)) + 1
m = KNeighborsClassifier(k).fit(a, c)
`
  expect(chosenOnTest(analysed(body).flow)).toEqual([])
  expect(chosenOnTest(analysed(`${body}print(m.score(b, d))\n`).flow)).toMatchObject([{ by: 'metric', certainty: 3 }])
})

test('a search whose winner is scored on rows apart from what was learned is less sure', () => {
  const search = (last: string) => `${head}from sklearn.model_selection import GridSearchCV
from sklearn.preprocessing import StandardScaler
a, b, c, d = train_test_split(df[['x']], df['y'])
s = StandardScaler().fit(a)
g = GridSearchCV(Ridge(), {'alpha': [1, 2]}).fit(s.transform(a), c)
${last}`
  expect(fittedOutside(analysed(search('print(g.best_score_)\n')).flow)).toMatchObject([{ cause: 'learned', certainty: 3 }])
  expect(fittedOutside(analysed(search('print(g.score(s.transform(b), d))\n')).flow)).toMatchObject([{ cause: 'learned', certainty: 2 }])
})

test('a data contract that splits by group is broken by a random split of what was read, unless it has one row of each', () => {
  const of = (lines: string, split: 'group' | 'time' | null = 'group') =>
    tornEntities(analysed(`${head}${lines}X, y = df.drop(columns='y'), df['y']\n${tail}`).flow, {
      ...undeclared,
      entity: ['user_id'],
      split,
    })
  expect(of('')).toMatchObject([{ entity: 'user_id', declared: true, certainty: 2 }])
  expect(of('', 'time')).toEqual([])
  expect(of('', null)).toEqual([])
  expect(of("df = df.drop_duplicates(subset='user_id')\n")).toEqual([])
  expect(of('from sklearn.datasets import load_iris\ndf = load_iris(as_frame=True).frame\n')).toEqual([])
})
