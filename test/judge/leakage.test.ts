import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import type { Finding } from '../../src/model/finding.ts'
import { valueOf } from '../../src/model/read.ts'
import { readScript } from '../../src/read/syntax/script.ts'
import { inlineComment } from '../../src/reply/inline.ts'
import { budget } from '../../src/weigh/flow/budget.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const settings = '.github/mle-review.yml'
const others = rulebook.rules.map(({ page }) => page.id).filter((id) => !id.startsWith('leakage/'))
const enforced = `version: 1
severities: {${others.map((id) => `${id}: off`).join(', ')}}
models:
  fraud: {paths: ["*.py", "*.ipynb"], mode: enforce}
`
const options = { runUrl: null, pagesUrl: null }

/** Reviews a change of one file of an enforced model. */
async function reviewed(path: string, before: string | null, after: string) {
  const base = { [settings]: enforced, ...(before === null ? {} : { [path]: before }) }
  const evidence = await gather(memoryRepository({ base, head: { [settings]: enforced, [path]: after } }), { asOf: '2026-06-01T12:00:00Z' })
  const report = review(evidence, rulebook)
  const of = (rule: string) => report.findings.filter((finding) => finding.rule === `leakage/${rule}`)
  const comment = (finding: Finding) => inlineComment(finding, rulebook, valueOf(evidence.changes) ?? [], options)
  return { report, of, comment }
}

const imports = `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
frame = pd.read_csv("fraud.csv")
scaler = StandardScaler()
`
const leaking = `${imports}X = scaler.fit_transform(frame[["amount"]])
X_train, X_test, y_train, y_test = train_test_split(X, frame["fraud"])
model = LogisticRegression().fit(X_train, y_train)
print(model.score(X_test, y_test))
`

describe('what a change brought about', () => {
  test('a leak that the change adds holds it, on its own line', async () => {
    const { of, comment } = await reviewed('train.py', null, leaking)
    const [finding] = of('preprocess-before-split')
    expect(finding).toMatchObject({ severity: 'E', confidence: 'high', standing: false, holds: true, place: { line: 7 } })
    // With the fit and the split as they would be.
    expect(comment(finding as Finding)).toMatchObject({ path: 'train.py', startLine: 7, line: 8 })
    expect(finding?.chain?.map(({ line, what, of }) => `${line} ${what} ${of}`)).toEqual([
      '7 learned frame[["amount"]]',
      '8 divided X',
      '9 trained X_train',
      '10 scored X_test',
    ])
  })

  test('one that stood before is counted, whatever else is changed and however far it moves', async () => {
    const moved = leaking.replace('scaler = ', '# Spring cleaning.\n\nscaler = ').replace('print(', 'print("score", ')
    const { of, report } = await reviewed('train.py', leaking, moved)
    expect(of('preprocess-before-split')).toMatchObject([{ standing: true, severity: 'N', holds: false }])
    expect(report.verdict).toBe('pass')
  })

  test('an unchanged line that leaks because of the change is told where the change is, with the chain to it', async () => {
    const clean = leaking
      .replace('X = scaler', 'frame, rest = train_test_split(frame)\nX = scaler')
      .replace(
        'X_train, X_test, y_train, y_test = train_test_split(X, frame["fraud"])',
        'X_train, y_train = X, frame["fraud"]\nX_test, y_test = scaler.transform(rest[["amount"]]), rest["fraud"]',
      )
    expect((await reviewed('train.py', null, clean)).of('preprocess-before-split')).toEqual([])
    const { of, comment } = await reviewed('train.py', clean, leaking)
    const [finding] = of('preprocess-before-split')
    expect(finding).toMatchObject({ standing: false, holds: true, place: { line: 8 } })
    expect(finding?.chain?.[0]).toMatchObject({ line: 7, what: 'learned' })
    expect(comment(finding as Finding)).toMatchObject({ line: 8 })
    expect(comment(finding as Finding)?.body).toContain('line 7 learns from `frame[["amount"]]` → line 8 splits `X`')
  })

  test('a second leak on a line that reads like the first is new', async () => {
    const twice = leaking.replace('X_train,', 'X = StandardScaler().fit_transform(X)\nX = StandardScaler().fit_transform(X)\nX_train,')
    const once = leaking.replace('X_train,', 'X = StandardScaler().fit_transform(X)\nX_train,')
    const { of } = await reviewed('train.py', once, twice)
    const found = of('preprocess-before-split').map(({ place, standing }) => [place.is === 'line' && place.line, standing])
    expect(found.sort()).toEqual([
      [7, true],
      [8, true],
      [9, false],
    ])
  })

  test('a notebook leaks as its script does, and the comment is on the line of the file', async () => {
    const lines = leaking.trimEnd().split('\n')
    const cell = (part: string[]) => ({
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      outputs: [],
      source: part.map((it) => `${it}\n`),
    })
    const cells = [lines.slice(0, 6), lines.slice(6, 7), lines.slice(7)].map(cell)
    const notebook = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)
    const { of, comment } = await reviewed('train.ipynb', null, notebook)
    const [finding] = of('preprocess-before-split')
    const fileLine = notebook.split('\n').findIndex((line) => line.includes('fit_transform')) + 1
    expect(finding?.place).toMatchObject({ cell: 2, line: 1, fileLine })
    expect(finding?.chain?.map(({ cell, line }) => `${cell}:${line}`)).toEqual(['2:1', '3:1', '3:2', '3:3'])
    // What mends it is put where rows are split: there the whole is at hand.
    const splitLine = notebook.split('\n').findIndex((line) => line.includes('= train_test_split')) + 1
    expect(comment(finding as Finding)).toMatchObject({ startLine: null, line: splitLine })
    const { suggestion, ...unmended } = finding as Finding
    expect(comment(unmended)).toMatchObject({ line: fileLine })
    const mended = notebook.split('\n').toSpliced(splitLine - 1, 1, ...(suggestion?.lines ?? []))
    expect(JSON.parse(mended.join('\n')).cells[2].source[0]).toBe(
      'X_train, X_test, y_train, y_test = train_test_split(frame[["amount"]], frame["fraud"])\n',
    )
    expect((await reviewed('train.ipynb', null, mended.join('\n'))).of('preprocess-before-split')).toEqual([])
    expect(finding?.message).toContain('cell 3, line 1 splits them off')
  })
})

