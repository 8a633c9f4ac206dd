import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { overlapping } from '../../../src/weigh/leakage/overlap.ts'
import { programOf } from '../../program-of.ts'

const head = `import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
X, y = df[['a', 'b']], df['y']
a, b, c, d = train_test_split(X, y, random_state=0)
m = LogisticRegression()
`
/** What is found of a program behind that: its cause, how sure it is, and what is written where it is asked. */
function found(body: string) {
  const { flow, texts } = analyse(programOf('a.py', head + body))
  return overlapping(flow).map(({ cause, certainty, pair: { evaluation } }) => {
    const { cell, from, to } = evaluation.place
    return `${cause} ${certainty} ${texts[cell]?.slice(from, to)}`
  })
}

describe('a model is judged by the best that it is asked', () => {
  test('one clean evaluation is enough, whichever comes first', () => {
    expect(found('m.fit(a, c)\nm.score(a, c)\nm.score(b, d)\n')).toEqual([])
    expect(found('m.fit(a, c)\nm.score(b, d)\nm.score(a, c)\n')).toEqual([])
  })

  test('of a model of its own each', () => {
    expect(found('m.fit(X, y)\nm.score(b, d)\nn = LogisticRegression().fit(a, c)\nn.score(b, d)\n')).toEqual(['ignored 3 m.score(b, d)'])
  })

  test('told where it is scored, and where nothing is scored where it is asked, less surely', () => {
    expect(found('m.fit(X, y)\nm.predict(b)\nm.score(b, d)\n')).toEqual(['ignored 3 m.score(b, d)'])
    expect(found('m.fit(X, y)\nm.predict(b)\nm.predict(a)\n')).toEqual(['ignored 1 m.predict(b)'])
  })
})

describe('the very rows under names that say otherwise are more likely not followed', () => {
  const same = 'X_train = X_test = a\ny_train = y_test = c\n'
  test('told less surely', () => {
    expect(found(`${same}m.fit(X_train, y_train)\nm.score(X_test, y_test)\n`)).toEqual([
      expect.stringMatching(/ 2 m\.score\(X_test, y_test\)$/),
    ])
    expect(found(`${same}m.fit(X_train, y_train)\nm.score(X_train, y_train)\n`)).toEqual([
      expect.stringMatching(/ 3 m\.score\(X_train, y_train\)$/),
    ])
    expect(found(`${same}m.fit(X_test, y_test)\nm.score(X_test, y_test)\n`)).toEqual([
      expect.stringMatching(/ 3 m\.score\(X_test, y_test\)$/),
    ])
  })

  test('not where some of the rows are others', () => {
    const more = 'X_train, X_test = a, pd.concat([a, b])\ny_train, y_test = c, pd.concat([c, d])\n'
    expect(found(`${more}m.fit(X_train, y_train)\nm.score(X_test, y_test)\n`)).toEqual([
      expect.stringMatching(/ 3 m\.score\(X_test, y_test\)$/),
    ])
  })
})

test('a row that is copied on one of both sides is a copy', () => {
  expect(
    found('X2, y2 = RandomOverSampler().fit_resample(X, y)\ne, f, g, h = train_test_split(X2, y2)\nm.fit(e, g)\nm.score(f, h)\n'),
  ).toEqual(['copy 3 m.score(f, h)'])
  expect(found('X2, y2 = RandomOverSampler().fit_resample(a, c)\nm.fit(pd.concat([X2, b]), pd.concat([y2, d]))\nm.score(b, d)\n')).toEqual([
    'copy 3 m.score(b, d)',
  ])
})

test('a split of other rows is none of these', () => {
  const other = "z = pd.read_csv('b.csv')\nm.fit(z[['a', 'b']], z['y'])\nm.score(z[['a', 'b']], z['y'])\n"
  expect(found(other)).toEqual(["none 3 m.score(z[['a', 'b']], z['y'])"])
  expect(found(`${other}e, f = train_test_split(z)\n`)).toEqual(["ignored 3 m.score(z[['a', 'b']], z['y'])"])
})

test('its own side of a split is what it was trained on, and nothing else', () => {
  const others = "z = pd.read_csv('b.csv')\ne, f, g, h = train_test_split(z[['a', 'b']], z['y'])\n"
  const both = (one: string, other: string) => `pd.concat([${one}, ${other}])`
  const causes = (rows: string, labels: string, asked: string) =>
    found(`${others}m.fit(${rows}, ${labels})\nm.score(${asked}, y)\n`).map((it) => it.split(' ')[0])
  expect(causes(both('a', 'e'), both('c', 'g'), 'a')).toEqual(['unused'])
  expect(causes(both('a', "z[['a', 'b']]"), both('c', "z['y']"), 'a')).toEqual(['ignored'])
  expect(causes('pd.concat([a, b, e])', 'pd.concat([c, d, g])', 'b')).toEqual(['ignored'])
  expect(causes('a', 'c', both('a', 'b'))).toEqual(['ignored'])
  expect(found('i, j, k, l = train_test_split(a, c)\nm.fit(i, k)\nm.score(a, c)\n')).toEqual(['ignored 3 m.score(a, c)'])
})
