import { describe, expect, test } from 'vitest'
import { suggested } from './suggested.ts'

const given = `import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.preprocessing import StandardScaler
df = pd.read_csv("fraud.csv")
y = df["fraud"]
scaler = StandardScaler()
`
const split = 'X_train, X_test, y_train, y_test = train_test_split(X, y)\n'
const fitted = 'print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))\n'
const raw = 'X = df[["amount", "age"]]\n'
const scaled = 'S = scaler.fit_transform(X)\n'
const splitScaled = split.replace('(X', '(S')

describe('preprocess-before-split: the split of what a step was given', () => {
  const before = 'preprocess-before-split'
  test('far behind the step, in place of what it made', () => {
    const text = `${given}${raw}${scaled}print(S.shape)\n${splitScaled}${fitted}`
    expect(suggested(before, text)).toBe(
      '14-14\nX_train, X_test, y_train, y_test = train_test_split(X, y)\nX_train = scaler.fit_transform(X_train)\nX_test = scaler.transform(X_test)',
    )
  })

  test('labels that are stratified by are put back with it', () => {
    const text = `${given}${raw}A, b = SMOTE().fit_resample(X, y)\nprint(b.mean())\n${split.replace('(X, y)', '(A, b, stratify=b)')}${fitted}`
    expect(suggested('overlap', text)).toContain('train_test_split(X, y, stratify=y)\nsmote = SMOTE()\n')
  })

  test('a frame around it keeps its columns and rows', () => {
    const text = `${given}${raw}S = pd.DataFrame(scaler.fit_transform(X), columns=X.columns)\nprint(S.shape)\n${splitScaled}${fitted}`
    expect(suggested(before, text)).toContain('X_test = pd.DataFrame(scaler.transform(X_test), columns=X_test.columns, index=X_test.index)')
  })

  test.each([
    ['what was given has changed since', `${raw}${scaled}X = X.fillna(0)\n${splitScaled}`],
    ['what was made has changed since', `${raw}${scaled}S[:, 0] = 0\n${splitScaled}`],
    ['somebody was given it, who may have changed it', `${raw}${scaled}np.random.shuffle(S)\n${splitScaled}`],
    ['a step that was saved as it was fitted', `${raw}${scaled}joblib.dump(scaler, "scaler.joblib")\n${splitScaled}`],
    ['a step that cannot be applied to other rows', `${raw}S = TSNE().fit_transform(X)\n${splitScaled}`],
    ['labels that the split does not have', `${raw}S = scaler.fit_transform(X, df["age"])\n${splitScaled}`],
    ['a split into other sets than two', `${raw}${scaled}X_train, *rest = train_test_split(S, y)\nX_test, y_train, y_test = rest\n`],
  ])('none for %s', (_, lines) => expect(suggested(before, `${given}${lines}${fitted}`)).toBeNull())
})

describe('preprocess-before-split: transformed only', () => {
  const again = (one: string, other: string, between = '') =>
    suggested(
      'preprocess-before-split',
      `${given}${raw}${split}${one}\n${between}${other}\n${fitted}`.replace('X_train, X_test', 'X_train, X_test'),
    )
  test('where the same step was fitted on the same part of the other table', () => {
    expect(again('X_train = scaler.fit_transform(X_train)', 'X_test = scaler.fit_transform(X_test)  # as before')).toBe(
      '14-14\nX_test = scaler.transform(X_test)  # as before',
    )
  })

  test.each([
    ['another step', 'X_train = StandardScaler().fit_transform(X_train)', 'X_test = scaler.fit_transform(X_test)', ''],
    [
      'a new one of that name',
      'X_train = scaler.fit_transform(X_train)',
      'X_test = scaler.fit_transform(X_test)',
      'scaler = StandardScaler()\n',
    ],
    ['another part', 'X_train = scaler.fit_transform(X_train)', 'X_test = scaler.fit_transform(X_test[["age"]])', ''],
  ])('none for %s', (_, one, other, between) => expect(again(one, other, between)).toBeNull())
})

