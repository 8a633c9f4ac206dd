import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProbotOctokit } from 'probot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Engine, startEngine } from '../../../src/world/app/engine.ts'
import type { Octokit } from '../../../src/world/github/octokit.ts'
import { context } from '../projects/github-schedule.ts'
import { openTestQueue, pause, until } from '../queue/bench.ts'
import { permissions, type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let engine: Engine
let folder: string

beforeEach(async () => {
  at = await reviewWorld()
  folder = mkdtempSync(join(tmpdir(), 'mle-review-projects-'))
  at.app.accept(at.installation, { ...permissions, issues: 'write' })
  at.acme.push('main', { 'Projects/ranker/context.md': context() }, { at: '2026-01-05T09:00:00Z' })
})

afterEach(async () => {
  await engine.close(0)
  rmSync(folder, { recursive: true, force: true })
  expect(at.github.violations).toEqual([])
  await at.close()
})

async function start(projects: boolean): Promise<void> {
  // Two seconds before the day ends every turn comes within them.
  const now = () => new Date('2026-06-02T23:59:58Z')
  const off = { enabled: false }
  const auth = { appId: at.app.id, privateKey: at.app.privateKey }
  const octokit = new ProbotOctokit({ auth, baseUrl: at.github.url, retry: off, throttle: off }) as unknown as Octokit
  const queue = await openTestQueue({ folder: join(folder, 'queue') })
  engine = await startEngine({ ...at.world, queue, now, projects, octokitOfApp: async () => octokit })
}

test('the running App: its round finds the repository, whose turn opens the issue', async () => {
  await start(true)
  await until('an issue', () => at.acme.repo.issues.size > 0)
  expect([...at.acme.repo.issues.values()]).toMatchObject([{ author: { login: 'mle-review[bot]' }, labels: ['mle-review'] }])
})

test('where PROJECTS is off nothing is asked', async () => {
  await start(false)
  await pause(2.5)
  expect(at.github.log).toEqual([])
})
