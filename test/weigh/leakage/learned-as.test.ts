import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const head = `import pandas as pd
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
X, y = df[['a', 'b']], df['y']
`
const tail = `
t, s, u, v = train_test_split(X, y)
print(Ridge().fit(t, u).score(s, v))
`

function namedIn(line: string, rule = 'preprocess-before-split') {
  return told(rule, head + line + tail).map(({ says }) => /^`+(.*?)`+ learns from `(.*?)`/.exec(says)?.slice(1).join(' of ') ?? says)
}

describe('statistics of one line are told together, for mending one leaves the other', () => {
  test('by the smallest expression that holds them', () => {
    expect(namedIn('X = (X - X.mean()) / X.std()')).toEqual(['(X - X.mean()) / X.std() of X'])
    expect(namedIn('X = np.log1p((X - X.min()) / (X.max() - X.min()))')).toEqual(['(X - X.min()) / (X.max() - X.min()) of X'])
    expect(namedIn('if True:\n    X = X.clip(X.min(), X.max(), axis=1)')).toEqual(['X.clip(X.min(), X.max(), axis=1) of X'])
    expect(namedIn("X = X.fillna({'a': X['a'].mean(), 'b': X['b'].median()})")).toEqual([
      "{'a': X['a'].mean(), 'b': X['b'].median()} of X['a'], X['b']",
    ])
  })

  test('not where one is a part of the other, nor of another statement', () => {
    expect(namedIn('X = X.fillna(X.fillna(X.mean()).median())')).toEqual(['X.fillna(X.mean()).median() of X.fillna(X.mean())'])
    expect(namedIn('m = X.mean(); s = X.std(); X = (X - m) / s')).toEqual(['X.mean() of X'])
    expect(namedIn('m = X.mean()\ns = X.std()\nX = (X - m) / s')).toEqual(['X.mean() of X', 'X.std() of X'])
  })
})

test('what a lambda is given is told by the call that hands it over', () => {
  const line = "X = df.groupby('a')[['b']].transform(lambda held: held.fillna(held.median()))"
  expect(namedIn(line)).toEqual([`${line.slice(4)} of df.groupby('a')[['b']]`])
  expect(told('preprocess-before-split', head + line + tail)[0]?.chain[0]).toBe("line 7 learns from df.groupby('a')[['b']]")
})

test('a frame that is asked for a statistic is what it is learned from, and not what says how', () => {
  expect(namedIn('q = 0.9\nX = X.clip(upper=X.quantile(q), axis=1)')).toEqual(['X.quantile(q) of X'])
  expect(namedIn("how = 'mean'\nX = X - X.agg(how)")).toEqual(['X.agg(how) of X'])
  expect(namedIn('X = X - np.mean(X, axis=0)')).toEqual(['np.mean(X, axis=0) of X'])
  expect(namedIn('X = X - np.ma.median(X.values, axis=0)')).toEqual(['np.ma.median(X.values, axis=0) of X.values'])
})

test('categories are taken from a column, however their codes are asked for', () => {
  const of = (codes: string) =>
    told('encode-before-split', `${head}X['a'] = ${codes}${tail}`).map(({ says }) => / takes its categories from `(.*?)`/.exec(says)?.[1])
  expect(of("pd.Categorical(df['a']).codes")).toEqual(["df['a']"])
  expect(of("df['a'].astype('category').cat.codes")).toEqual(["df['a']"])
  expect(of("pd.factorize(df['a'])[0]")).toEqual(["df['a']"])
})

test('comments of the source are not told', () => {
  const call = `X = X.fillna(X.quantile(
    0.5,  # the middle
    interpolation='#', # not "this"
))`
  expect(namedIn(call)).toEqual(["X.quantile( 0.5, interpolation='#', ) of X"])
})

test('how many rows there are is nothing that a model is scored on', () => {
  const program = `import pandas as pd
from statsmodels.tsa.arima.model import ARIMA
from sklearn.metrics import mean_squared_error
series = pd.read_csv('a.csv')['y']
train, test = series[:90], series[90:]
for p in (1, 2):
    fit = ARIMA(train, order=(p, 0, 0)).fit()
    print(mean_squared_error(test, fit.forecast(len(test))))
`
  const [{ chain = [] } = {}] = told('multi-test', program)
  expect(chain.at(-1)).toBe('line 8 scores')
})

describe('what is only predicted is not said to be tested', () => {
  const files = `a = pd.read_csv('train.csv')
b = pd.read_csv('test.csv')
b['x'] = b['x'].fillna(b['x'].mean())
m = Ridge().fit(a[['x']], a['y'])
p = m.predict(b[['x']])
`
  const of = (end: string) => told('preprocess-before-split', head + files + end)
  test('by its words and by its chain', () => {
    expect(of("pd.Series(p).to_csv('out.csv')\n")).toMatchObject([{ says: expect.stringContaining('line 11 predicts') }])
    expect(of("pd.Series(p).to_csv('out.csv')\n")[0]?.chain.at(-1)).toBe("line 11 predicts for b[['x']]")
  })
  test('and a division of the training rows alone has no part in it', () => {
    const divided = files.replace('m = ', 't, u = train_test_split(a)\nm = ').replaceAll('a[', 't[')
    const found = told('preprocess-before-split', `${head}${divided}pd.Series(p).to_csv('out.csv')\n`)
    expect(found[0]?.chain[0]).toBe("line 9 learns from b['x']")
  })
  test('and where it is scored it is', () => {
    expect(of("print(((p - b['y']) ** 2).mean())\n")).toMatchObject([{ says: expect.stringContaining('line 11 then tests on') }])
    expect(of("print(((p - b['y']) ** 2).mean())\n")[0]?.chain.at(-1)).toBe("line 11 scores on b[['x']]")
  })
})
