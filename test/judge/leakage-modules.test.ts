import { expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { review } from '../../src/judge/review.ts'
import { rolesAsked } from '../../src/judge/roles-asked.ts'
import { valueOf } from '../../src/model/read.ts'
import { inlineComment } from '../../src/reply/inline.ts'
import { plain } from '../../src/reply/paint.ts'
import { sarifReview } from '../../src/reply/sarif-review.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { gather } from '../../src/world/gather.ts'
import { memoryRepository } from '../memory-repository.ts'

const others = rulebook.rules.map(({ page }) => page.id).filter((id) => !id.startsWith('leakage/'))
const off = `severities: {${others.map((id) => `${id}: off`).join(', ')}}`
const owning = (paths: string) => ({
  '.github/mle-review.yml': `version: 1\n${off}\nmodels:\n  fraud: {paths: ["${paths}"], mode: enforce}\n`,
})
const features = `from sklearn.preprocessing import StandardScaler


def scaled(X):
    return StandardScaler().fit_transform(X)
`
const handing = { 'steps.py': 'from features import scaled\n' }
const train = `from steps import scaled
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load()
X = scaled(X)
a, b, c, d = train_test_split(X, y, random_state=0)
print(SVC(random_state=0).fit(a, c).score(b, d))
`

type Files = Record<string, string>

async function reviewed(base: Files, head: Files, settings = owning('*.py')) {
  const repository = memoryRepository({ base: { ...settings, ...handing, ...base }, head: { ...settings, ...handing, ...head } })
  const evidence = await gather(repository, { asOf: '2026-06-01T12:00:00Z', roles: rolesAsked(rulebook) })
  const report = review(evidence, rulebook)
  const found = report.findings.filter(({ rule }) => rule === 'leakage/preprocess-before-split')
  const comments = found.map((it) => inlineComment(it, rulebook, valueOf(evidence.changes) ?? [], { runUrl: null, pagesUrl: null }))
  return { report, found, comments }
}

test('a change that asks a module for it is told on its line, and the module stands in the chain', async () => {
  const { report, found, comments } = await reviewed(
    { 'features.py': features, 'train.py': train.replace('X = scaled(X)\n', '') },
    { 'features.py': features, 'train.py': train },
  )
  expect(found).toMatchObject([{ holds: true, standing: false, confidence: 'high', place: { path: 'train.py', line: 6 } }])
  expect(found[0]?.chain?.map(({ path, line, what }) => `${path} ${line} ${what}`)).toEqual([
    'train.py 6 called',
    'features.py 5 learned',
    'train.py 7 divided',
    'train.py 8 trained',
    'train.py 8 scored',
  ])
  expect(comments[0]?.body).toContain('`features.py` line 5 learns from `X`')
  expect(terminal(report, rulebook, { paint: plain, width: 200 })).toContain('line 6 runs scaled(X) → features.py line 5 learns from X')
  const [result] = sarifReview(report, rulebook).runs[0]?.results ?? []
  const steps = result?.codeFlows?.[0]?.threadFlows[0]?.locations ?? []
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('train.py')
  expect(steps.map(({ location }) => location.physicalLocation.artifactLocation.uri)).toEqual(found[0]?.chain?.map(({ path }) => path))
})

test.each<[what: string, base: Files, head: Files, place: string]>([
  ['the program only', { 'features.py': features }, { 'features.py': features, 'train.py': `# New.\n${train}` }, 'train.py'],
  ['both, in form only', { 'features.py': features }, { 'features.py': `# New.\n${features}`, 'train.py': `# New.\n${train}` }, 'train.py'],
  [
    'both, and spaces behind the line in the module',
    { 'features.py': features },
    { 'features.py': `# New.\n${features.trimEnd()}  \n`, 'train.py': `# New.\n${train}` },
    'features.py',
  ],
  [
    'the line that splits',
    { 'features.py': features },
    { 'train.py': train.replace('split(X, y, r', 'split(X, y, test_size=0.2, r') },
    'train.py',
  ],
])('one that stood before is counted where the change touches %s', async (_, base, head, place) => {
  const { found, report } = await reviewed({ 'train.py': train, ...base }, { 'train.py': train, 'features.py': features, ...head })
  expect(found).toMatchObject([{ standing: true, holds: false, place: { path: place } }])
  expect(report.verdict).toBe('pass')
})

test('a module that a change makes leak is told in the module, where the program changed too', async () => {
  const clean = features.replace('StandardScaler().fit_transform(X)', 'X')
  const { found, comments } = await reviewed(
    { 'features.py': clean, 'train.py': train },
    { 'features.py': features, 'train.py': `# New.\n${train}` },
  )
  expect(found).toMatchObject([{ standing: false, holds: true, place: { path: 'features.py', line: 5 } }])
  expect(comments[0]).toMatchObject({ path: 'features.py', line: 5 })
})

test('a module that cannot be read makes no rule blind, and is told', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`
  const { report } = await reviewed({ 'features.py': pointer }, { 'features.py': pointer, 'train.py': train })
  expect(report.verdict).toBe('pass')
  expect(report.blind).toMatchObject([{ what: 'features.py' }])
})

test('a change of what is no machine learning stays so, whatever it imports', async () => {
  const tool = { 'features.py': features, 'tool.py': 'import features\nprint(1)\n' }
  const { report } = await reviewed({ 'features.py': features }, tool, owning('ml/*.py'))
  expect(report).toMatchObject({ verdict: 'not-applicable', because: 'nothing-of-ml' })
})
