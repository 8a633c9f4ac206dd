import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { slim } from '../../src/read/delivery.ts'
import { runAction } from '../../src/world/action/run.ts'
import { deliver } from '../../src/world/app/deliver.ts'
import { metrics } from '../doors/fraud-repository.ts'
import type { Permissions } from '../fake-github/apps.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import type { PullRequest } from '../fake-github/state.ts'
import { webhooks } from '../fake-github/webhooks.ts'
import { permissions as basic, type ReviewWorld, reviewWorld } from './app/review-world.ts'

const withIssues: Permissions = { ...basic, issues: 'write' }
let at: ReviewWorld
let pull: PullRequest
/** The commit of base that was restored, and the one that brought what was wrong. */
let good: string
let bad: string

async function arrange(permissions = withIssues) {
  at = await reviewWorld(permissions)
  at.acme.collaborator('ana', 'write')
  at.acme.collaborator('dora', 'write')
  good = at.acme.repo.branches.get('main') ?? ''
  bad = at.acme.push('main', { 'model.onnx': 'model two', 'metrics.json': metrics(0.9) })
  at.acme.push('main', { 'README.md': '# Fraud, meanwhile\n' })
  const { objects } = at.acme.repo
  const files = [...objects.files(good)].filter(([path]) => /^(model\.onnx|metrics\.json)$/.test(path))
  at.acme.push('back', Object.fromEntries(files.map(([path, { id }]) => [path, objects.text(id)])), { from: 'main' })
  pull = at.acme.open({ head: 'back', title: 'Revert: it approves @everybody <b>', author: 'dora' })
}

beforeEach(() => arrange())
afterEach(async () => {
  expect(at.github.violations).toEqual([])
  await at.close()
})

const issues = () => [...at.acme.repo.issues.values()]

async function closed({ last = false, retry = 0 } = {}) {
  const installation = at.github.state.installations.get(at.installation)
  if (installation === undefined) throw new Error('not installed')
  const { event, payload } = webhooks(at.github.state, installation, at.acme.repo).pullRequest('closed', pull)
  const delivery = slim(event, 'guid', payload, '2026-11-20T09:00:00Z', at.app.id)
  if (delivery === null) throw new Error('dropped')
  return deliver(at.world, delivery, { retry, last, signal: new AbortController().signal })
}

