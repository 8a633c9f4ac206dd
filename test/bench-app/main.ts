/** `npm run bench:app`: how fast webhooks are acknowledged and backlogs worked off, beside a plain Probot app; figures and ratios of one run. Exits 1 where memory grows. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { replica } from '../app-replica.ts'
import { startPostgres } from '../postgres-fixture.ts'
import { backlogs } from './backlogs.ts'
import { largeFiles } from './large-change.ts'
import { type Acknowledged, asFastAsItGoes, atRate } from './load.ts'
import { type Running, running, scene } from './running.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    backlog: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '6' },
    pulls: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
  },
})
const [seconds, backlog, rounds, pulls] = [values.seconds, values.backlog, values.rounds, values.pulls].map(Number) as [
  number,
  number,
  number,
  number,
]
const steady = { perSecond: 100, seconds }
const grew: string[] = []

const shown = ({ sent, refused, p50, p99, worst, perSecond }: Acknowledged) =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(0)} ms; ${perSecond.toFixed(0)} a second; ${refused} of ${sent} refused`

async function plain(): Promise<Acknowledged> {
  const { github, app, hooks } = await scene(pulls)
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
  const app = await running(pulls, count, databaseUrl)
  const { github, ports, hooks, drained } = app
  try {
    await atRate(ports, hooks, { perSecond: 50, seconds: 2 })
    await drained()
    const answered = await atRate(ports, hooks, steady)
    console.log(`${name.padEnd(34)} ${shown(answered)}`)
    console.log(
      `  beside the plain app:            p50 x ${(answered.p50 / beside.p50).toFixed(1)}, p99 x ${(answered.p99 / beside.p99).toFixed(1)}`,
    )
    await drained()
    const [reviews, requests] = [await app.reviews(), await github.call<number>('requestsSince')]
    console.log(`  ${reviews} reviews so far, ${(requests / reviews).toFixed(1)} requests to GitHub each`)
    await meanwhile(app, answered)
    grew.push(...(await backlogs(app, { backlog, rounds })))
    console.log(`  ${await app.reviews()} reviews; ${await github.call('concluded')} of ${pulls} heads concluded`)
  } finally {
    await app.close()
  }
}

/** The same load while a change of 3,000 files is reviewed: what of it held up the answers. */
async function meanwhile({ github, ports, hooks, large, drained }: Running, alone: Acknowledged): Promise<void> {
  const started = performance.now()
  await asFastAsItGoes(ports, [large], { count: 1, connections: 1 })
  const parts: Acknowledged[] = []
  while ((await github.call('largeConcluded')) === null) {
    if (parts.length > 120) throw new Error('The large change was not reviewed in two minutes.')
    parts.push(await atRate(ports, hooks, { perSecond: 100, seconds: 1 }))
  }
  const took = ((performance.now() - started) / 1000).toFixed(0)
  const [worst] = parts.toSorted((a, b) => b.p99 - a.p99) as [Acknowledged]
  console.log(
    `  while ${largeFiles} files are reviewed: ${shown(worst)} in the worst of ${took} s, p99 x ${(worst.p99 / alone.p99).toFixed(1)}`,
  )
  await drained()
}

const isWanted = (way: string) => way.startsWith(values.only)
const beside = await plain()
if (isWanted('pglite')) await ours('PGlite, one process', 1, null, beside)
if (isWanted('postgres') || isWanted('replicas')) {
  const postgres = await startPostgres()
  try {
    if (isWanted('postgres')) await ours('PostgreSQL, one process', 1, postgres.url, beside)
    if (isWanted('replicas')) await ours('PostgreSQL, three processes', 3, postgres.url, beside)
  } finally {
    await postgres.close()
  }
}
if (grew.length > 0) process.exitCode = 1
