import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { namedSide } from '../../../src/weigh/leakage/named-side.ts'
import { overlapping } from '../../../src/weigh/leakage/overlap.ts'
import { programOf } from '../../program-of.ts'

describe('the side that names tell', () => {
  test.each([
    [['model.fit(X_train, y_train)'], 'seen'],
    [['model.predict(xtest)'], 'held'],
    [['clf.score(valFeatures, val_labels)'], 'held'],
    [['net(images)', 'val_loader', 'evaluate(net, val_loader)'], 'held'],
    [['loss.backward()', 'loader', 'epoch(net, train_loader)'], 'seen'],
    [['model.evaluate(values)', 'X'], null],
    [['run(X_train, X_test)'], null],
    [['model.score(X)', 'run(X_train, X_test)'], null],
  ])('%j', (told, side) => expect(namedSide(told)).toBe(side))
})

const program = (fit: string, score: string) =>
  programOf(
    'a.py',
    `import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
rows = pd.read_csv("rows.csv")
X, y = rows.drop(columns="y"), rows["y"]
X_train, X_test, y_train, y_test = train_test_split(X, y)
${fit}
print(model.score(${score}))
`,
  )

const certainties = (fit: string, score: string) => overlapping(analyse(program(fit, score)).flow).map(({ certainty }) => certainty)

describe('rows of the training under a name of the other side', () => {
  test('are sure where the names agree', () => {
    expect(certainties('model = SVC().fit(X, y)', 'X_test, y_test')).toEqual([3])
    expect(certainties('model = SVC().fit(X, y)', 'X, y')).toEqual([3])
    expect(certainties('model = SVC().fit(X_train, y_train)', 'X_train, y_train')).toEqual([3])
  })
  test('are less sure where they do not', () => {
    expect(certainties('X_test = X_train\nmodel = SVC().fit(X_train, y_train)', 'X_test, y_test')).toEqual([2])
  })
  test('are sure where a copy is the cause', () => {
    const fit =
      'X, y = X.sample(frac=2, replace=True), y\nX_train, X_test, y_train, y_test = train_test_split(X, y)\nmodel = SVC().fit(X_train, y_train)'
    expect(certainties(fit, 'X_test, y_test')).toEqual([3])
  })
})
