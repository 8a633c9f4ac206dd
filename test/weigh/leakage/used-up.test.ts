import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const head = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.tree import DecisionTreeRegressor
from sklearn.model_selection import train_test_split
df = pd.read_csv('a.csv')
X_train, X_rest, y_train, y_rest = train_test_split(df[['a', 'b']], df['y'])
X_val, X_test, y_val, y_test = train_test_split(X_rest, y_rest)
`
/** In brackets what is told of where, behind it the line that the finding is on. */
function of(body: string) {
  return told('multi-test', head + body).map(({ says, line }) => `${/\((.*?)\)/.exec(says)?.[1]} at ${line}`)
}

describe('a test set that is used up is told where it hurts', () => {
  test('on the test rows, where validation rows are asked about beside them', () => {
    const loop = `for depth in (2, 3):
    m = DecisionTreeRegressor(max_depth=depth).fit(X_train, y_train)
    print(m.score(X_train, y_train))
    print(m.score(X_val, y_val))
    print(m.score(X_test, y_test))
`
    expect(of(loop)).toEqual(['line 12, in the loop of line 8 at 12'])
    expect(of(loop.replace('    print(m.score(X_test, y_test))\n', ''))).toEqual(['line 11, in the loop of line 8 at 11'])
  })

  test('on two models, and not on one and its training score', () => {
    const two = `a = Ridge().fit(X_train, y_train)
print(a.score(X_train, y_train))
print(a.score(X_test, y_test))
b = DecisionTreeRegressor().fit(X_train, y_train)
print(b.score(X_train, y_train))
print(b.score(X_test, y_test))
`
    expect(of(two)).toEqual(['line 10, line 13 at 10'])
  })

  test('whatever the rows are called', () => {
    const body = `q, r, s, t = train_test_split(df[['a', 'b']], df['y'])
a = Ridge().fit(q, s)
print(a.score(q, s))
print(a.score(r, t))
b = DecisionTreeRegressor().fit(q, s)
print(b.score(q, s))
print(b.score(r, t))
`
    expect(of(body)).toEqual(['line 11, line 14 at 11'])
  })

  test('by the calls, where one line scores whatever it is given', () => {
    const helper = `def asked(m, u, v):
    m.fit(X_train, y_train)
    return m.score(u, v)
print(asked(Ridge(), X_test, y_test))
`
    expect(of(`${helper}print(asked(DecisionTreeRegressor(), X_test, y_test))\n`)).toEqual(['line 11 and line 12, both by line 10 at 10'])
    expect(of(helper)).toEqual([])
    expect(of(`${helper}print([asked(m(), X_test, y_test) for m in (Ridge, DecisionTreeRegressor)])\n`)[0]).toContain('line 10')
  })

  test('by the loop only where that is another line', () => {
    const each = 'print([DecisionTreeRegressor(max_depth=d).fit(X_train, y_train).score(X_test, y_test) for d in (2, 3)])\n'
    expect(of(each)).toEqual(['line 8 at 8'])
  })
})
