import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Replica } from '../app-replica.ts'
import { bundledApp } from '../bundled-app.ts'
import { type RemoteGithub, startRemoteGithub } from '../fake-github/remote.ts'
import { type Loaded, loaded } from './load.ts'
import { inspectable } from './memory.ts'

export interface Scene {
  github: RemoteGithub
  app: { id: number; privateKey: string; secret: string }
  /** One webhook for each small pull request. */
  hooks: Loaded[]
  /** The webhook of the change of 3,000 files. */
  large: Loaded
}

/** The bundled App at work on a fake GitHub. */
export interface Running extends Scene {
  replicas: Replica[]
  ports: number[]
  /** Waits until nothing is queued; answers how many seconds that took. */
  drained(): Promise<number>
  reviews(): Promise<number>
  close(): Promise<void>
}

export async function scene(pulls: number): Promise<Scene> {
  const github = await startRemoteGithub(join(import.meta.dirname, 'scene.ts'), { checked: true, realTime: true })
  const app = await github.call<Scene['app']>('prepare', pulls, 'the bench is between us')
  const hooks = await loaded(await github.call<string[]>('bodies'), app.secret)
  const [large] = (await loaded([await github.call<string>('largeBody')], app.secret)) as [Loaded]
  return { github, app, hooks, large }
}

/** Starts so many processes on one queue: PostgreSQL, or the embedded database. */
export async function running(pulls: number, count: number, databaseUrl: string | null): Promise<Running> {
  const made = await scene(pulls)
  const bundled = await bundledApp()
  const fake = { url: made.github.url } as Parameters<typeof bundled.process>[0]
  const env = { LOG_LEVEL: 'error', SWEEP_MINUTES: '0', REVIEW_SPACING_SECONDS: '30', ...inspectable }
  const queue: Record<string, string> = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
  const replicas: Replica[] = []
  for (let i = 0; i < count; i++)
    replicas.push(await bundled.process(fake, made.app as Parameters<typeof bundled.process>[1], { ...env, ...queue }))
  for (const it of replicas) await it.start()
  const ports = replicas.map(({ port }) => port)
  return {
    ...made,
    replicas,
    ports,
    async drained() {
      const started = performance.now()
      for (let calm = 0; calm < 3; await sleep(500)) calm = (await queued(ports[0] as number)) === 0 ? calm + 1 : 0
      return (performance.now() - started) / 1000
    },
    async reviews() {
      const pages = await Promise.all(ports.map(page))
      const counts = pages.flatMap((text) => [...text.matchAll(/^mle_review_verdicts_total\{[^}]*\} (\d+)/gm)])
      return counts.reduce((sum, [, number]) => sum + Number(number), 0)
    },
    async close() {
      await bundled.remove()
      await made.github.close()
    },
  }
}

async function page(port: number): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
}

/** Jobs that wait or run; null where the database was too busy to say. */
async function queued(port: number): Promise<number | null> {
  const text = await page(port)
  if (!text.includes('mle_review_queue_up 1')) return null
  const jobs = [...text.matchAll(/^mle_review_queue_jobs\{queue="(?:deliveries|reviews)",state="(?:waiting|active)"\} (\d+)/gm)]
  return jobs.reduce((sum, [, count]) => sum + Number(count), 0)
}
