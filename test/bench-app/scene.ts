import { appPermissions } from '../bundled-app.ts'
import { bodyOf, filesOf, type Played, playground, settings } from '../chaos/playground.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import type { FakeGithub } from '../fake-github/server.ts'
import { largeChange } from './large-change.ts'

let played: Played[] = []
let large: Played | null = null
let app: FakeApp | null = null
let requests = 0

/** Sets up an App and its pull requests; answers what a process of the App needs. */
export function prepare(github: FakeGithub, pulls: number, secret: string) {
  app = github.app({ slug: 'mle-review', permissions: appPermissions, secret })
  // An installation has 5,000 requests an hour, as on GitHub: fewer repositories would spend theirs on six backlogs, and the rest would wait.
  played = playground(github, app, { pulls, repositories: 40 })
  large = largePull(github, app)
  const { id, privateKey } = app
  return { id, privateKey, secret }
}

function largePull(github: FakeGithub, of: FakeApp): Played {
  const name = 'large/fraud'
  const repository = github.repository(name)
  repository.push('main', { ...filesOf('not-ml', 0), ...largeChange(0), '.github/mle-review.yml': settings })
  const hooks = github.webhooks(of.install(name), repository)
  repository.push('large', { ...filesOf('good', 1), ...largeChange(1) }, { from: 'main' })
  const pull = repository.open({ head: 'large', title: 'A large change', body: bodyOf('good'), author: 'dora' })
  return { repository, hooks, pull, kind: 'good', described: true, heads: new Set([pull.head]), questions: [] }
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

/** The webhook of the change of 3,000 files. */
export function largeBody(): string {
  if (large === null) throw new Error('nothing is prepared')
  return JSON.stringify(large.hooks.pullRequest('ready_for_review', large.pull).payload)
}

/** The conclusion of its check; null while there is none. */
export function largeConcluded(): string | null {
  const runs = large?.repository.repo.checkRuns ?? []
  return runs.find((run) => run.head === large?.pull.head && run.status === 'completed')?.conclusion ?? null
}
