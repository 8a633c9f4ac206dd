import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/weigh/flow/analyse.ts'
import { modulesOf } from '../../src/weigh/flow/modules.ts'
import { leakageRules } from '../../src/weigh/leakage/all.ts'
import { halved } from './cells.ts'
import { changes, harmless } from './change.ts'
import { collection, type Labelled, programOf } from './collection.ts'
import { found, measured } from './found.ts'
import { parted } from './parted.ts'
import { asNotebook, sameMeaning } from './rewrite.ts'

const verdict = (path: string, text: string) => {
  const all = found(programOf(path, text))
  return measured.filter((rule) => all.has(rule)).join(', ')
}

const known = new Map<string, string>()
/** The verdict of a program as it is, told once. */
const verdictBefore = (text: string) => {
  const found = known.get(text) ?? verdict('a.py', text)
  known.set(text, found)
  return found
}

/** Programs of these hands are the longest: of theirs only those of so many lines are written in all ways, or that takes most of the time of all tests. */
const sprawling = { hands: ['ninth-hand', 'tenth-hand'], lines: 60 }
const linesOf = ({ program }: Labelled) => program.cells.reduce((sum, { text }) => sum + text.split('\n').length, 0)
const programs = collection().filter((it) => !sprawling.hands.includes(it.hand) || linesOf(it) <= sprawling.lines)
const texts = programs.map(({ name, program }) => ({ name, text: program.cells.map((it) => it.text).join('\n') }))

/** Programs of which so many read otherwise when they are written another way; what is meant stays the same. */
const allowed = 0.01

describe.each([...sameMeaning, ...harmless, { name: 'as a notebook, statement by statement', of: asNotebook }])('$name', ({ name, of }) => {
  test('changes no verdict', () => {
    const changed: string[] = []
    let tried = 0
    for (const program of texts) {
      const made = of(program.text)
      if (made === null) continue
      tried += 1
      const [before, after] = [verdictBefore(program.text), verdict(name.includes('notebook') ? 'a.ipynb' : 'a.py', made)]
      if (before !== after) changed.push(`${program.name}: ${before || 'nothing'} -> ${after || 'nothing'}`)
    }
    expect(tried).toBeGreaterThan(5)
    expect(changed.length / tried, changed.join('\n')).toBeLessThanOrEqual(allowed)
  })
})

test('a notebook whose cells are cut in two has the verdict of the whole', () => {
  const both = programs.flatMap(({ name, program }) => [{ name, program, cut: halved(program) }].filter(({ cut }) => cut !== null))
  expect(both.length).toBeGreaterThan(50)
  const of = (program: (typeof programs)[number]['program']) => measured.filter((rule) => found(program).has(rule)).join(', ')
  for (const { name, program, cut } of both) expect(of(cut ?? program), name).toBe(of(program))
})

test('functions and classes in a module of their own change no verdict', () => {
  const changed: string[] = []
  let tried = 0
  for (const { name, text } of texts) {
    const made = parted(text)
    if (made === null) continue
    tried += 1
    const program = programOf('a.py', made.program)
    const { flow } = analyse(program, modulesOf([programOf('parts_.py', made.module)]))
    const after = measured.filter((rule) => (leakageRules[rule]?.(flow, program).length ?? 0) > 0).join(', ')
    if (after !== verdictBefore(text)) changed.push(`${name}: ${verdictBefore(text) || 'nothing'} -> ${after || 'nothing'}`)
  }
  expect(tried).toBeGreaterThan(50)
  expect(changed.length / tried, changed.join('\n')).toBeLessThanOrEqual(allowed)
})