describe('the App', () => {
  test('opens one issue when a way back is merged: what is back, what brought it, the stub, whose it is', async () => {
    const { report } = await at.review(pull)
    expect(report).toMatchObject({ because: 'rollback', models: [{ restores: good, undoes: bad }] })
    expect(issues()).toEqual([])
    at.acme.merge(pull, 'ana')
    expect(await closed()).toEqual({ is: 'done' })
    expect(await closed()).toEqual({ is: 'done' })
    const [issue, ...more] = issues()
    expect(more).toEqual([])
    expect(issue).toMatchObject({
      title: `Incident: what #${pull.number} took back (fraud)`,
      labels: ['mle-review'],
      assignees: [{ login: 'dora' }],
      author: { login: 'mle-review[bot]' },
    })
    const body = issue?.body ?? ''
    expect(body).toContain(`\`fraud\` is as it was at ${good}; ${bad} brought what went wrong`)
    expect(body).toContain('dora opened it, ana merged it')
    expect(body).not.toMatch(/@everybody|<b>|\{\w+\}/)
    for (const asked of [
      'What was seen',
      'Since when',
      'Who was hurt',
      'Which version',
      'Why the gates',
      'The regression to preserve',
      'Owner:',
      'By when:',
    ])
      expect(body).toContain(`- [ ] ${asked}`)
    expect(body.endsWith(`<!-- mle-review:v1 kind=way-back pull=${pull.number} -->`)).toBe(true)
  })

  test('never opens it again: closed by a person, its label taken off, a hundred issues later', async () => {
    await at.review(pull)
    at.acme.merge(pull)
    await closed()
    const [issue] = issues()
    if (issue === undefined) throw new Error('no issue')
    at.acme.turn(issue, 'ana', 'closed')
    issue.labels = []
    for (let i = 0; i < 120; i++) at.acme.issue('ana', { title: `Another ${i}`, body: '' })
    await closed()
    expect(issues().filter(({ author }) => author.login === 'mle-review[bot]')).toHaveLength(1)
    expect(at.logged.filter(({ level }) => level === 'warn')).toEqual([])
  })

  test('asks nothing about a way back that is closed without a merge', async () => {
    await at.review(pull)
    at.acme.close(pull)
    const before = at.github.log.length
    await closed()
    expect(at.github.log.slice(before).filter(({ sent }) => sent.includes('mergedAt'))).toEqual([])
  })

  test('takes nobody else’s marker for its own', async () => {
    await at.review(pull)
    at.acme.merge(pull)
    at.acme.issue('mallory', { title: 'Mine', body: `<!-- mle-review:v1 kind=way-back pull=${pull.number} -->` })
    await closed()
    expect(issues().map(({ author }) => author.login)).toEqual(['mallory', 'mle-review[bot]'])
  })

  test.each<[string, () => Promise<void> | void]>([
    ['it is closed without a merge', () => at.acme.close(pull)],
    [
      'a further commit was merged that nobody judged, and is no way back',
      () => {
        at.acme.push('back', { 'model.onnx': 'model three' })
        at.acme.merge(pull)
      },
    ],
    [
      'what was merged at last is no way back any more',
      async () => {
        at.acme.push('back', { 'model.onnx': 'model three' })
        await at.review(pull)
        at.acme.merge(pull)
      },
    ],
    [
      'a stranger’s comment says that it is one',
      () => {
        const ours = pull.comments.find(({ user }) => user.login === 'mle-review[bot]')
        const other = at.acme.open({ head: 'back', author: 'mallory' })
        at.acme.comment(other, 'mallory', ours?.body ?? '')
        at.acme.merge(other)
        pull = other
      },
    ],
  ])('opens none where %s', async (_name, happens) => {
    await at.review(pull)
    await happens()
    expect(await closed()).toEqual({ is: 'done' })
    expect(issues()).toEqual([])
  })

  test.each(['squash', 'merge'] as const)(
    'merged (%s) before anybody judged it: it is judged as it was then, and followed up',
    async (how) => {
      at.acme.merge(pull, 'ana', how)
      expect(await closed()).toEqual({ is: 'done' })
      expect(issues()).toMatchObject([{ title: `Incident: what #${pull.number} took back (fraud)`, body: expect.stringContaining(good) }])
      expect(at.comments(pull)).toEqual([])
      await closed()
      expect(issues()).toHaveLength(1)
    },
  )

  test('a change that was judged and is none costs no second review', async () => {
    at.acme.push('back', { 'model.onnx': 'model three' })
    await at.review(pull)
    at.acme.merge(pull)
    const before = at.metered.length
    await closed()
    expect(at.metered.slice(before)).toEqual([])
  })

  test('nobody judged it, and the configuration wants no comment: no issue', async () => {
    const settings = String(at.acme.repo.objects.text(at.acme.repo.objects.files(good).get('.github/mle-review.yml')?.id ?? ''))
    at.acme.push('main', { '.github/mle-review.yml': `comment: never\n${settings}` })
    at.acme.merge(pull)
    await closed()
    expect(issues()).toEqual([])
  })

  test('waits for a limit, tries a failure again, and opens one', async () => {
    await at.review(pull)
    at.acme.merge(pull)
    const creates = (what: string) => what === 'POST /repos/{owner}/{repo}/issues'
    at.github.faults.push({ status: 429, times: 1, headers: { 'retry-after': '90' }, matches: creates })
    expect(await closed()).toMatchObject({ is: 'later', seconds: 90 })
    at.github.faults.push({ status: 502, times: 1, when: 'after', matches: creates })
    expect(await closed()).toEqual({ is: 'done' })
    await closed()
    expect(issues()).toHaveLength(1)
  })

  test('without `issues: write` it says so once on the pull request', async () => {
    await at.close()
    await arrange(basic)
    await at.review(pull)
    at.acme.merge(pull)
    expect(await closed()).toEqual({ is: 'done' })
    await closed()
    expect(issues()).toEqual([])
    const said = at.comments(pull).filter((body) => body.includes('kind=answer'))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('Give the App `issues: write`')
    expect(at.logged.filter(({ level }) => level === 'warn').length).toBeGreaterThan(0)
  })
})

