import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import type { FakeRepository } from '../fake-github/world.ts'
import { context } from '../world/projects/github-schedule.ts'
import { type Bundled, bundledAction } from './run-action.ts'

let github: FakeGithub
let action: Bundled
let acme: FakeRepository
let token: string

beforeAll(async () => {
  ;[github, action] = await Promise.all([startFakeGithub(), bundledAction()])
  acme = github.repository('acme/fraud')
  acme.collaborator('ana', 'write')
  acme.push('main', { 'Projects/ranker/context.md': context() }, { at: '2026-01-05T09:00:00Z' })
  token = github.token('github-actions[bot]', { contents: 'read', issues: 'write' })
})

afterAll(async () => {
  action.remove()
  await github.close()
})

const schedule = (inputs: Record<string, string> = {}) =>
  action.run(github, { event: 'schedule', payload: { schedule: '17 5 * * *' }, token, inputs: { command: 'projects', ...inputs } })

test('the bundled Action: a dry run prints, a run opens the issue, the next run writes nothing', async () => {
  const dry = await schedule({ 'dry-run': 'true' })
  expect([dry.code, dry.writes.length], dry.log).toEqual([0, 0])
  expect(dry.log).toContain('"do":"open-issue"')
  const first = await schedule()
  expect([first.code, first.writes.length], first.log).toEqual([0, 2])
  expect([...acme.repo.issues.values()]).toMatchObject([{ state: 'open', labels: ['mle-review'], assignees: [{ login: 'ana' }] }])
  expect(first.summary).toContain('Issues: opened 1.')
  const second = await schedule()
  expect([second.code, second.writes.length], second.log).toEqual([0, 0])
  expect(github.violations).toEqual([])
})

test('the bundled Action: where there is a configuration, the digest is written once', async () => {
  const local = 'import pandas as pd\n\npd.read_csv("/home/ana/cards.csv").to_csv("out.csv")\n'
  const files = {
    '.github/mle-review.yml': 'version: 1\nmodels:\n  fraud: {paths: ["fraud/**"]}\n',
    'fraud/load.py': local,
    'fraud/q.sql': 'SELECT 1',
  }
  acme.push('main', files, { at: '2026-01-06T09:00:00Z' })
  const first = await schedule()
  expect([first.code, first.writes.length], first.log).toEqual([0, 1])
  expect([...acme.repo.issues.values()].map(({ body }) => body).join()).toContain('reproducibility/local-path')
  expect((await schedule()).writes).toEqual([])
  expect(github.violations).toEqual([])
})
