import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rulebook } from '../../../src/generated/rulebook.ts'
import { readDigestMarker } from '../../../src/reply/digest-marker.ts'
import type { DigestDoor } from '../../../src/world/projects/digest-step.ts'
import { reviewHere } from '../../../src/world/projects/review-here.ts'
import { context, type ScheduleWorld, scheduleWorld } from './github-schedule.ts'

let at: ScheduleWorld
beforeEach(async () => {
  at = await scheduleWorld()
})
afterEach(() => at.close())

const door: DigestDoor = { rulebook, review: reviewHere(rulebook), pagesUrl: 'https://rules.acme.test/' }
const config = 'version: 1\nmodels:\n  fraud: {paths: ["fraud/**"], mode: enforce}\n'
const local = 'import pandas as pd\n\nframe = pd.read_csv("/home/ana/cards.csv")\nframe.to_csv("out.csv")\n'
const leak = `import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

frame = pd.read_csv("data.csv")
scaled = StandardScaler().fit_transform(frame.drop(columns="label"))
train, test, label, truth = train_test_split(scaled, frame["label"])
LogisticRegression().fit(train, label).score(test, truth)
`
const files = { '.github/mle-review.yml': config, 'fraud/load.py': local, 'README.md': '# Fraud\n' }
const push = (changed: Record<string, string | null>, day: string) => at.acme.push('main', changed, { at: `${day}T08:00:00Z` })
const schedule = (now: string, more = {}) => at.schedule(now, { digest: door, ...more })
const digestOf = () => at.issues().find(({ body }) => readDigestMarker(body) !== null) ?? expect.unreachable('no digest')

test('one issue tells what stands; the second run writes nothing, and costs few requests', async () => {
  push(files, '2026-01-05')
  expect((await schedule('2026-01-10')).writes).toEqual(['/labels', '/issues'])
  const { title, body, labels } = digestOf()
  expect([title, labels]).toEqual(['Digest: what stands in this repository', ['mle-review']])
  expect(body).toContain('https://rules.acme.test/reproducibility/local-path.html')
  expect(body).toContain('`fraud/load.py:3`')
  expect(body).toContain('Level 0 of 3')
  const again = await schedule('2026-01-11')
  expect(again.writes).toEqual([])
  expect(again.requests.length, again.requests.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(4)
  push({ 'fraud/train.py': leak }, '2026-01-20')
  expect((await schedule('2026-01-31')).writes).toEqual([])
  expect((await schedule('2026-02-01')).writes).toEqual(['/issues/{issue_number}', '/issues/{issue_number}/comments'])
  expect(digestOf().comments.map((it) => it.body)).toEqual([expect.stringContaining('`E leakage/preprocess-before-split fraud`')])
  expect((await schedule('2026-02-02')).writes).toEqual([])
  expect((await schedule('2026-03-02')).writes).toEqual([])
  push({ 'fraud/train.py': null, 'fraud/load.py': null, '.github/mle-review.yml': 'version: 1\nmodels: {}\n' }, '2026-03-03')
  await schedule('2026-04-02')
  expect(digestOf()).toMatchObject({ state: 'closed', reason: 'completed' })
  expect(at.issues()).toHaveLength(1)
})

test('a repository with projects and without a configuration has one, too', async () => {
  push({ 'Projects/a/context.md': context({ status: 'completed' }), 'README.md': 'x' }, '2026-01-05')
  await schedule('2026-01-10')
  expect(digestOf().body).toContain('is completed, and no `retro.md` lies beside it')
  expect((await schedule('2026-01-11')).writes).toEqual([])
})

test('beside issues of stalled projects, in one plan and one budget', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `Projects/p${i}/context.md`)
  push({ ...files, ...Object.fromEntries(names.map((path) => [path, context()])) }, '2026-01-05')
  const { run, writes } = await schedule('2026-06-02')
  expect(writes.filter((it) => it === '/issues')).toHaveLength(50)
  expect(run).toMatchObject({ plan: { left: { length: 11 } } })
  expect(digestOf().body).toContain('ana owns 60 active projects')
})

