import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Digest } from '../../src/model/digest.ts'
import { detector, type Rulebook } from '../../src/model/rule.ts'
import { digestCommand } from '../../src/world/commands/digest.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { projectsCommand } from '../../src/world/commands/projects.ts'
import { GitFixture, type Written } from '../git-fixture.ts'
import { notebook } from '../start-layouts.ts'

vi.setConfig({ testTimeout: 60_000 })

const settings = `version: 1
models:
  fraud: {paths: ["fraud/**"], gates: fraud/gates.yml, metrics: fraud/metrics.json, mode: enforce, serving: batch}
  churn: {paths: ["churn/**"], impact: high, stage: exploration}
`
const leak = `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

frame = pd.read_csv("data.csv")
scaled = StandardScaler().fit_transform(frame.drop(columns="label"))
train, test, label, truth = train_test_split(scaled, frame["label"])
LogisticRegression().fit(train, label).score(test, truth)
`
const sound = leak
  .replace('scaled = StandardScaler().fit_transform(frame.drop(columns="label"))\n', '')
  .replace('train_test_split(scaled,', 'train_test_split(frame.drop(columns="label"),')
const whole = `---
{status: active, started: 2026-10-05, owners: ["@ana"], why: Chargebacks cost 1 M EUR}
---
# Fraud

## Problem

Cards.

## Goals

Fewer.

## Constraints

80 ms.

## Stakeholders

Risk desk.
`
const clean = {
  '.github/mle-review.yml': settings,
  'fraud/train.py': sound,
  'fraud/gates.yml': 'version: 1\ngates:\n  auc: {min: 0.8}\n',
  'fraud/metrics.json': '{"auc": 0.9}',
  'churn/train.py': sound,
  'Projects/fraud/context.md': whole,
}

let repo: GitFixture
beforeEach(() => {
  repo = new GitFixture()
})
afterEach(() => repo[Symbol.dispose]())

type Json = Omit<Digest, 'maturity'> & { maturity: { level: number; next: string[] } }

const ioAt = (said: string[]): Io => ({
  out: (text) => void said.push(text),
  err: () => undefined,
  stdin: () => '',
  env: process.env,
  cwd: repo.dir,
  now: () => new Date('2026-11-20T12:00:00Z'),
  paint: (_, text) => text,
  width: 100,
  interactive: false,
})

interface More {
  rules?: Rulebook
  now?: string
}

async function digest(format: 'json', files?: Record<string, Written>, more?: More): Promise<Json>
async function digest(format: 'text' | 'markdown', files?: Record<string, Written>, more?: More): Promise<string>
async function digest(format: 'text' | 'json' | 'markdown', files: Record<string, Written> = {}, { rules = rulebook, now }: More = {}) {
  const said: string[] = []
  if (Object.keys(files).length > 0 || repo.try('rev-parse', 'HEAD').status !== 0) repo.commit({ ...clean, ...files })
  expect(await digestCommand('.', { format, ...(now === undefined ? {} : { now }) }, ioAt(said), rules)).toBe(0)
  return format === 'json' ? JSON.parse(said.join('')) : said.join('')
}

const told = ({ rows }: Json) => rows.map(({ severity, rule, subject, count }) => `${severity} ${rule} ${subject} ${count}`)
const grave = (it: Json) => told(it).filter((row) => /^[EW] /.test(row))

test('of a sound repository it tells nothing grave, and two steps to take next', async () => {
  const it = await digest('json')
  expect(grave(it)).toEqual(['W gates/undeclared churn 1'])
  expect(it.unjudged).toEqual([])
  expect(it.maturity.next).toHaveLength(2)
  expect(await digest('text')).toContain('none would hold a change')
})

describe('what stands', () => {
  test('is told by rule and model, what costs most first: what would hold, then the model of higher impact', async () => {
    const it = await digest('json', {
      'fraud/train.py': leak,
      'churn/train.py': leak,
      'fraud/again.py': leak,
      'fraud/metrics.json': '{"auc": 0.7}',
      'fraud/load.py': 'import pandas as pd\n\npd.read_csv("/home/ana/cards.csv")\n',
    })
    expect(grave(it)).toEqual([
      'E leakage/preprocess-before-split churn 1',
      'E leakage/preprocess-before-split fraud 2',
      'E gates/failed fraud 1',
      'W gates/undeclared churn 1',
      'W reproducibility/local-path fraud 1',
    ])
    expect(it.rows[1]?.places).toEqual(['fraud/again.py:7', 'fraud/train.py:7'])
  })

  test('severities of the configuration count, and `off` is off', async () => {
    const severities = 'severities: {leakage/preprocess-before-split: N, project/no-why: E, gates/undeclared: off, project/shape: off}\n'
    const it = await digest('json', {
      '.github/mle-review.yml': settings + severities,
      'fraud/train.py': leak,
      'Projects/fraud/context.md': '---\n{status: active, started: 2026-10-05, owners: ["@ana"]}\n---\n',
    })
    expect(grave(it)).toEqual(['E project/no-why Projects/fraud/context.md 1'])
    expect(told(it)).toContain('N leakage/preprocess-before-split fraud 1')
    expect(told(it).join()).not.toContain('project/shape')
  })

  test('a comment that allows something keeps it out', async () => {
    const allowed = leak.replace('scaled =', '# mle-review: allow leakage/preprocess-before-split - a toy\nscaled =')
    expect(grave(await digest('json', { 'fraud/train.py': allowed }))).toEqual(['W gates/undeclared churn 1'])
  })

  test('what only a change can tell is not asked: neither its description nor what it takes away', async () => {
    const { rows } = await digest('json', { 'fraud/train.py': leak, 'churn/train.py': leak })
    const areas = new Set(rows.map(({ rule }) => rule.split('/')[0]))
    for (const area of ['compact', 'rollback', 'rollout', 'monitoring', 'product']) expect(areas).not.toContain(area)
  })

  test('a repository without a configuration is looked at for its code', async () => {
    expect(grave(await digest('json', { '.github/mle-review.yml': null, 'fraud/train.py': leak }))).toEqual([
      'E leakage/preprocess-before-split null 1',
    ])
  })
})