const series = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
frame = pd.read_csv("load.csv", parse_dates=["hour"]).sort_values("hour")
`
const wind =
  'columns = ["wind", "angle"]\nmodel = Ridge().fit(frame[columns][:500], frame["power"][:500])\nmodel.score(frame[columns][500:], frame["power"][500:])\n'

describe('what it weighs', () => {
  test.each<[string, string, string, object]>([
    [
      'a score on the training rows of a program without a split warns',
      'overlap',
      `${imports}X, y = frame[["amount"]], frame["fraud"]\nprint(LogisticRegression().fit(X, y).score(X, y))\n`,
      { severity: 'W', confidence: 'high', variant: 'none', holds: false },
    ],
    [
      'training on all rows beside a split holds',
      'overlap',
      `${imports}X, y = frame[["amount"]], frame["fraud"]\na, b, c, d = train_test_split(X, y)\nprint(LogisticRegression().fit(X, y).score(b, d))\n`,
      { severity: 'E', variant: 'ignored', holds: true },
    ],
    [
      'a score on the training side, where what is held back is never asked about, warns',
      'overlap',
      `${imports}X, y = frame[["amount"]], frame["fraud"]\na, b, c, d = train_test_split(X, y)\nprint(LogisticRegression().fit(a, c).score(a, c))\n`,
      { severity: 'W', variant: 'unused', holds: false },
    ],
    [
      'what nobody calls may be called with anything, and only warns',
      'preprocess-before-split',
      `${imports}def main(X, y):\n    X = scaler.fit_transform(X)\n    a, b, c, d = train_test_split(X, y)\n    print(LogisticRegression().fit(a, c).score(b, d))\n`,
      { severity: 'W', confidence: 'medium', holds: false },
    ],
    [
      'gaps filled from behind warn',
      'future-feature',
      `${series}frame["wind"] = frame["wind"].bfill()\n${wind}`,
      { severity: 'W', variant: 'backfill', holds: false },
    ],
    [
      'another row of the future holds',
      'future-feature',
      `${series}frame["wind"] = frame["wind"].shift(-1)\n${wind}`,
      { severity: 'E', holds: true },
    ],
    [
      'one sign of time asks',
      'random-split-over-time',
      `${series}a, b, c, d = train_test_split(frame[["wind"]], frame["power"])\nRidge().fit(a, c).score(b, d)\n`,
      { severity: 'Q', variant: 'asks', holds: false },
    ],
  ])('%s', async (_, rule, text, expected) => {
    const { of, report } = await reviewed('train.py', null, text)
    expect(of(rule)).toMatchObject([expected])
    expect(report.questions.map((question) => question.rule)).toEqual(
      'variant' in expected && expected.variant === 'asks' ? [`leakage/${rule}`] : [],
    )
  })
})

describe('what was not followed', () => {
  test('a program beyond the budget is said not to be analysed, which holds nothing', async () => {
    const long = `${leaking}${'model.score(X_test, y_test)\n'.repeat(budget.events + 1)}`
    const { of, report } = await reviewed('train.py', null, long)
    expect(of('preprocess-before-split')).toEqual([])
    expect(report.outcomes.find(({ rule }) => rule === 'leakage/overlap')).toMatchObject({
      is: 'blind',
      why: [expect.stringMatching(/^train\.py: not analysed \(more than \d+ events\)\.$/)],
    })
    expect(report.verdict).toBe('pass')
  })

  test('a text too long to be read is said', async () => {
    const { report } = await reviewed('train.py', null, `model.fit([\n${'1,\n'.repeat(200_000)}])\n`)
    expect(report.outcomes.find(({ rule }) => rule === 'leakage/overlap')).toMatchObject({ is: 'blind' })
  })
})

test('a long program that trains nothing is not followed, and not said to be unread', async () => {
  const { report } = await reviewed('train.py', null, `${imports}# fits (all)\n${'frame.mean()\n'.repeat(budget.events + 1)}`)
  expect(report.outcomes.find(({ rule }) => rule === 'leakage/overlap')).toMatchObject({ is: 'clean' })
})