describe('cross-validation: the step goes into the pipeline', () => {
  const validated = 'print(cross_val_score(LogisticRegression(), S, y, cv=5))\n'
  test('on the line that validates', () => {
    expect(suggested('cross-validation', `${given}${raw}${scaled}${validated}`)).toBe(
      '13-13\nfrom sklearn.pipeline import make_pipeline\nprint(cross_val_score(make_pipeline(scaler, LogisticRegression()), X, y, cv=5))',
    )
  })

  test.each([
    ['labels of its own', `${raw}S = scaler.fit_transform(X, df["age"])\n${validated}`],
    ['what is needed again', `${raw}X = scaler.fit_transform(X)\n${validated.replace('S,', 'X,')}print(X.mean())\n`],
    ['an import within a loop', `${raw}${scaled}for c in (1, 2):\n    ${validated}`],
    ['a name that stands for something else', `make_pipeline = 1\n${raw}${scaled}${validated}`],
  ])('none for %s', (_, lines) => expect(suggested('cross-validation', `${given}${lines}`)).toBeNull())
})

describe('preprocess-before-split: fitted on the rows before the cut', () => {
  const series = `${given}values = df[["amount"]].values\n`
  const trained = 'print(LogisticRegression().fit(train, y[:n]).score(test, y[n:]))\n'
  const cut = (text: string) => suggested('preprocess-before-split', `${series}${text}${trained}`)
  test('which may be counted behind', () => {
    expect(cut('S = scaler.fit_transform(values)\nn = int(len(S) * 0.8)\ntrain, test = S[:n], S[n:]\n')).toBe(
      '12-12\nscaler.fit(values[:int(len(values) * 0.8)])\nS = scaler.transform(values)',
    )
    expect(cut('m = values.mean()\nn = 500\nS = values - m\ntrain, test = S[:n], S[n:]\n')).toBe('12-12\nm = values[:500].mean()')
  })

  test.each([
    [
      'rows that chance put first',
      'S = scaler.fit_transform(values)\nn = 500\no = np.random.permutation(900)\ntrain, test = S[o[:n]], S[o[n:]]\n',
    ],
    ['a look at the first few', 'S = scaler.fit_transform(values)\nhead = S[:5]\ntrain, test, n = S[100:], S[:100], 3\n'],
  ])('none for %s', (_, text) => expect(cut(text)).toBeNull())
})

describe('preprocess-before-split: columns of a frame', () => {
  const columns = (lines: string) => suggested('preprocess-before-split', `${given}cols = ["amount", "age"]\n${lines}${split}${fitted}`)
  const put = 'df[cols] = scaler.fit_transform(df[cols])\n'
  test.each([
    [`${put}X = df.drop(columns=["fraud"])\n`, 'cols', 'X_train[cols]'],
    [`${put}X = df.drop("fraud", axis=1)\nprint(X.shape)\n`, 'cols', 'X_train[cols]'],
    [`${put}X = df[cols]\ny = df["fraud"]\n`, 'cols', 'X_train[cols]'],
    ['df["age"] = scaler.fit_transform(df[["age"]])\nX = df[["age", "amount"]]\n', '"age"', 'X_train[["age"]]'],
  ])('%s', (lines, into, taken) => {
    expect(columns(lines)?.split('\n').slice(-2)).toEqual([
      `X_train[${into}] = scaler.fit_transform(${taken})`,
      `X_test[${into}] = scaler.transform(${taken.replace('train', 'test')})`,
    ])
  })

  test('gaps filled with the middle of the training part', () =>
    expect(columns('df["age"] = df["age"].fillna(df["age"].median())\nX = df[cols]\n')).toContain(
      'X_test["age"] = X_test["age"].fillna(X_train["age"].median())\nX_train["age"] = X_train["age"].fillna(X_train["age"].median())',
    ))

  test.each([
    ['columns of which one is dropped', `${put}X = df.drop(columns=["fraud", "age"])\n`],
    ['columns that something is made of', `${put}df["share"] = df["amount"] / df["age"]\nX = df.drop(columns=["fraud"])\n`],
    ['an array that is changed before the split', `${put}X = df.drop(columns=["fraud"])\nX["share"] = X["amount"] / X["age"]\n`],
    [
      'columns that nobody can tell',
      'cols = list(df.columns)\ndf[cols] = scaler.fit_transform(df[cols])\nX = df.drop(columns=["fraud"])\n',
    ],
    ['a frame that is needed again', `${put}X = df.drop(columns=["fraud"])\n${split}print(df.mean())\n`],
  ])('none for %s', (_, lines) => expect(columns(lines)).toBeNull())
})