test('designs are told as they stand; what is archived or completed is left alone, but for a secret', async () => {
  const design = '# Reranker\n\nWe train a model that ranks search results by clicks, and serve its predictions online.\n'
  const key = notebook(`TOKEN = "ghp_${'q9Zk2LmT8vXc4BnR7sWp1YdF6hJg3QaE5uKo'}"\n`)
  const over = { 'Archive/old/design-doc.md': design, 'Archive/old/train.py': leak, 'Projects/past/design-doc.md': design }
  const it = await digest('json', {
    ...over,
    'Archive/old/keys.ipynb': key,
    'Projects/past/context.md': whole.replace('active', 'completed'),
    'Projects/fraud/design-doc.md': design,
  })
  const places = it.rows
    .filter(({ about }) => about === 'model')
    .flatMap(({ rule, places }) => places.map((at) => `${rule} ${at.split(':')[0]}`))
  expect(places).toContain('design/incomplete Projects/fraud/design-doc.md')
  expect(places.filter((at) => at.includes('past') || at.includes('Archive'))).toEqual(['security/secret Archive/old/keys.ipynb'])
})

test('more designs than are read at once are counted', async () => {
  const many = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`designs/d${i}.md`, `# D${i}\n\nA page.\n`]))
  expect((await digest('json', many)).unseen).toEqual(['3 of 23 design documents: more than are read at once'])
})

test('`projects --dry-run` prints the issue that the schedule would open, where there is a configuration or a project', async () => {
  repo.commit({ ...clean, 'fraud/train.py': leak })
  const planned = async () => {
    const said: string[] = []
    await projectsCommand('.', { format: 'text', dryRun: true, now: '2026-11-20' }, ioAt(said), async () => rulebook)
    return said.map((line) => (JSON.parse(line) as { project: string }).project)
  }
  expect(await planned()).toEqual(['digest'])
  repo.commit({ '.github/mle-review.yml': null })
  expect(await planned()).toEqual(['digest'])
  repo.commit({ '.github/mle-review.yml': `${settings}projects: {digest: off}\n` })
  expect(await planned()).toEqual([])
})

test('`projects --dry-run` of a folder leaves the digest out, which is one for the whole repository, and says so', async () => {
  repo.commit({ ...clean, 'fraud/train.py': leak, 'Projects/old/context.md': whole.replace('2026-10-05', '2026-01-05') })
  const said: string[] = []
  const asides: string[] = []
  const io = { ...ioAt(said), err: (text: string) => void asides.push(text) }
  await projectsCommand('Projects', { format: 'text', dryRun: true, now: '2026-11-20' }, io, async () => rulebook)
  expect(said.map((line) => (JSON.parse(line) as { project: string }).project)).toEqual(['Projects/old/context.md'])
  expect(asides.join('')).toContain('The digest is one for the whole repository')
})