const plain = imports.replace('pd.read_csv("fraud.csv")', 'pd.read_csv("fraud.csv").dropna()')
const ending = 'model = LogisticRegression().fit(X_train, y_train)\nprint(model.score(X_test, y_test))\n'
const split = 'X_train, X_test, y_train, y_test = train_test_split(X, y)\n'
const suggestions: [string, string][] = [
  ['in place', `${plain}X, y = frame[["amount"]], frame["fraud"]\nX = scaler.fit_transform(X)\n${split}${ending}`],
  [
    'in a file that ends in blank lines',
    `${plain}X, y = frame[["amount"]], frame["fraud"]\nX = scaler.fit_transform(X)\n${split}${ending}\n\n`,
  ],
  [
    'with notes and blanks between',
    `${plain}X, y = frame[["amount"]], frame["fraud"]\nX = scaler.fit_transform(X)  # mean 0\n\n# Two parts.\n${split}${ending}`,
  ],
  [
    'into another name',
    `${plain}X, y = frame[["amount"]], frame["fraud"]\nscaled = scaler.fit_transform(X)\n${split.replace('(X,', '(scaled,')}${ending}`,
  ],
  [
    'over several lines, in a function',
    `${plain}def main():\n    X, y = frame[["amount"]], frame["fraud"]\n    X = scaler.fit_transform(X)\n    a, b, c, d = train_test_split(\n        X,\n        y,\n        test_size=0.3,\n    )\n    print(LogisticRegression().fit(a, c).score(b, d))\nmain()\n`,
  ],
  [
    'made on the way',
    `${plain}X, y = frame[["amount"]], frame["fraud"]\nX = StandardScaler(with_mean=False).fit_transform(X)\n${split}${ending}`,
  ],
  [
    'a selector that looks at the labels',
    `${plain}from sklearn.feature_selection import SelectKBest\nX, y = frame[["amount"]], frame["fraud"]\nbest = SelectKBest(k=1)\nX = best.fit_transform(X, y)\n${split.replace('y)', 'y, stratify=y)')}${ending}`,
  ],
  [
    'rows made for the training part',
    `${plain}from imblearn.over_sampling import SMOTE\nX, y = frame[["amount"]], frame["fraud"]\nX_more, y_more = SMOTE(random_state=0).fit_resample(X, y)\n${split.replace('(X, y)', '(X_more, y_more, stratify=y_more)')}${ending}`,
  ],
  [
    'with the labels first',
    `${plain}X, y = frame[["amount"]], frame["fraud"]\nX = scaler.fit_transform(X)\ny_train, y_test, X_train, X_test = train_test_split(y, X)\n${ending}`,
  ],
]