describe.each(changes)('$name', ({ of, finds, loses, asks }) => {
  test(`${finds === undefined ? `ends ${loses}` : `is ${finds}`}, whoever wrote the program`, () => {
    const missed: string[] = []
    let tried = 0
    for (const { name, text } of texts) {
      const before = new Set(measured.filter((rule) => verdictBefore(text).includes(rule)))
      const made = asks(before) ? of(text) : null
      if (made === null) continue
      tried += 1
      const after = verdict('a.py', made)
      if ((finds !== undefined && !after.includes(finds)) || (loses !== undefined && after.includes(loses)))
        missed.push(`${name}: ${after}`)
    }
    expect(tried).toBeGreaterThan(10)
    expect(missed.length / tried, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
})

const scaled = `import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('a.csv')
X, y = df.drop(columns='y'), df['y']
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1)
scaler = StandardScaler().fit(X_train)
model = LogisticRegression().fit(scaler.transform(X_train), y_train)
print(model.score(scaler.transform(X_test), y_test))
`
const second = `other = LogisticRegression().fit(X_train, y_train)
print(other.score(X_test, y_test))
`

test.each<[what: string, text: string, from: string, to: string, before: string, after: string]>([
  ['the scaler is fitted on all', scaled, 'fit(X_train)', 'fit(X)', '', 'preprocess-before-split'],
  ['the scaler is fitted on the test rows', scaled, 'fit(X_train)', 'fit(X_test)', '', 'preprocess-before-split'],
  ['the model is fitted on all', scaled, 'fit(scaler.transform(X_train), y_train)', 'fit(scaler.transform(X), y)', '', 'overlap'],
  [
    'the model is fitted on the test rows',
    scaled,
    'fit(scaler.transform(X_train), y_train)',
    'fit(scaler.transform(X_test), y_test)',
    '',
    'overlap',
  ],
  ['a second model', scaled, 'print(model', `${second}print(model`, '', 'multi-test'],
  ['a set that nobody touched', scaled + second, 'import pandas as pd', 'import pandas as pd', 'multi-test', 'multi-test'],
  [
    'a last look at an untouched set',
    `${scaled}${second}`,
    'print(other.score(X_test, y_test))\n',
    "print(other.score(X_test, y_test))\nlast = pd.read_csv('later.csv')\nprint(other.score(last.drop(columns='y'), last['y']))\n",
    'multi-test',
    '',
  ],
  [
    'the seed of one of two divisions',
    scaled
      .replace(
        'X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=1)',
        'X_train, X_test = train_test_split(X, random_state=1)\ny_train, y_test = train_test_split(y, random_state=1)\nX_all, X_rest = train_test_split(X, random_state=1)',
      )
      .replace('(X_test), y_test', '(X_rest), y_test'),
    'X_all, X_rest = train_test_split(X, random_state=1)',
    'X_all, X_rest = train_test_split(X, random_state=2)',
    '',
    'overlap',
  ],
  [
    'drawn with replacement',
    scaled.replace('X, y =', 'df = df.sample(frac=2, replace=False)\nX, y ='),
    'replace=False',
    'replace=True',
    '',
    'overlap',
  ],
  [
    'oversampled before the division',
    scaled,
    'X_train, X_test,',
    'X, y = RandomOverSampler().fit_resample(X, y)\nX_train, X_test,',
    '',
    'overlap',
  ],
  [
    'undersampled before the division',
    scaled,
    'X_train, X_test,',
    'X, y = RandomUnderSampler().fit_resample(X, y)\nX_train, X_test,',
    '',
    '',
  ],
  ['a mean fills all', scaled, 'X, y =', "df['a'] = df['a'].fillna(df['a'].mean())\nX, y =", '', 'preprocess-before-split'],
  ['a constant fills all', scaled, 'X, y =', "df['a'] = df['a'].fillna(0)\nX, y =", '', ''],
  [
    'validated on the test rows',
    scaled,
    'print(model',
    'print(model.fit(X_train, y_train, eval_set=[(X_test, y_test)]))\nprint(model',
    '',
    'multi-test',
  ],
])('%s', (_, text, from, to, before, after) => {
  expect(text).toContain(from)
  expect(verdict('a.py', text)).toBe(before)
  expect(verdict('a.py', text.replace(from, to))).toBe(after)
})

test.each<[what: string, imports: string, made: string]>([
  ['a star of a library whose names others have too', 'from pyspark.ml.feature import *\nfrom sklearn.linear_model import *', ''],
  [
    'a pair that is picked apart',
    'from sklearn.linear_model import LogisticRegression',
    'both = load_wine(return_X_y=True)\nX, y = both[0], both[1]\n',
  ],
])('%s', (_, imports, made) => {
  const program = scaled
    .replace('from sklearn.linear_model import LogisticRegression', `from sklearn.datasets import *\n${imports}`)
    .replace('from sklearn.preprocessing import StandardScaler', 'from sklearn.preprocessing import *')
    .replace('X_train, X_test,', `${made}X_train, X_test,`)
  expect(verdict('a.py', program)).toBe('')
  expect(verdict('a.py', program.replace('fit(X_train)', 'fit(X)'))).toBe('preprocess-before-split')
})

test('parts of a library that a star took are its own, whatever else is called so', () => {
  const program = `from tensorflow.keras import *
(a, b), (c, d) = datasets.cifar10.load_data()
model = models.Sequential()
model.fit(a, b, epochs=10, validation_data=(c, d))
print(model.evaluate(c, d))
`
  expect(verdict('a.py', program)).toBe('multi-test')
  expect(verdict('a.py', program.replace(', validation_data=(c, d)', ''))).toBe('')
})