describe('the Action', () => {
  async function run(action: string, given: Permissions, inputs: Record<string, string> = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'mle-review-follow-up-'))
    const event = join(folder, 'event.json')
    writeFileSync(event, JSON.stringify({ action, number: pull.number, pull_request: { number: pull.number } }))
    const all: Record<string, string> = { token: at.github.token('github-actions[bot]', given), ...inputs }
    const [lines, warnings, outputs]: [string[], string[], Record<string, string>] = [[], [], {}]
    let summary = ''
    const exit = await runAction({
      runner: {
        input: (name) => all[name] ?? '',
        output: (name, value) => {
          outputs[name] = value
        },
        summarise: async (text) => {
          summary = text
        },
        annotate: ({ message }) => void warnings.push(message),
        say: (line) => void lines.push(line),
      },
      env: {
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/fraud',
        RUNNER_TEMP: folder,
      },
      now: () => new Date('2026-11-20T09:00:00Z'),
      octokitFor: (it) => octokitAt(at.github.url, it),
      patience: { now: () => 0, sleep: async () => undefined, seconds: 0 },
      rulebook,
      contractChild: new URL('../../src/contract-child.ts', import.meta.url),
    })
    rmSync(folder, { recursive: true })
    return { exit, lines, warnings, summary, outputs }
  }
  const job: Permissions = { contents: 'read', 'pull-requests': 'write', issues: 'write' }

  test('reviews a way back and, on `closed`, opens its issue once', async () => {
    expect(await run('opened', job)).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } })
    expect(issues()).toEqual([])
    at.acme.merge(pull, 'ana')
    const dry = await run('closed', job, { 'dry-run': 'true' })
    expect(dry.lines.map((line) => (line.startsWith('{') ? JSON.parse(line).do : ''))).toContain('open-issue')
    expect(issues()).toEqual([])
    expect(await run('closed', job)).toMatchObject({ exit: 0, warnings: [], outputs: { verdict: 'not-applicable' } })
    expect(await run('closed', job)).toMatchObject({ exit: 0 })
    expect(issues()).toMatchObject([{ author: { login: 'github-actions[bot]' }, assignees: [{ login: 'dora' }] }])
  })

  test.each(['squash', 'merge'] as const)('merged (%s) before anybody judged it: it is judged as it was then', async (how) => {
    at.acme.merge(pull, 'ana', how)
    const reading: Permissions = { contents: 'read', 'pull-requests': 'read', issues: 'write' }
    expect(await run('closed', reading)).toMatchObject({ exit: 0, warnings: [], outputs: { verdict: 'not-applicable' } })
    await run('closed', reading)
    expect(issues()).toMatchObject([{ title: `Incident: what #${pull.number} took back (fraud)`, body: expect.stringContaining(good) }])
    expect(pull.comments).toEqual([])
  })

  test('merged before anybody judged it, and it is another change, or comments are not wanted: no issue', async () => {
    at.acme.push('back', { 'README.md': '# Another\n' })
    at.acme.merge(pull)
    await run('closed', job, { comment: 'never' })
    at.acme.push('other', { 'model.onnx': 'model three' }, { from: 'main' })
    pull = at.acme.open({ head: 'other', author: 'dora' })
    at.acme.merge(pull)
    expect((await run('closed', job)).exit).toBe(0)
    expect(issues()).toEqual([])
  })

  test('judges no head again that its comment speaks of, and opens nothing for another change', async () => {
    at.acme.push('back', { 'model.onnx': 'model three' })
    await run('opened', job, { comment: 'always' })
    at.acme.merge(pull)
    const before = at.github.log.length
    const { exit, lines } = await run('closed', job)
    expect(exit).toBe(0)
    expect(lines.join()).toContain('nothing to do, what was merged is no way back')
    expect(at.github.log.length - before).toBeLessThan(4)
    expect(issues()).toEqual([])
  })

  test('closing without a merge opens nothing, and makes no held change pass: it may be opened again', async () => {
    await run('opened', job)
    at.acme.close(pull)
    const { exit, lines, outputs } = await run('closed', job)
    expect(lines.join()).toContain('closed without being merged')
    expect([exit, outputs.verdict]).toEqual([2, 'undecided'])
    expect(issues()).toEqual([])
  })

  test('a job that may not write issues says so, with the text, and does not fail', async () => {
    await run('opened', job)
    at.acme.merge(pull)
    const { exit, warnings, summary } = await run('closed', { contents: 'read', 'pull-requests': 'write' })
    expect(exit).toBe(0)
    expect(warnings.join()).toContain('Give the job `issues: write`.')
    expect(summary).toContain('issues: write')
    expect(summary).toContain('Why the gates let it pass')
  })

  test('on `closed` it writes issues and nothing else, in a private repository too', async () => {
    at.acme.repo.private = true
    await run('opened', job)
    at.acme.merge(pull)
    expect(await run('closed', { contents: 'read', 'pull-requests': 'read', issues: 'write' })).toMatchObject({ exit: 0, warnings: [] })
    expect(issues()).toHaveLength(1)
  })

  test('a job that may not even read the pull request cannot tell whether it was merged', async () => {
    at.acme.repo.private = true
    expect(await run('closed', { contents: 'read' })).toMatchObject({ exit: 2, outputs: { verdict: 'undecided' } })
  })

  test('a failure of GitHub’s fails the job, so that it can be run again', async () => {
    await run('opened', job)
    at.acme.merge(pull)
    at.github.faults.push({ status: 503, times: 20, matches: (what) => what === 'query' })
    expect((await run('closed', job)).exit).toBe(2)
  })
})