describe('what could not be judged', () => {
  test('a rule that broke, and one that could not see', async () => {
    const [broken] = rulebook.rules.filter(({ page }) => page.id === 'reproducibility/local-path')
    if (broken === undefined) throw new Error('no such rule')
    const breaks = { ...broken, detector: detector({ reads: ['programs'], detect: () => expect.unreachable('it broke here') }) }
    const rules = { ...rulebook, rules: rulebook.rules.map((rule) => (rule === broken ? breaks : rule)) }
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`
    const { unjudged } = await digest('json', { 'fraud/metrics.json': pointer }, { rules })
    expect(unjudged).toContainEqual(expect.objectContaining({ rule: 'reproducibility/local-path', is: 'broken' }))
    expect(unjudged).toContainEqual(expect.objectContaining({ rule: 'gates/metrics-missing', model: 'fraud', is: 'blind' }))
  })

  test('many rules that could not see for one reason are told once, and the reason is told nowhere else', async () => {
    const large = { 'fraud/big.py': `x = "${'a'.repeat(9_000_000)}"\n`, 'fraud/big2.py': `x = "${'b'.repeat(9_000_001)}"\n` }
    const it = await digest('json', large)
    expect(it.unjudged.filter(({ rule }) => rule === 'leakage/overlap')).toHaveLength(2)
    expect(it.unseen).toEqual([])
    for (const text of [await digest('text'), await digest('markdown')]) {
      expect(text.match(/leakage\/\*/g)).toHaveLength(2)
      expect(text).not.toContain('leakage/overlap')
    }
  })

  test('programs beyond those that are read at once are counted; those of models come first', async () => {
    const many = Object.fromEntries(Array.from({ length: 420 }, (_, i) => [`a/${i}.py`, `x = ${i}\n`]))
    const it = await digest('json', { ...many, 'fraud/zz.py': leak, 'tests/test_x.py': leak })
    expect(it.unseen).toEqual(['23 of 423 programs: more than are read at once'])
    expect(grave(it)).toContain('E leakage/preprocess-before-split fraud 1')
    const crowded = Object.fromEntries(Object.entries(many).map(([path, text]) => [path.replace('a/', 'churn/'), text]))
    expect(grave(await digest('json', crowded))).toContain('E leakage/preprocess-before-split fraud 1')
  })
})

test('the same of several projects is told once, with their folders; notes are counted apart', async () => {
  const bare = '---\n{status: active, started: 2026-10-05, owners: ["@ana"]}\n---\n'
  const of = (...names: string[]) => Object.fromEntries(names.map((name) => [`Projects/${name}/context.md`, bare]))
  const two = await digest('markdown', { ...of('a', 'b'), '.github/mle-review.yml': null })
  expect(two).toContain('- **W** `Projects/a/context.md` does not say why it matters to the business.')
  const three = await digest('markdown', of('c'))
  expect(three).toContain('- **W** Nothing says why the project matters: `Projects/a`, `Projects/b`, `Projects/c`. `project/no-why`')
  expect(three).toMatch(/^\*\*5 things stand in this repository, beside \d+ notes?; none would hold a change\.\*\*/)
})

test('stalled projects are counted: each has an issue of its own', async () => {
  const old = whole.replace('2026-10-05', '2026-01-05')
  const files = { 'Projects/a/context.md': old, 'Projects/b/context.md': old }
  const { stalled, rows } = await digest('json', files)
  expect([stalled, rows.filter(({ about }) => about === 'project')]).toEqual([2, []])
  repo.commit({ 'Projects/c/context.md': '---\nstatus: [active\n---\n' })
  expect(await digest('markdown')).toContain('#### Projects\n\n2 projects are stalled, and 1 cannot be read; each has an issue of its own.')
  repo.commit({ 'Projects/c/context.md': null })
  expect(await digest('markdown')).toContain('#### Projects\n\n2 projects are stalled; each has an issue of its own.')
  expect(await digest('text')).toContain('2 projects are stalled: `mle-review projects` tells which.')
})

test('where nothing is committed, that is said', async () => {
  await expect(digestCommand('.', { format: 'text' }, ioAt([]), rulebook)).rejects.toThrow('nothing is committed')
})

test('a context.md that lags behind its folder is known from git', async () => {
  repo.commit(clean)
  repo.write({ 'Projects/fraud/trial.py': 'x = 1\n' })
  repo.git('add', '--all')
  const at = { GIT_COMMITTER_DATE: '2026-12-10T10:00:00Z', GIT_AUTHOR_DATE: '2026-12-10T10:00:00Z' }
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@acme.test']
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'A trial'], { cwd: repo.dir, env: { ...process.env, ...at } })
  const { rows } = await digest('json', {}, { now: '2026-12-15' })
  expect(rows.filter(({ rule }) => rule === 'project/context-stale')).toMatchObject([
    {
      severity: 'N',
      subject: 'Projects/fraud/context.md',
      message: expect.stringContaining('was last changed on 2026-11-01, and work went on'),
    },
  ])
  expect(told(await digest('json', {}, { now: '2026-11-29' })).join()).not.toContain('context-stale')
})

test('nothing that strangers wrote does anything in it, and no length of names or rows is too much', async () => {
  const evil = 'x @acme #77 <img src=x> | `a`'
  const names = Array.from({ length: 60 }, (_, i) => `p${i}`)
  const projects = names.map((name) => [
    `Projects/${name}/context.md`,
    `---\n{started: 2026-10-05, owners: [${JSON.stringify(evil)}]}\n---\n`,
  ])
  const text = await digest('markdown', { ...Object.fromEntries(projects), 'fraud/@acme #77 | x.py': leak })
  expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/@acme|#77|<img/)
  expect(text).toContain('`Projects/p19` and 48 more.')
  expect(text.length).toBeLessThan(20_000)
  const owners = names.map((name) => [
    `Projects/${name}/context.md`,
    `---\n{started: 2026-10-05, owners: [${names.map((it) => `o${it}`).join(', ')}]}\n---\n`,
  ])
  expect(await digest('markdown', Object.fromEntries(owners))).toContain('And 42 more.')
  expect(await digest('text')).toContain('And 12 more; --format json has them all.')
})