describe('no digest', () => {
  test.each([
    ['where the configuration says so', { '.github/mle-review.yml': `${config}projects: {digest: off}\n` }],
    ['where there is neither configuration nor project', { '.github/mle-review.yml': null }],
    ['where every project is in the archive', { '.github/mle-review.yml': null, 'Archive/a/context.md': context({ status: 'completed' }) }],
    ['where nothing grave stands', { 'fraud/load.py': null, '.github/mle-review.yml': 'version: 1\nmodels: {}\n' }],
  ])('%s', async (_, changed) => {
    push({ ...files, ...changed }, '2026-01-05')
    const { run, writes } = await schedule('2026-01-10')
    expect(writes, JSON.stringify(run)).toEqual([])
    expect(['run', 'idle']).toContain(run.is)
  })

  test('where a run of another day looks after projects only', async () => {
    push(files, '2026-01-05')
    expect((await at.schedule('2026-01-10')).run).toMatchObject({ is: 'idle' })
  })
})

describe('what could not be read is not gone', () => {
  beforeEach(async () => {
    push({ ...files, 'fraud/train.py': leak }, '2026-01-05')
    await schedule('2026-01-10')
    push({ 'fraud/load.py': null, 'README.md': '# Cards\n' }, '2026-01-20')
  })

  test('a text that GitHub does not give leaves the digest as it is, and the next run writes it', async () => {
    at.github.faults.push({
      status: 502,
      times: 99,
      matches: (_, sent) => sent.includes('... on Blob { text') && sent.includes('oid: \\"'),
    })
    const { run, writes } = await schedule('2026-02-01')
    expect(writes, JSON.stringify(run)).toEqual([])
    expect(run).toMatchObject({ is: 'run', unsure: [expect.stringContaining('the digest')] })
    at.github.faults.length = 0
    expect((await schedule('2026-02-02')).writes).toHaveLength(2)
  })

  test('neither does a review that broke', async () => {
    const broken: DigestDoor = { ...door, review: async () => Promise.reject(new Error('The review took longer than 60 s.')) }
    const { run, writes } = await schedule('2026-02-01', { digest: broken })
    expect(writes).toEqual([])
    expect(run).toMatchObject({ unsure: [expect.stringContaining('longer than 60 s')] })
  })
})

test('where more is there than is read at once, what fell out of sight is not told to be gone', async () => {
  push({ ...files, 'a/leak.py': leak }, '2026-01-05')
  await schedule('2026-01-10')
  expect(digestOf().body).toContain('a/leak.py')
  push(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`fraud/${i}.py`, `x = ${i}\n`])), '2026-01-20')
  expect((await schedule('2026-02-10')).writes).toEqual(['/issues/{issue_number}'])
  expect(digestOf().body).toContain('2 of 402 programs: more than are read at once')
})

test('a marker that somebody else wrote is nobody’s digest', async () => {
  push(files, '2026-01-05')
  const { run } = await schedule('2026-01-10', { dryRun: true })
  const [planned] = run.is === 'run' ? run.plan.intents : []
  if (planned?.do !== 'open-issue') throw new Error('a plan to open')
  at.acme.issue('mallory', { title: planned.title, body: planned.body, labels: ['mle-review'] })
  await schedule('2026-01-10')
  expect(at.issues().map(({ author }) => author.login)).toEqual(['mallory', 'github-actions[bot]'])
})

test('`project/stalled: off` opens no issue of a stall and closes none', async () => {
  push({ 'Projects/a/context.md': context() }, '2026-01-05')
  await schedule('2026-06-02')
  push({ '.github/mle-review.yml': `${config}severities: {project/stalled: off}\n`, 'Projects/b/context.md': context() }, '2026-06-03')
  expect((await at.schedule('2026-06-20')).writes).toEqual([])
})
