/** `npm run bench:app`: how fast webhooks are acknowledged and a backlog is worked off, beside a plain Probot app; figures and ratios of one run. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Replica, replica } from '../app-replica.ts'
import { bundledApp } from '../bundled-app.ts'
import { type RemoteGithub, startRemoteGithub } from '../fake-github/remote.ts'
import { startPostgres } from '../postgres-fixture.ts'
import { type Acknowledged, asFastAsItGoes, atRate, type Loaded, loaded } from './load.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    backlog: { type: 'string', default: '10000' },
    pulls: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
  },
})
const [seconds, backlog, pulls] = [values.seconds, values.backlog, values.pulls].map(Number) as [number, number, number]
const steady = { perSecond: 100, seconds }

interface Scene {
  github: RemoteGithub
  app: { id: number; privateKey: string; secret: string }
  hooks: Loaded[]
}

async function scene(): Promise<Scene> {
  const github = await startRemoteGithub(join(import.meta.dirname, 'scene.ts'), { checked: true, realTime: true })
  const app = await github.call<Scene['app']>('prepare', pulls, 'the bench is between us')
  return { github, app, hooks: await loaded(await github.call<string[]>('bodies'), app.secret) }
}

const shown = ({ sent, refused, p50, p99, worst, perSecond }: Acknowledged) =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(0)} ms; ${perSecond.toFixed(0)} a second; ${refused} of ${sent} refused`

async function plain(): Promise<Acknowledged> {
  const { github, app, hooks } = await scene()
  const env = { APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: app.secret }
  const one = await replica(join(import.meta.dirname, 'plain-probot.ts'), env)
  await one.start()
  await atRate([one.port], hooks, { perSecond: 50, seconds: 2 })
  const answered = await atRate([one.port], hooks, steady)
  console.log(`plain Probot app, nothing stored:  ${shown(answered)}`)
  console.log(`  as fast as it goes:              ${shown(await asFastAsItGoes([one.port], hooks, { count: 3000, connections: 32 }))}`)
  await one.kill()
  await github.close()
  return answered
}

async function ours(name: string, count: number, databaseUrl: string | null, beside: Acknowledged): Promise<void> {
  const { github, app, hooks } = await scene()
  const bundled = await bundledApp()
  const fake = { url: github.url } as Parameters<typeof bundled.process>[0]
  const env = {
    LOG_LEVEL: 'error',
    SWEEP_MINUTES: '0',
    REVIEW_SPACING_SECONDS: '30',
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  }
  const replicas: Replica[] = []
  for (let i = 0; i < count; i++) replicas.push(await bundled.process(fake, app as Parameters<typeof bundled.process>[1], env))
  for (const it of replicas) await it.start()
  const ports = replicas.map(({ port }) => port)
  await atRate(ports, hooks, { perSecond: 50, seconds: 2 })
  await drained(github, ports)
  await github.call('requestsSince')
  const answered = await atRate(ports, hooks, steady)
  console.log(`${name.padEnd(34)} ${shown(answered)}`)
  console.log(
    `  beside the plain app:            p50 x ${(answered.p50 / beside.p50).toFixed(1)}, p99 x ${(answered.p99 / beside.p99).toFixed(1)}`,
  )
  const rest = await drained(github, ports)
  const before = rest.memory
  const flood = await asFastAsItGoes(ports, hooks, { count: backlog, connections: 32 })
  console.log(`  a backlog of ${backlog}:           ${shown(flood)}`)
  const left = await drained(github, ports)
  const reviews = await reviewsOf(ports)
  const requests = await github.call<number>('requestsSince')
  console.log(
    `  drained ${left.seconds.toFixed(0)} s later; memory ${before.toFixed(0)} MiB before, ${left.most.toFixed(0)} at most, ${left.memory.toFixed(0)} after`,
  )
  console.log(
    `  ${reviews} reviews, ${(requests / reviews).toFixed(1)} requests to GitHub each; ${await github.call('concluded')} of ${pulls} heads concluded`,
  )
  await bundled.remove()
  await github.close()

  /** Waits until nothing is queued, and says what memory was used meanwhile. */
  async function drained(_: RemoteGithub, at: number[]) {
    const started = performance.now()
    let most = 0
    for (let calm = 0; calm < 3; await sleep(500)) {
      most = Math.max(most, ...replicas.map((it) => it.memory()))
      const waiting = await queued(at[0] as number)
      calm = waiting === 0 ? calm + 1 : 0
    }
    return { seconds: (performance.now() - started) / 1000, memory: Math.max(...replicas.map((it) => it.memory())), most }
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

async function reviewsOf(ports: number[]): Promise<number> {
  const counts = await Promise.all(
    ports.map(async (port) => [...(await page(port)).matchAll(/^mle_review_verdicts_total\{[^}]*\} (\d+)/gm)]),
  )
  return counts.flat().reduce((sum, [, count]) => sum + Number(count), 0)
}

const beside = await plain()
if ('pglite'.startsWith(values.only)) await ours('PGlite, one process', 1, null, beside)
if ('postgres'.startsWith(values.only)) {
  const postgres = await startPostgres()
  try {
    await ours('PostgreSQL, one process', 1, postgres.url, beside)
    await ours('PostgreSQL, three processes', 3, postgres.url, beside)
  } finally {
    await postgres.close()
  }
}
