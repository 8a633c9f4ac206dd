import { appPermissions } from '../bundled-app.ts'
import { type Played, playground } from '../chaos/playground.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import type { FakeGithub } from '../fake-github/server.ts'

let played: Played[] = []
let app: FakeApp | null = null
let requests = 0

/** Sets up an App and its pull requests; answers what a process of the App needs. */
export function prepare(github: FakeGithub, pulls: number, secret: string) {
  app = github.app({ slug: 'mle-review', permissions: appPermissions, secret })
  played = playground(github, app, { pulls, repositories: 8 })
  const { id, privateKey } = app
  return { id, privateKey, secret }
}

/** One webhook body for each pull request, of a size that GitHub's have. */
export function bodies(): string[] {
  return played.map(({ hooks, pull }) => JSON.stringify(hooks.pullRequest('ready_for_review', pull).payload))
}

/** How many heads have a concluded check. */
export function concluded(): number {
  const done = (it: Played) => it.repository.repo.checkRuns.some((run) => run.head === it.pull.head && run.status === 'completed')
  return played.filter(done).length
}

/** Requests that came since the last time this was asked. */
export function requestsSince(github: FakeGithub): number {
  const now = github.log.length
  const since = now - requests
  requests = now
  return since
}
