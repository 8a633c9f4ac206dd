import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { valueOf } from '../../src/model/read.ts'
import { inlineComment } from '../../src/reply/inline.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const others = rulebook.rules.map(({ page }) => page.id).filter((id) => !id.startsWith('leakage/'))
const settings = {
  '.github/mle-review.yml': `version: 1
severities: {${others.map((id) => `${id}: off`).join(', ')}}
models:
  fraud: {paths: ["*.py"], mode: enforce}
`,
}
const scaling = (body: string) => `from sklearn.preprocessing import StandardScaler


def scaled(X):
    return ${body}
`
const clean = scaling('X')
const leaking = scaling('StandardScaler().fit_transform(X)')
const train = `from features import scaled
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load()
X = scaled(X)
a, b, c, d = train_test_split(X, y, random_state=0)
print(SVC(random_state=0).fit(a, c).score(b, d))
`

type Files = Record<string, string>

async function reviewed(alone: Files, base: Files, head: Files) {
  const repository = memoryRepository({ base: { ...settings, ...alone, ...base }, head: { ...settings, ...alone, ...head } })
  const evidence = await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  const report = review(evidence, rulebook)
  const { findings } = report
  const comments = findings.map((it) => inlineComment(it, rulebook, valueOf(evidence.changes) ?? [], { runUrl: null, pagesUrl: null }))
  const seen = findings.map(({ place, standing, holds }) => ({
    at: 'line' in place && 'path' in place ? `${place.path} ${place.line}` : '',
    standing,
    holds,
  }))
  return { evidence, report, seen, comments }
}

test('a changed module that makes a program leak which the change left alone is told on its own line, with the chain', async () => {
  const { report, seen, comments } = await reviewed({ 'train.py': train }, { 'features.py': clean }, { 'features.py': leaking })
  expect(seen).toEqual([{ at: 'features.py 5', standing: false, holds: true }])
  expect(report.verdict).toBe('hold')
  expect(report.findings[0]?.chain?.map(({ path, line, what }) => `${path} ${line} ${what}`)).toEqual([
    'train.py 6 called',
    'features.py 5 learned',
    'train.py 7 divided',
    'train.py 8 trained',
    'train.py 8 scored',
  ])
  expect(comments[0]).toMatchObject({ path: 'features.py', line: 5 })
  expect(comments[0]?.body).toContain('`train.py` line 7 splits')
})

test('where no line of the chain is touched it is told on what was touched', async () => {
  const rows = (from: string) => `${clean}\n\ndef rows(X):\n    return ${from}\n`
  const apart = train
    .replace('import scaled', 'import rows')
    .replace('X = scaled(X)', 'from sklearn.preprocessing import StandardScaler\nX = StandardScaler().fit(X).transform(rows(X))')
  const { seen, comments } = await reviewed({ 'train.py': apart }, { 'features.py': rows('read_others()') }, { 'features.py': rows('X') })
  expect(seen).toEqual([{ at: 'features.py 9', standing: false, holds: true }])
  expect(comments[0]).toMatchObject({ path: 'features.py', line: 9 })
})

test('a notebook beside it, a program below it and one above it leak as well', async () => {
  const notebook = JSON.stringify({
    cells: [
      {
        cell_type: 'code',
        execution_count: 1,
        metadata: {},
        outputs: [],
        source: train.replace('features', 'ml.features').split(/(?<=\n)/),
      },
    ],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  })
  const alone = {
    'ml/jobs/deep.py': train,
    'above.py': train.replace('features', 'ml.features'),
    'ml/all.ipynb': notebook,
    'else/where.py': train.replace('features', 'ml.features'),
  }
  const { evidence, seen } = await reviewed(alone, { 'ml/features.py': clean }, { 'ml/features.py': leaking })
  expect([...new Set(evidence.sources.flatMap(({ role, path }) => (role === 'importing' ? [path] : [])))].sort()).toEqual([
    'above.py',
    'ml/all.ipynb',
    'ml/jobs/deep.py',
  ])
  expect(seen.map(({ at, standing }) => `${at} ${standing}`)).toEqual(Array(3).fill('ml/features.py 5 false'))
})

test.each<[what: string, alone: Files, base: Files, head: Files]>([
  [
    'it leaked before',
    { 'train.py': train.replace('X = scaled(X)', 'X = scaled(X)\nX = StandardScaler().fit_transform(X)') },
    { 'features.py': `${clean}a = 1\n` },
    { 'features.py': `${clean}a = 2\n` },
  ],
  [
    'it leaked before by that module',
    { 'train.py': train },
    { 'features.py': leaking },
    { 'features.py': leaking.replaceAll('X', 'rows') },
  ],
  ['it leaks no more', { 'train.py': train }, { 'features.py': leaking }, { 'features.py': clean }],
  [
    'it cannot be followed, as before',
    { 'train.py': `${train}exec(open("more.py").read())\n` },
    { 'features.py': `${clean}a = 1\n` },
    { 'features.py': `${clean}a = 2\n` },
  ],
  [
    'an allowance of it stands',
    { 'train.py': train.replace('a, b, c', '# mle-review: allow leakage/overlap - as before\na, b, c') },
    { 'features.py': `${clean}a = 1\n` },
    { 'features.py': `${clean}a = 2\n` },
  ],
])('a program that the change left alone says nothing: %s', async (_, alone, base, head) => {
  const { evidence, report } = await reviewed(alone, base, head)
  expect(evidence.sources.some(({ role }) => role === 'importing')).toBe(true)
  expect(report.findings).toEqual([])
  expect(report.outcomes.filter(({ is }) => is !== 'clean' && is !== 'off')).toEqual([])
})

test('an allowance that stands where it now leaks is honoured', async () => {
  const alone = {
    'train.py': train.replace('X = scaled', '# mle-review: allow leakage/preprocess-before-split - rows are few\nX = scaled'),
  }
  const { report } = await reviewed(alone, { 'features.py': clean }, { 'features.py': leaking })
  expect(report.findings).toMatchObject([{ severity: 'N', allowed: { stands: true } }])
})

test.each<[what: string, base: Files, head: Files]>([
  ['only the form of a module changes', { 'features.py': clean }, { 'features.py': `# More.\n${clean}` }],
  ['the module is new', {}, { 'features.py': clean }],
  ['what changes is no module', { 'notes.sql': 'select 1' }, { 'notes.sql': 'select 2' }],
])('nobody is asked for programs that may import it where %s', async (_, base, head) => {
  const { evidence } = await reviewed({ 'train.py': train }, base, head)
  expect(evidence.sources.filter(({ role }) => role !== 'changed')).toEqual([])
})

test('so many are looked into and no more, those of the model first', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`lib/m${String(i).padStart(2, '0')}.py`, 'x = 1\n']))
  const wanted: string[] = []
  const repository = memoryRepository({
    base: { ...settings, ...many, 'train.py': train.replace('features', 'lib.features'), 'lib/features.py': clean },
    head: { ...settings, ...many, 'train.py': train.replace('features', 'lib.features'), 'lib/features.py': leaking },
  })
  const texts: typeof repository.texts = (wants) => {
    wanted.push(...wants.map(({ path }) => path))
    return repository.texts(wants)
  }
  await gather({ ...repository, texts }, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  expect(wanted.filter((path) => path.startsWith('lib/m')).length).toBe(40)
})
