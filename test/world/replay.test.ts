import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { plain } from '../../src/reply/paint.ts'
import { replayTerminal } from '../../src/reply/replay-terminal.ts'
import type { Io } from '../../src/world/commands/io.ts'
import { replayCommand } from '../../src/world/commands/replay.ts'
import { type ReplayOptions, replay } from '../../src/world/replay.ts'
import { GitFixture } from '../git-fixture.ts'

const configuration = (more = '') =>
  `version: 1\nmodels:\n  m: {paths: [src/**], gates: gates.yml, metrics: metrics.json, mode: observe}\n${more}`
const train = (...paths: string[]) => `from sklearn.svm import SVC\n${paths.map((path) => `SVC().fit("${path}", y)\n`).join('')}`
const gates = (min: number) => `version: 1\ngates:\n  auc: {min: ${min}}\n`

let git: GitFixture
let titles: Record<string, string>

beforeAll(() => {
  git = new GitFixture()
  git.commit({ 'src/train.py': train(), 'README.md': 'x' }, 'root')
  git.commit({ '.github/mle-review.yml': configuration(), 'gates.yml': gates(0.5), 'metrics.json': '{"auc": 0.9}' }, 'configured')
  git.commit({ 'README.md': 'y' }, 'words only')
  git.git('checkout', '--quiet', '-b', 'branch')
  git.commit({ 'src/other.py': train('/home/ana/1', '/home/ana/2', '/home/ana/3'), 'metrics.json': '{"auc": 0.91}' }, 'one')
  git.commit({ 'src/third.py': train('/home/ana/4') }, 'two')
  git.git('checkout', '--quiet', 'main')
  git.git('merge', '--quiet', '--no-ff', '-m', 'merged branch', 'branch')
  const stood = `${train('/home/ana/1', '/home/ana/2', '/home/ana/3')}x = 1\n`
  git.commit({ 'src/train.py': train('/home/ben/5'), 'src/other.py': stood, 'metrics.json': '{"auc": 0.4}' }, 'squashed')
  git.commit({ 'gates.yml': gates(0.3) }, 'lowered')
  titles = Object.fromEntries(
    git
      .git('log', '--format=%H %s')
      .split('\n')
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  )
})
afterAll(() => git[Symbol.dispose]())

const run = (over: Partial<ReplayOptions> = {}) => replay({ dir: git.dir, last: 50, asOfThen: false, env: process.env, ...over }, rulebook)
const ruleIn = ({ rules }: Awaited<ReturnType<typeof run>>, id: string) => rules.find(({ rule }) => rule === id)

describe('the merged changes of main', () => {
  test('are merges and squashed commits, each against what was before it; the first commit is none', async () => {
    const report = await run()
    expect(report).toMatchObject({
      base: 'main',
      tip: titles.lowered,
      configuration: 'tip',
      changes: 5,
      skipped: [],
      described: 0,
      shallow: false,
    })
    expect(report.counts).toEqual({ held: 2, approval: 1, undecided: 0, commented: 1, clean: 1 })
  })

  test('by rule: what holds most first, with the loudest examples', async () => {
    const report = await run()
    expect(report.rules[0]?.held).toBeGreaterThan(0)
    expect(ruleIn(report, 'gates/failed')).toMatchObject({
      severity: 'E',
      held: 1,
      commented: 0,
      examples: [{ commit: titles.squashed, title: 'squashed' }],
    })
    expect(ruleIn(report, 'gates/loosened')).toMatchObject({ held: 1, examples: [{ title: 'lowered', path: 'gates.yml' }] })
    expect(ruleIn(report, 'reproducibility/local-path')).toMatchObject({
      severity: 'W',
      held: 0,
      commented: 2,
      findings: 5,
      examples: [
        {
          commit: titles['merged branch'],
          title: 'merged branch',
          findings: 4,
          path: expect.stringMatching(/^src\/(other|third)\.py$/),
          line: 2,
        },
        { title: 'squashed', findings: 1, path: 'src/train.py', line: 2, message: expect.stringContaining('/home/ben/5') },
      ],
    })
  })

  test('the newest of them alone', async () => {
    expect(await run({ last: 2 })).toMatchObject({ changes: 2, counts: { held: 1, approval: 1 } })
  })

  test('of another branch', async () => {
    expect(await run({ base: 'branch', last: 2 })).toMatchObject({ base: 'branch', changes: 2, counts: { held: 1, commented: 1 } })
  })

  test('each under the configuration of its time: the change that brings it is judged without one', async () => {
    const report = await run({ asOfThen: true })
    expect(report).toMatchObject({ configuration: 'as-of-then', changes: 5 })
  })

  test('rules of the compact are asked where the message holds one, and of no other change', async () => {
    using other = new GitFixture()
    other.commit({ '.github/mle-review.yml': configuration(), 'src/train.py': train() }, 'root')
    other.commit({ 'src/train.py': train('a.csv') }, 'no description')
    other.commit(
      { 'src/train.py': train('b.csv') },
      'squashed\n\nGoal: fewer missed frauds\nBaseline: TBD\nSuccess metric: auc\nEval slices: none\n',
    )
    const report = await run({ dir: other.dir })
    expect(report).toMatchObject({ changes: 2, described: 1 })
    expect(ruleIn(report, 'compact/missing')).toBeUndefined()
    expect(ruleIn(report, 'compact/incomplete')?.examples.map(({ title }) => title)).toEqual(['squashed'])
  })

  test('nothing is written, and whatever contracts’ results are needed for is named', async () => {
    const state = () => [git.git('status', '--porcelain'), git.git('count-objects', '-v'), git.git('for-each-ref')]
    const before = state()
    const { notAsked } = await run()
    expect(state()).toEqual(before)
    expect(notAsked).toContain('contract/not-run')
    expect(notAsked).not.toContain('gates/failed')
  })
})

