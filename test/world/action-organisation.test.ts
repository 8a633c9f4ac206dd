import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { runAction } from '../../src/world/action/run.ts'
import { octokitAt } from '../fake-github/octokit.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { PullRequest } from '../fake-github/state.ts'
import type { FakeRepository } from '../fake-github/world.ts'

let github: FakeGithub
let acme: FakeRepository
let pull: PullRequest
let job: string
let folder: string
const gates = 'auc: {min: 0.8}\n'

beforeEach(async () => {
  github = await startFakeGithub()
  folder = mkdtempSync(join(tmpdir(), 'mle-review-org-'))
  const file = 'version: 1\napprovers: ["@acme/ml-leads"]\ndefaults: {mode: enforce}\nlocked: [defaults.mode, approvers]\n'
  const commit = github.repository('acme/.github', { private: true }).push('main', { 'mle-review.yml': file })
  github.team('acme/ml-leads', ['ana'])
  acme = github.repository('acme/fraud')
  acme.collaborator('ana', 'write')
  const settings = `version: 1\nextends: acme/.github//mle-review.yml@${commit}\nmodels:\n  fraud: {paths: ["fraud/**"], gates: gates.yml}\n`
  acme.push('main', { '.github/mle-review.yml': settings, 'gates.yml': gates, 'fraud/train.py': 'model.fit(x)\n' })
  acme.push('work', { 'gates.yml': gates.replace('0.8', '0.5') }, { from: 'main' })
  pull = acme.open({ head: 'work' })
  job = github.token('github-actions[bot]', { contents: 'read', 'pull-requests': 'write' }, ['acme/fraud'])
})

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await github.close()
  expect(github.violations).toEqual([])
})

async function reviewed(inputs: Record<string, string> = {}) {
  const [event, report] = [join(folder, 'event.json'), join(folder, 'report.json')]
  writeFileSync(event, JSON.stringify({ pull_request: { number: pull.number } }))
  const given: Record<string, string> = { token: job, report, ...inputs }
  const said: Record<string, string> = {}
  const exit = await runAction({
    runner: {
      input: (name) => given[name] ?? '',
      output: (name, value) => void Object.assign(said, { [name]: value }),
      summarise: async (text) => void Object.assign(said, { summary: text }),
      annotate: () => undefined,
      say: () => undefined,
    },
    env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/fraud' },
    now: () => new Date('2026-11-14T09:30:00Z'),
    octokitFor: (token) => octokitAt(github.url, token),
    patience: { now: () => 0, sleep: async () => undefined, seconds: 0 },
    rulebook,
    contractChild: new URL('../../src/contract-child.ts', import.meta.url),
  })
  return { exit, ...said } as { exit: number; verdict: string; summary: string }
}

test("a job's own token does not see the organisation's file: undecided, with what to do", async () => {
  const { exit, verdict, summary } = await reviewed()
  expect([exit, verdict]).toEqual([2, 'undecided'])
  expect(summary).toContain('acme/.github//mle-review.yml')
  expect(summary).toContain('org-token')
})

test('with `org-token` the file holds, and a member of the team settles what it asks', async () => {
  const inputs = { 'org-token': github.token('mle-bot', { contents: 'read', members: 'read' }) }
  const before = await reviewed(inputs)
  expect([before.exit, before.verdict]).toEqual([1, 'hold'])
  acme.review(pull, 'ana', 'APPROVED')
  expect((await reviewed(inputs)).verdict).toBe('pass')
})

test('a team that the token may not read is said, and the approval does not count', async () => {
  acme.review(pull, 'ana', 'APPROVED')
  const { verdict, summary } = await reviewed({ 'org-token': github.token('mle-bot', { contents: 'read' }) })
  expect(verdict).toBe('hold')
  expect(summary).toMatch(/ml-leads could not be read.*org-token/)
})
