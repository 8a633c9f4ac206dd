import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const head = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
`

function chainOf(body: string, rule = 'preprocess-before-split') {
  return told(rule, head + body).map(({ chain }) => chain)
}

describe('what happens in a function is told by the call that hands the rows over', () => {
  test('by the outermost, once for all that it leads to', () => {
    const inner = 'def asked(m, u, v):\n    return m.score(u, v)\n'
    const outer = 'def tried(m, a, b, c, d):\n    m.fit(a, c)\n    return asked(m, b, d)\n'
    const body =
      "X = StandardScaler().fit_transform(df[['x']])\na, b, c, d = train_test_split(X, df['y'])\nprint(tried(Ridge(), a, b, c, d))\n"
    expect(chainOf(inner + outer + body)).toEqual([
      [
        "line 11 learns from df[['x']]",
        'line 12 splits X',
        'line 13 runs tried(Ridge(), a, b, c, d)',
        'line 9 fits the model on a',
        'line 7 scores on u',
      ],
    ])
  })

  test('not by one that leads to all of it, nor by one of its own line', () => {
    const body = `def main():
    X = StandardScaler().fit_transform(df[['x']])
    a, b, c, d = train_test_split(X, df['y'])
    m = Ridge().fit(a, c)
    print((lambda u: m.score(u, d))(b))
main()
`
    expect(
      chainOf(body)
        .flat()
        .filter((step) => step.includes('runs')),
    ).toEqual([])
    expect(chainOf(body)).toHaveLength(1)
  })

  test('before others by one that hands something over', () => {
    const body = `X = StandardScaler().fit_transform(df[['x']])
a, b, c, d = train_test_split(X, df['y'])
m = Ridge().fit(a, c)
def asked(u):
    return m.score(u, d)
def main():
    print(asked(b))
main()
`
    expect(chainOf(body).flat()).toContain('line 12 runs asked(b)')
    expect(chainOf(body.replaceAll('asked(u)', 'asked()').replace('asked(b)', 'asked()').replace('score(u', 'score(b')).flat()).toContain(
      'line 13 runs main()',
    )
  })

  test('a function that nobody calls, and a module level, have no call', () => {
    const body = `def main(df):
    X = StandardScaler().fit_transform(df[['x']])
    a, b, c, d = train_test_split(X, df['y'])
    m = Ridge().fit(a, c)
    print(m.score(b, d))
`
    expect(
      chainOf(body)
        .flat()
        .filter((step) => step.includes('runs')),
    ).toEqual([])
    expect(chainOf(body)).toHaveLength(1)
  })
})
