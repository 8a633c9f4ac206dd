import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Replica, replica } from './app-replica.ts'
import { bundlesInto } from './bundles-of-run.ts'
import type { FakeApp } from './fake-github/apps.ts'
import type { FakeGithub } from './fake-github/server.ts'

export const webhookPath = '/api/github/webhooks'

/** What the manifest asks for. */
export const appPermissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
} as const

export interface BundledApp {
  /** A process of the bundled App in a world of its own: its folder, this GitHub. It is not started yet. */
  process(github: FakeGithub, app: FakeApp, env?: Record<string, string>, onLine?: (line: string) => void): Promise<Replica>
  /** A new folder for a process's database. */
  folder(): string
  remove(): Promise<void>
}

/** Bundles `serve` as `npm run bundle` does, where its dependency on the embedded database can be found. */
export async function bundledApp(): Promise<BundledApp> {
  const root = join(import.meta.dirname, '..')
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'mle-review-app-'))
  await bundlesInto(join(folder, 'dist'), ['cli', 'app', 'gather-thread', 'review-thread', 'queue-thread'])
  const all: Replica[] = []
  const fresh = () => join(mkdtempSync(join(folder, 'data-')), 'queue')
  return {
    folder: fresh,
    async process(github, app, env = {}, onLine) {
      const made = await replica(
        join(folder, 'dist/cli.js'),
        {
          APP_ID: String(app.id),
          PRIVATE_KEY: app.privateKey,
          WEBHOOK_SECRET: app.secret,
          GITHUB_API_URL: github.url,
          GITHUB_THROTTLE: 'off',
          REVIEW_SPACING_SECONDS: '0',
          LOG_FORMAT: 'json',
          // Its own tests let the schedule run: here nobody has projects, and requests are counted.
          PROJECTS: 'off',
          ...(env.DATABASE_URL === undefined ? { DATA_DIR: fresh() } : {}),
          ...env,
        },
        onLine,
      )
      all.push(made)
      return made
    },
    async remove() {
      await Promise.all(all.map((it) => it.kill()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