test('today’s configuration judges what was merged before there was any', async () => {
  using other = new GitFixture()
  other.commit({ 'src/train.py': train() }, 'root')
  other.commit({ 'src/train.py': train('a.csv'), 'metrics.json': '{"auc": 0.1}', 'gates.yml': gates(0.5) }, 'early')
  other.commit({ '.github/mle-review.yml': configuration() }, 'configured')
  expect((await run({ dir: other.dir })).counts).toMatchObject({ held: 1, clean: 1 })
  expect((await run({ dir: other.dir, asOfThen: true })).counts).toMatchObject({ held: 0 })
})

test('a change whose commit is not there is skipped with why, and the others are told', async () => {
  using other = new GitFixture()
  other.commit({ 'src/train.py': train() }, 'root')
  other.commit({ 'src/train.py': train('/home/ana/a') }, 'lost')
  other.commit({ 'src/train.py': train('/home/ana/a', '/home/ana/b') }, 'next')
  other.commit({ 'src/other.py': train('/home/ana/c') }, 'last')
  const lost = other.git('rev-parse', 'HEAD~2^{tree}')
  rmSync(join(other.dir, '.git/objects', lost.slice(0, 2), lost.slice(2)))
  const report = await run({ dir: other.dir })
  expect(report.skipped.map(({ title }) => title)).toEqual(['next', 'lost'])
  for (const { why } of report.skipped) expect(why).not.toBe('')
  expect(report).toMatchObject({ changes: 1, counts: { commented: 1 } })
  expect(replayTerminal(report, { paint: plain, width: 100 })).toContain(`skipped ${report.skipped[0]?.commit.slice(0, 7)}: `)
})

describe('the command', () => {
  const said: string[] = []
  const io = {
    out: (text: string) => said.push(text),
    err: () => {},
    env: process.env,
    now: () => new Date(),
    paint: plain,
    width: 100,
    interactive: false,
  }

  test('prints the figures and the examples, and ends with 0 whatever it found', async () => {
    const exit = await replayCommand({ repo: '.', last: '50', format: 'text' }, { ...io, cwd: git.dir } as unknown as Io, rulebook)
    const text = said.join('')
    expect(exit).toBe(0)
    expect(text).toMatch(
      /^The last 5 changes of main, under the configuration of today, if models were enforced:\n {5}2 held\n {5}1 held until an approver/,
    )
    expect(text).toMatch(/ 0 +2 +5 {2}W {2}reproducibility\/local-path\n/)
    expect(text).toContain('merged branch (4 findings)')
  })

  test.each(['0', '-1', 'many', '1.5'])('--last %s is wrong usage', async (last) => {
    const asked = replayCommand({ repo: '.', last, format: 'text' }, { ...io, cwd: git.dir } as unknown as Io, rulebook)
    await expect(asked).rejects.toThrow(/is no number of changes/)
  })

  test('a title that a stranger wrote is inert', async () => {
    const report = { ...(await run({ last: 2 })) }
    const rules = report.rules.map((rule) => ({
      ...rule,
      examples: rule.examples.map((it) => ({ ...it, title: '::error::\u202Ex\n::stop' })),
    }))
    const text = replayTerminal({ ...report, rules }, { paint: plain, width: 100 })
    expect(text).not.toMatch(/^::|\u202E/m)
  })
})