describe('preprocess-before-split: streams of Spark', () => {
  const stream = (lines: string, of: string) =>
    suggested(
      'preprocess-before-split',
      `from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import StandardScaler
raw = spark.read.csv("a.csv")
scaler = StandardScaler(inputCol="raw", outputCol="features")
${lines}train, test = ${of}.randomSplit([0.8, 0.2], seed=7)
print(BinaryClassificationEvaluator().evaluate(LogisticRegression().fit(train).transform(test)))
`,
    )
  const after =
    'train, test = raw.randomSplit([0.8, 0.2], seed=7)\nscaler_fitted = scaler.fit(train)\ntrain, test = scaler_fitted.transform(train), scaler_fitted.transform(test)'
  test('what a step was given is split, and the step fitted on the training part', () => {
    expect(stream('rows = scaler.fit(raw).transform(raw)\n', 'rows')).toBe(`7-7\n${after}`)
    expect(stream('raw = scaler.fit(raw).transform(raw)\n', 'raw')).toBe(`6-7\n${after}`)
  })
  test('none where it has changed since', () => {
    expect(stream('rows = scaler.fit(raw).transform(raw)\nraw = raw.dropna()\n', 'rows')).toBeNull()
    expect(stream('raw = scaler.fit(raw).transform(raw)\nraw.show(raw.count())\n', 'raw')).toBeNull()
  })
})

describe('preprocess-before-split: fitted by one statement, applied by another', () => {
  const two = (lines: string) => suggested('preprocess-before-split', `${given}${raw}${lines}${fitted}`)
  test('put back under its name', () => {
    const after = `${split}X_train = scaler.fit_transform(X_train)\nX_test = scaler.transform(X_test)`
    expect(two(`scaler.fit(X)\nX = scaler.transform(X)\n${split}`)).toBe(`12-14\n${after}`)
  })
  test('under another name, and far from the split', () => {
    expect(two(`scaler = StandardScaler().fit(X)\nS = scaler.transform(X)\nprint(S.shape)\n${splitScaled}`)).toBe(
      `15-15\n${split}X_train = scaler.fit_transform(X_train)\nX_test = scaler.transform(X_test)`,
    )
  })
  test.each([
    ['what it is applied to is something else', `scaler.fit(X)\nS = scaler.transform(X * 2)\n${splitScaled}`],
    ['what it is fitted on has changed since', `scaler.fit(X)\nX = X.fillna(0)\nS = scaler.transform(X)\n${splitScaled}`],
  ])('none where %s', (_, lines) => expect(two(lines)).toBeNull())
})

describe('preprocess-before-split: figures of the training part', () => {
  const both = 'train, test = train_test_split(df)\n'
  const used = 'm = LogisticRegression().fit(train[["age"]], train["fraud"])\nprint(m.score(test[["age"]], test["fraud"]))\n'
  const figure = (lines: string) => suggested('preprocess-before-split', `${given}${both}${lines}${used}`)
  test.each([
    [
      'for part in [train, test]:\n    part["age"] = part["age"].fillna(part["age"].mean())\n',
      '    part["age"] = part["age"].fillna(train["age"].mean())',
    ],
    [
      'both = [train, test]\nfor part in both:\n    part["age"].fillna(part["age"].mode()[0], inplace=True)\n',
      '    part["age"].fillna(train["age"].mode()[0], inplace=True)',
    ],
    [
      'train["age"] = train["age"].fillna(train["age"].median())\ntest["age"] = test["age"].fillna(test["age"].median())\n',
      'test["age"] = test["age"].fillna(train["age"].median())',
    ],
  ])('%s', (lines, after) => expect(figure(lines)?.split('\n')[1]).toBe(after))

  test('none for figures that change as gaps are filled, or of which only one would be mended', () => {
    expect(figure('for part in [train, test]:\n    part["age"] = part["age"] / part["age"].std()\n')).toBeNull()
    expect(figure('for part in [train, test]:\n    part["age"] = (part["age"] - part["age"].mean()) / part["age"].std()\n')).toBeNull()
  })
})
