import { expect } from 'vitest'
import type { Api, Patience } from '../../../src/world/github/api.ts'
import { connect } from '../../../src/world/github/api.ts'
import type { DigestDoor } from '../../../src/world/projects/digest-step.ts'
import { type ProjectsRun, runProjects } from '../../../src/world/projects/run-projects.ts'
import type { Permissions } from '../../fake-github/apps.ts'
import type { Issue } from '../../fake-github/issues.ts'
import { octokitAt } from '../../fake-github/octokit.ts'
import { type FakeGithub, type Logged, startFakeGithub } from '../../fake-github/server.ts'
import type { FakeRepository } from '../../fake-github/world.ts'

const patience: Patience = { now: () => Date.now(), sleep: async () => undefined, seconds: 0 }

export const permissions: Permissions = { contents: 'read', issues: 'write' }

/** A context.md as people write it. */
export function context({
  status = 'active',
  owner = 'ana',
  started = '2026-01-05',
  milestones = '- [ ] launch (2026-06-01)',
} = {}): string {
  const begun = started === '' ? '' : `started: ${started}\n`
  return `---\nstatus: ${status}\nowner: "@${owner}"\n${begun}why: returns cost 2 M a year\n---\n# A project\n\n## Milestones\n\n${milestones}\n`
}

export interface Ran {
  run: ProjectsRun
  /** Requests that wrote. */
  writes: string[]
  requests: Logged[]
  api: Api
}

/** How one run differs from the usual one: without a digest, written for good. */
export interface Run {
  token?: string
  dryRun?: boolean
  digest?: DigestDoor
}

/** A GitHub with one repository on which the schedule of projects runs. */
export async function scheduleWorld() {
  const github = await startFakeGithub()
  const acme = github.repository('acme/fraud')
  acme.collaborator('ana', 'write')
  const tokenOf = (given: Permissions = permissions) => github.token('github-actions[bot]', given)
  return {
    github,
    acme,
    tokenOf,
    /** Runs the schedule on a day. */
    async schedule(now: string, { token = tokenOf(), dryRun = false, digest }: Run = {}): Promise<Ran> {
      const before = github.log.length
      const api = connect(octokitAt(github.url, token), patience)
      const run = await runProjects(api, { owner: 'acme', repo: 'fraud' }, { now, dryRun, ...(digest === undefined ? {} : { digest }) })
      expect(github.violations).toEqual([])
      const requests = github.log.slice(before)
      return { run, api, requests, writes: requests.filter(({ writes }) => writes).map(({ what }) => what.replace(/.*\{repo\}/, '')) }
    },
    issues: (): Issue[] => [...acme.repo.issues.values()],
    async close() {
      await github.close()
    },
  }
}

export type ScheduleWorld = Awaited<ReturnType<typeof scheduleWorld>> & { github: FakeGithub; acme: FakeRepository }