describe('the smallest change that settles it', () => {
  test.each(suggestions)('%s: it applies, it is Python, and the finding is gone', async (_, text) => {
    const { report, comment } = await reviewed('train.py', null, text)
    const [finding] = report.findings.filter(({ severity }) => severity === 'E')
    const { suggestion } = finding as Finding
    expect(comment(finding as Finding)?.body).toMatch(/\*\*Instead:\*\* Split first[^`]*(?:`[^`]*`[^`]*)*\n\n```suggestion\n/)
    const lines = text.split('\n')
    const [from, to] = [suggestion?.fileLine ?? 0, suggestion?.fileEndLine ?? 0]
    const mended = [...lines.slice(0, from - 1), ...(suggestion?.lines ?? []), ...lines.slice(to)].join('\n')
    expect(readScript(mended)?.broken).toBe(false)
    expect(mended).not.toBe(text)
    const after = await reviewed('train.py', null, mended)
    expect(after.report.findings).toEqual([])
    expect(mended.match(/#.*/g)?.sort()).toEqual(text.match(/#.*/g)?.sort())
  })

  const inPlace = suggestions[0]?.[1] ?? ''
  test.each<[string, string]>([
    ['the whole is used again later', `${inPlace}print(X.mean())\n`],
    ['something stands between', inPlace.replace(split, `print(X)\n${split}`)],
    ['the split takes another name', inPlace.replace(split, `Z = X\n${split.replace('(X,', '(Z,')}`)],
    ['it is in a loop', inPlace.replace(/(X = .*\n)(X_train.*\n)/, 'for turn in range(3):\n    $1    $2')],
    ['the split uses it twice', inPlace.replace('(X, y)', '(X, y, X)')],
    ['two statements share a line', inPlace.replace('scaler.fit_transform(X)\n', 'scaler.fit_transform(X); print(1)\n')],
    [
      'the name of a step made on the way is taken',
      `standard_scaler = 1\n${inPlace.replace('scaler.fit_transform', 'StandardScaler().fit_transform')}`,
    ],
    [
      'the step is made by a function',
      `def made():\n    return StandardScaler()\n${inPlace.replace('scaler.fit_transform', 'made().fit_transform')}`,
    ],
    ['the text is broken elsewhere', `${inPlace}x = = 1\n`],
  ])('none where %s', async (_, text) => {
    const [finding] = (await reviewed('train.py', null, text)).of('preprocess-before-split')
    expect(finding).toBeDefined()
    expect(finding?.suggestion).toBeUndefined()
  })
})

test('what is told instead stands on one line, however its page is wrapped', async () => {
  const text = `${imports}from sklearn.model_selection import cross_val_score\nX = scaler.fit_transform(frame[["amount"]])\nprint(cross_val_score(LogisticRegression(), X, frame["fraud"]))\n`
  const { of, comment } = await reviewed('train.py', null, text)
  const [finding] = of('cross-validation')
  expect(comment(finding as Finding)?.body).toMatch(
    /\*\*Instead:\*\* .*for oversampling take the pipeline of `imblearn`\.\n\n```suggestion\n/,
  )
})

test('a broken detector of one rule leaves the findings of the others', async () => {
  const rules = rulebook.rules.map((rule) => {
    const detect = () => {
      throw new Error('out of rows')
    }
    return rule.page.id === 'leakage/overlap' ? { ...rule, detector: { ...rule.detector, detect } } : rule
  })
  const head = { [settings]: enforced, 'train.py': leaking }
  const evidence = await gather(memoryRepository({ base: { [settings]: enforced }, head }), { asOf: '2026-06-01T12:00:00Z' })
  const report = review(evidence, { ...rulebook, rules })
  expect(report.outcomes.find(({ rule }) => rule === 'leakage/overlap')).toMatchObject({ is: 'broken', error: 'out of rows' })
  expect(report.findings.map(({ rule }) => rule)).toContain('leakage/preprocess-before-split')
})

test('what only a run can tell changes no verdict, and no line is called searched for it', async () => {
  const clean = 'from sklearn.svm import SVC\nmodel = SVC().fit(X_train, y_train)\n'
  const leakage = ({ coverage }: { coverage: { key: string; state: string; why: string }[] }) =>
    coverage.find(({ key }) => key === 'leakage')
  const { report: followed } = await reviewed('train.py', null, clean)
  const { report } = await reviewed('train.py', null, `${clean}exec(open("more.py").read())\n`)
  expect(leakage(followed)).toMatchObject({ state: 'present', why: 'none found by these rules' })
  expect(leakage(report)).toMatchObject({ state: 'not-checked', why: 'not all of it could be judged by leakage/* (1 reason)' })
  expect(report.verdict).toBe(followed.verdict)
  expect(JSON.stringify(report)).toContain('train.py: line 3 not analysed (too dynamic to follow: exec).')
})
