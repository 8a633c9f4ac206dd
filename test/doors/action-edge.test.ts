import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { summaryMarker } from '../../src/reply/markers.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { compact, fraudRepository, metrics, step } from './fraud-repository.ts'
import { type Bundled, bundledAction, type Ran, type Step } from './run-action.ts'

let github: FakeGithub
let action: Bundled
let acme: FakeRepository

beforeAll(async () => {
  action = await bundledAction()
})
afterAll(() => action.remove())

beforeEach(async () => {
  github = await startFakeGithub()
  acme = fraudRepository(github)
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const rights = { contents: 'read', 'pull-requests': 'write' } as const

function run(pull: PullRequest | null, step: Partial<Step> = {}, permissions: Record<string, 'read' | 'write'> = rights): Promise<Ran> {
  const payload = { action: 'opened', number: pull?.number, pull_request: { number: pull?.number } }
  return action.run(github, { event: 'pull_request_target', payload, token: github.token('github-actions[bot]', permissions), ...step })
}

/** A change of the model whose recall misses its gate, with one line to comment on. */
function badPull(more: Partial<Parameters<FakeRepository['open']>[0]> = {}): PullRequest {
  const files = { 'model.onnx': 'model two', 'metrics.json': metrics(0.76), 'steps/step_1.py': step(1, true) }
  acme.push('work', files, { from: 'main' })
  return acme.open({ head: 'work', body: compact(0.76), ...more })
}

const bodies = (pull: PullRequest) => pull.comments.map(({ user, body }) => [user.login, body.trimEnd().endsWith(summaryMarker)])

describe('what the token may not do', () => {
  test('writing: the verdict and its exit code stand, the mend is named in the log and the summary', async () => {
    const pull = badPull()
    const ran = await run(pull, { inputs: { status: 'mle-review/verdict' } }, { contents: 'read', 'pull-requests': 'read' })
    expect(ran.code).toBe(1)
    expect(ran.outputs.verdict).toBe('hold')
    expect(ran.log).toMatch(/::warning title=mle-review could not write::.*`pull-requests: write`/)
    expect(ran.summary).toMatch(/Not written to GitHub: .*`pull-requests: write`/)
    expect(ran.summary).toMatch(/Not written to GitHub: .*`statuses: write`/)
    expect(ran.writes).toEqual([])
  })

  test('writing, on a pull request from a fork: the mend names pull_request_target', async () => {
    const ran = await run(badPull({ fork: true }), { event: 'pull_request' }, { contents: 'read', 'pull-requests': 'read' })
    expect(ran.code).toBe(1)
    expect(ran.report?.pull.fork).toBe(true)
    expect(ran.summary).toContain('pull_request_target')
  })

  test('reading the pull request: undecided, with the permission', async () => {
    const ran = await run(badPull(), {}, { contents: 'read' })
    expect(ran.code).toBe(2)
    expect(ran.outputs.verdict).toBe('undecided')
    expect(ran.summary).toMatch(/Could not be judged.*`pull-requests: read`/s)
    expect(ran.log).toMatch(/^::error .*pull-requests: read/m)
  })

  test('reading the files: undecided, with the permission', async () => {
    const ran = await run(badPull(), {}, { 'pull-requests': 'write' })
    expect(ran.code).toBe(2)
    expect(ran.outputs.verdict).toBe('undecided')
    expect(ran.summary).toContain('`contents: read`')
    expect(ran.log).toMatch(/^::error .*contents: read/m)
  })

  test('anything, because it is no token: undecided', async () => {
    const ran = await run(badPull(), { token: 'expired' })
    expect(ran.code).toBe(2)
    expect(ran.summary).toMatch(/token is not valid/)
  })
})

describe('when GitHub stumbles', () => {
  test('a few errors are outlived', async () => {
    github.faults.push({ times: 2, status: 502 }, { times: 1, status: 503, matches: (what) => what.includes('git/trees') })
    const ran = await run(badPull())
    expect(ran.code).toBe(1)
    expect(ran.writes).toHaveLength(2)
  })

  test('an outage is undecided, never a pass', async () => {
    github.faults.push({ times: 99, status: 500, matches: (what) => what.includes('compare') })
    const ran = await run(badPull())
    expect(ran.code).toBe(2)
    expect(ran.outputs.verdict).toBe('undecided')
    expect(ran.summary).toMatch(/500/)
  })

  test('a tree cut short is undecided, and says what to do', async () => {
    github.state.limits.treeEntries = 5
    const ran = await run(badPull())
    expect(ran.code).toBe(2)
    expect(ran.summary).toMatch(/larger than GitHub/)
  })
})

describe('what is reviewed', () => {
  test('a draft gets its true conclusion and no comment', async () => {
    const pull = badPull({ draft: true })
    const ran = await run(pull)
    expect(ran.code).toBe(1)
    expect(ran.summary).toContain('0.76')
    expect(pull.comments).toEqual([])
    expect(pull.reviews).toEqual([])
  })

  test('a repository without configuration on base passes without a comment, whatever the head adds', async () => {
    const other = github.repository('acme/fraud')
    other.push('main', { 'train.py': 'from model import model\n\nmodel.fit(1)\n' })
    other.push(
      'work',
      { 'train.py': 'from model import model\n\nmodel.fit(2)\n', '.github/mle-review.yml': 'version: 1\nmodels: {}\n' },
      { from: 'main' },
    )
    const pull = other.open({ head: 'work' })
    const ran = await run(pull)
    expect(ran.report).toMatchObject({ because: 'unconfigured' })
    expect(ran.code).toBe(0)
    expect(pull.comments).toEqual([])
    expect(ran.writes).toEqual([])
  })

  test('a typo in the README is nothing of machine learning: a success, and silence', async () => {
    acme.push('work', { 'README.md': '# Fraud!\n' }, { from: 'main' })
    const pull = acme.open({ head: 'work' })
    const ran = await run(pull)
    expect(ran.outputs.verdict).toBe('not-applicable')
    expect(ran.code).toBe(0)
    expect(pull.comments).toEqual([])
  })

  test('the merge queue: base_sha to head_sha, a conclusion, and nothing said', async () => {
    const pull = badPull()
    const queue = acme.queue(pull)
    const ran = await run(pull, { event: 'merge_group', payload: { action: 'checks_requested', merge_group: queue } })
    expect(ran.code).toBe(1)
    expect(ran.report?.pull).toMatchObject({ base: queue.base_sha, head: queue.head_sha, number: 1 })
    expect(ran.writes).toEqual([])
    expect(pull.comments).toEqual([])
  })

  test('a merge queue whose branch names no pull request is undecided', async () => {
    const queue = { ...acme.queue(badPull()), head_ref: 'refs/heads/queue' }
    const ran = await run(null, { event: 'merge_group', payload: { merge_group: queue } })
    expect(ran.code).toBe(2)
    expect(ran.summary).toContain('names no pull request')
  })

  test('a configuration that does not parse: exit 3, file, line and key named', async () => {
    acme.push('main', { '.github/mle-review.yml': 'version: 1\nmodels:\n  fraud:\n    path: [train.py]\n' })
    const ran = await run(badPull())
    expect(ran.code).toBe(3)
    expect(ran.outputs.verdict).toBe('undecided')
    expect(ran.summary).toMatch(/mle-review\.yml.*4.*`?path/s)
    expect(ran.log).toMatch(/^::error .*mle-review\.yml/m)
  })
})

describe('our comment', () => {
  test('of several that are ours the oldest is kept and edited, the others go; a stranger’s copy is left alone', async () => {
    const pull = badPull()
    acme.comment(pull, 'mallory', `All fine.\n${summaryMarker}`)
    acme.comment(pull, 'github-actions[bot]', `One.\n${summaryMarker}`)
    acme.comment(pull, 'github-actions[bot]', `Two.\n${summaryMarker}`)
    acme.comment(pull, 'github-actions[bot]', 'Deployed to staging.')
    const first = pull.comments[1]?.id
    const ran = await run(pull)
    expect(ran.code).toBe(1)
    expect(bodies(pull)).toEqual([
      ['mallory', true],
      ['github-actions[bot]', true],
      ['github-actions[bot]', false],
    ])
    expect(pull.comments[1]?.id).toBe(first)
    expect(pull.comments[1]?.body).toContain('0.76')
    expect(pull.comments[0]?.body).toMatch(/^All fine/)
  })

  test('is not written with `comment: never`, and the verdict is the same', async () => {
    const pull = badPull()
    const ran = await run(pull, { inputs: { comment: 'never' } })
    expect(ran.code).toBe(1)
    expect(ran.writes).toEqual([])
  })
})

describe('inputs', () => {
  test('dry-run prints each intent as one line and writes nothing', async () => {
    const pull = badPull()
    const ran = await run(pull, { inputs: { 'dry-run': 'true', status: 'mle-review/verdict' } })
    expect(ran.code).toBe(1)
    expect(ran.writes).toEqual([])
    const intents = ran.log
      .split('\n')
      .flatMap((line) => (line.startsWith('{"do"') ? [JSON.parse(line) as { do: string; body?: string }] : []))
    expect(intents.map((intent) => intent.do)).toEqual(['write-comment', 'open-review', 'set-status'])
    expect(intents[0]?.body).toContain(summaryMarker)
  })

  test('status sets a commit status once, under the name that was asked for', async () => {
    const pull = badPull()
    const inputs = { status: 'ml/verdict' }
    const permissions = { ...rights, statuses: 'write' } as const
    expect((await run(pull, { inputs }, permissions)).code).toBe(1)
    expect(acme.repo.statuses.map(({ sha, context, state }) => [sha, context, state])).toEqual([[pull.head, 'ml/verdict', 'failure']])
    expect((await run(pull, { inputs }, permissions)).writes).toEqual([])
  })

  test.each([
    ['an unknown value', { comment: 'loud' }, /`comment` is "loud"; it must be .*"findings", "always", "never"/],
    ['an unknown command', { command: 'deploy' }, /`command` is "deploy"/],
    ['an empty token', { token: '' }, /`token` is empty/],
  ])('%s is wrong usage: exit 3', async (_, inputs, message) => {
    const ran = await run(badPull(), { inputs })
    expect(ran.code).toBe(3)
    expect(ran.log).toMatch(message)
    expect(ran.requests).toEqual([])
  })

  test('report names the file of the JSON report; one that cannot be written is wrong usage', async () => {
    const pull = badPull()
    const ran = await run(pull, { inputs: { report: '/dev/null/report.json' } })
    expect(ran.code).toBe(3)
    expect(ran.log).toMatch(/report cannot be written.*`report`/)
    expect(ran.writes).toEqual([])
  })

  test('without a file for the summary the verdict stands', async () => {
    const ran = await run(badPull(), { env: { GITHUB_STEP_SUMMARY: '' } })
    expect(ran.code).toBe(1)
    expect(ran.outputs.verdict).toBe('hold')
    expect(ran.log).toMatch(/no job summary/)
  })

  test('an event that brings no change is wrong usage', async () => {
    const ran = await run(badPull(), { event: 'push', payload: {} })
    expect(ran.code).toBe(3)
    expect(ran.log).toMatch(/run this on pull_request_target, pull_request, merge_group or workflow_run/)
  })
})

test('text of the author gives the runner no orders, in annotations, the log or a dry run', async () => {
  const evil = '::error title=owned::x\n##[set-env name=PATH]x'
  acme.push(
    'work',
    {
      'model.onnx': 'model two',
      'metrics.json': JSON.stringify({ version: 1, model: evil, metrics: { recall: evil, p95_latency_ms: 61 } }),
      'steps/::error::x.py': `path = "/home/dora/##[error]x/data.csv"\n`,
    },
    { from: 'main' },
  )
  const pull = acme.open({ head: 'work', title: evil, body: `Goal: ${evil}\n\nBaseline: ${evil}\n` })
  for (const inputs of [{}, { 'dry-run': 'true' }] as Record<string, string>[]) {
    const { log, code } = await run(pull, { inputs })
    expect(code).toBe(1)
    const orders = log.split('\n').filter((line) => /^\s*::/.test(line))
    expect(orders.filter((line) => !/^::(?:error|warning) (?:[^:]|%3A)*::/.test(line))).toEqual([])
    expect(orders.filter((line) => /^::\S+ title=owned/.test(line))).toEqual([])
    expect(log.split('\n').filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([])
  }
})

/** A notebook as Jupyter writes it, the lines of its code cells given. */
function notebook(...cells: string[][]): string {
  const source = (lines: string[]) => lines.map((line, i) => (i < lines.length - 1 ? `${line}\n` : line))
  const code = cells.map((lines) => ({ cell_type: 'code', execution_count: 1, metadata: {}, outputs: [], source: source(lines) }))
  return `${JSON.stringify({ cells: code, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

test('in a notebook the comment stands on the line of the file that holds the line of the cell', async () => {
  acme.push('main', { 'steps/explore.ipynb': notebook(['import pandas as pd'], ['frame = pd.DataFrame()', 'model.fit(frame)']) })
  const head = notebook(['import pandas as pd'], ['# this quarter', 'frame = pd.read_csv("/home/dora/fraud.csv")', 'model.fit(frame)'])
  acme.push('work', { 'steps/explore.ipynb': head }, { from: 'main' })
  const pull = acme.open({ head: 'work', body: '' })
  const { log, report } = await run(pull)
  const line = head.split('\n').findIndex((text) => text.includes('/home/dora/')) + 1
  const finding = report?.findings.find(({ rule }) => rule === 'reproducibility/local-path')
  expect(finding?.place).toMatchObject({ is: 'line', path: 'steps/explore.ipynb', cell: 2, line: 2, fileLine: line })
  expect(log).toMatch(new RegExp(`^::warning .*file=steps.explore\\.ipynb,line=${line}`, 'm'))
  expect(pull.inline.map(({ path, line: at }) => [path, at])).toEqual([['steps/explore.ipynb', line]])
})

test('more findings than GitHub shows: ten of a kind, and where the rest stands', async () => {
  const homes = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`steps/step_${i + 1}.py`, step(i + 1, true)]))
  acme.push('work', homes, { from: 'main' })
  const pull = acme.open({ head: 'work', body: compact(0.83) })
  const { log } = await run(pull)
  const warnings = log.split('\n').filter((line) => line.startsWith('::warning'))
  expect(warnings).toHaveLength(10)
  expect(warnings.at(-1)).toMatch(/more stand in the job summary/)
  expect(pull.inline).toHaveLength(5)
})
