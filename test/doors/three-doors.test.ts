import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { PullRequest } from '../fake-github/state.ts'
import { type ReviewWorld, reviewWorld } from '../world/app/review-world.ts'
import { compact, metrics, step } from './fraud-repository.ts'
import { GitCopy } from './git-copy.ts'
import { type Bundled, bundledAction } from './run-action.ts'

const cli = join(import.meta.dirname, '../../src/cli.ts')
let at: ReviewWorld
let action: Bundled

beforeAll(async () => {
  ;[at, action] = await Promise.all([reviewWorld(), bundledAction()])
  const notebook = {
    cells: [{ cell_type: 'code', source: ['!pip install x\n'], outputs: [], metadata: {}, execution_count: 1 }],
    metadata: {},
  }
  const files = {
    'model.onnx': 'model two',
    'metrics.json': metrics(0.76),
    'steps/step_1.py': step(1, true),
    'steps/look.ipynb': JSON.stringify({ ...notebook, nbformat: 4, nbformat_minor: 5 }),
  }
  at.acme.push('held', files, { from: 'main' })
  at.acme.push('clean', { 'model.onnx': 'model three', 'metrics.json': metrics(0.84) }, { from: 'main' })
  at.acme.push('typo', { 'README.md': '# Frauds\n' }, { from: 'main' })
  at.acme.push('broken', { 'metrics.json': '{', 'gates.yml': 'gates: [\n' }, { from: 'main' })
  at.acme.push('loosened', { 'gates.yml': 'version: 1\ngates:\n  recall: { min: 0.5 }\n', 'model.onnx': 'model four' }, { from: 'main' })
  const rows =
    'select o.ordered_at, o.returned as label, t.opened_at\nfrom orders o\nleft join tickets t on t.customer_id = o.customer_id\n'
  at.acme.push('queries', { 'steps/rows.sql': rows, 'metrics.json': metrics(0.84) }, { from: 'main' })
  at.acme.push('main', { 'docs/notes.md': 'Meanwhile.\n' })
})

afterAll(async () => {
  action.remove()
  await at.close()
})

/** What a door cannot know: the moment is the Action's own, and a clone has no number and no address. */
function sameAnywhere(report: Report | null): unknown {
  const { asOf: _, pull, ...rest } = report ?? expect.unreachable()
  const { number, repository, url, ...known } = pull
  return { ...rest, pull: known }
}

function byCommandLine(dir: string, { headRef, body }: PullRequest): Report {
  const asked = ['review', '--repo', dir, '--base', 'main', '--head', headRef, '--description', '-', '--format', 'json']
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...asked], { input: body, encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Report
}

async function byAction({ number }: PullRequest): Promise<Report | null> {
  const token = at.github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write' })
  const payload = { action: 'opened', number, pull_request: { number } }
  const ran = await action.run(at.github, { event: 'pull_request_target', payload, token, inputs: { 'dry-run': 'true' } })
  return ran.report
}

test.each([
  ['held', 'hold', compact(0.76)],
  ['clean', 'pass', compact(0.84)],
  ['typo', 'not-applicable', ''],
  ['broken', 'hold', ''],
  ['loosened', 'hold', compact(0.83)],
  ['queries', 'pass', compact(0.84)],
])('«%s» gets one report from the command line, the Action and the App: %s', async (head, verdict, body) => {
  const pull = at.acme.open({ head, body })
  using clone = new GitCopy(at.acme.repo)
  const { report: byApp } = await at.review(pull)
  const ofAction = await byAction(pull)
  expect(byApp?.verdict).toBe(verdict)
  expect(byApp?.outcomes.filter(({ is }) => is === 'broken')).toEqual([])
  expect(sameAnywhere(ofAction)).toEqual(sameAnywhere(byApp))
  expect(sameAnywhere(byCommandLine(clone.dir, pull))).toEqual(sameAnywhere(byApp))
  expect(ofAction?.pull).toEqual(byApp?.pull)
  expect(byApp?.pull).toMatchObject({
    number: pull.number,
    repository: 'acme/fraud',
    url: `https://github.com/acme/fraud/pull/${pull.number}`,
  })
})

test('a question is answered in the description for all three, in a comment for the two that see it', async () => {
  const ours = (report: Report | null, of: 'questions' | 'answered') =>
    report?.[of].filter(({ rule }) => rule === 'gates/mistake-traded') ?? []
  const pull = at.acme.open({ head: 'loosened', body: 'Please review.' })
  const { report: asked } = await at.review(pull)
  const [question] = ours(asked, 'questions')
  expect(question?.text).toContain('its floor falls from 0.80 to 0.5')
  using clone = new GitCopy(at.acme.repo)
  expect(ours(byCommandLine(clone.dir, pull), 'questions')).toEqual([question])

  const answer = `> ${question?.text}\n\nThe risk desk, which agreed.`
  pull.body = answer
  const { report: described } = await at.review(pull)
  expect(ours(described, 'answered')).toEqual([{ ...question, by: null, url: null }])
  expect(sameAnywhere(await byAction(pull))).toEqual(sameAnywhere(described))
  expect(sameAnywhere(byCommandLine(clone.dir, pull))).toEqual(sameAnywhere(described))

  pull.body = 'Please review.'
  at.acme.comment(pull, 'ana', answer)
  const { report: commented } = await at.review(pull)
  expect(ours(commented, 'answered')).toMatchObject([{ by: 'ana', url: expect.stringContaining('#issuecomment-') }])
  expect(sameAnywhere(await byAction(pull))).toEqual(sameAnywhere(commented))
  expect(ours(byCommandLine(clone.dir, pull), 'questions')).toEqual([question])
})

test('an approval is GitHub’s own record: the Action and the App count it, a clone cannot know of it', async () => {
  const pull = at.acme.open({ head: 'loosened', body: compact(0.83) })
  at.acme.review(pull, 'ana', 'APPROVED')
  using clone = new GitCopy(at.acme.repo)
  const { report } = await at.review(pull)
  expect(report?.findings.filter(({ approvedBy }) => approvedBy === 'ana').map(({ rule }) => rule)).toEqual(['gates/loosened'])
  expect(sameAnywhere(await byAction(pull))).toEqual(sameAnywhere(report))
  expect(byCommandLine(clone.dir, pull).findings.filter(({ approvedBy }) => approvedBy !== null)).toEqual([])
})
