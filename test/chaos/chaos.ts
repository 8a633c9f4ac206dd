import { setTimeout as sleep } from 'node:timers/promises'
import type { Replica } from '../app-replica.ts'
import { appPermissions, type BundledApp, webhookPath } from '../bundled-app.ts'
import type { FakeApp } from '../fake-github/apps.ts'
import { seeded } from '../fake-github/chaos.ts'
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts'
import { losses } from './losses.ts'
import { type Played, playground } from './playground.ts'
import { type Happening, traffic } from './traffic.ts'

export interface ChaosPlan {
  deliveries: number
  pulls: number
  kills: number
  replicas: number
  /** Deliveries a second. */
  rate: number
  seed: number
  databaseUrl?: string
  /** How long the last work may take once nothing more comes in. */
  settleSeconds: number
  spacingSeconds: number
  /** What the processes print. */
  onLine?: (line: string) => void
}

export interface ChaosFigures {
  deliveries: number
  attempts: number
  refused: number
  refusals: string
  duplicates: number
  kills: number
  troubles: Record<string, number>
  reviews: number
  requests: number
  answers: number
  /** Jobs that were given up. */
  deadLetters: number
  seconds: number
  losses: string[]
  violations: string[]
}

/** Lets deliveries rain on an App whose processes are killed while GitHub stumbles, waits until it is quiet, and counts what is not as it must be. */
export async function runChaos(bundled: BundledApp, plan: ChaosPlan): Promise<ChaosFigures> {
  const started = Date.now()
  const github = await startFakeGithub({ realTime: true })
  const app = github.app({ slug: 'mle-review', permissions: appPermissions, secret: 'chaos is a ladder' })
  const random = seeded(plan.seed)
  const played = playground(github, app, { pulls: plan.pulls, repositories: 4 })
  const env = {
    SWEEP_MINUTES: '1',
    REVIEW_SPACING_SECONDS: String(plan.spacingSeconds),
    LOG_LEVEL: plan.onLine === undefined ? 'error' : 'info',
    ...(plan.databaseUrl === undefined ? {} : { DATABASE_URL: plan.databaseUrl }),
  }
  const replicas: Replica[] = []
  for (let i = 0; i < plan.replicas; i++)
    replicas.push(await bundled.process(github, app, { ...env, ...dataDir(bundled, plan) }, plan.onLine))
  for (const it of replicas) await it.start()
  let duplicates = 0
  try {
    github.chaos({
      seed: plan.seed,
      rates: {
        error: 0.01,
        'bad gateway': 0.005,
        'secondary limit': 0.003,
        limit: 0.002,
        'cut before': 0.005,
        'cut after': 0.005,
        'lost after': 0.005,
      },
      latency: [0, 15],
      retryAfter: 1,
    })
    const murder = killer(replicas, plan, random)
    duplicates = await rain(github, app, replicas, traffic(played, plan.deliveries, random), plan, random)
    await murder.done
    await stumbled(github)
    github.chaos(null)
    await quiet(github, played, plan.settleSeconds)
    const deadLetters = await deadLettersIn(replicas)
    const counted = figures(github, played)
    return {
      ...counted,
      losses: [...counted.losses, ...(deadLetters === 0 ? [] : [`${deadLetters} jobs were given up`])],
      deadLetters,
      deliveries: plan.deliveries,
      duplicates,
      kills: murder.kills(),
      seconds: (Date.now() - started) / 1000,
    }
  } finally {
    await Promise.all(replicas.map((it) => it.kill()))
    await github.close()
  }
}

function dataDir(bundled: BundledApp, { databaseUrl }: ChaosPlan): Record<string, string> {
  return databaseUrl === undefined ? { DATA_DIR: bundled.folder() } : {}
}

/** Sends every webhook to a process in turn, some twice, some long after they happened. Answers how many were sent twice. */
async function rain(
  github: FakeGithub,
  app: FakeApp,
  replicas: Replica[],
  happenings: Happening[],
  { rate }: ChaosPlan,
  random: () => number,
): Promise<number> {
  const started = Date.now()
  const under: Promise<unknown>[] = []
  const held: (() => Promise<void>)[] = []
  let duplicates = 0
  for (const [i, happening] of happenings.entries()) {
    await sleep(Math.max(0, started + (i * 1000) / rate - Date.now()))
    const { webhook } = happening()
    const send = async () => {
      const { guid } = await deliverTo(github, app, replicas, webhook)
      if (random() < 0.1) {
        duplicates += 1
        await deliverTo(github, app, replicas, webhook, guid)
      }
    }
    if (random() < 0.1) held.push(send)
    else under.push(send())
    const late = held.length > 20 ? held.shift() : undefined
    if (late !== undefined) under.push(late())
  }
  await Promise.all([...under, ...held.map((send) => send())])
  return duplicates
}

let turn = 0
function deliverTo(github: FakeGithub, app: FakeApp, replicas: Replica[], webhook: Parameters<FakeGithub['deliver']>[0], guid?: string) {
  turn += 1
  app.app.hookUrl = `http://127.0.0.1:${replicas[turn % replicas.length]?.port}${webhookPath}`
  return github.deliver(webhook, { app, ...(guid === undefined ? {} : { guid }) })
}

/** Kills one process after another, spread over the rain, and starts each again at once. */
function killer(
  replicas: Replica[],
  { kills, deliveries, rate }: ChaosPlan,
  random: () => number,
): { done: Promise<void>; kills(): number } {
  let killed = 0
  const pause = (deliveries / rate / (kills + 1)) * 1000
  const work = async () => {
    for (let i = 0; i < kills; i++) {
      await sleep(pause * (0.5 + random()))
      const victim = replicas[i % replicas.length]
      await victim?.kill()
      killed += 1
      await victim?.start()
    }
  }
  return { done: work(), kills: () => killed }
}

/** A machine that is slow has asked little of GitHub when the last delivery comes: it stumbles on until two kinds of trouble were met. */
async function stumbled(github: FakeGithub): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && Object.keys(github.troubles).length < 2; ) await sleep(200)
}

/** Waits until nothing is left to do, or until it takes too long: what is missing then is a loss. */
async function quiet(github: FakeGithub, played: Played[], settleSeconds: number): Promise<void> {
  let still = 0
  for (const end = Date.now() + settleSeconds * 1000; Date.now() < end && still < 8; await sleep(500)) {
    const before = github.log.length
    await sleep(500)
    still = losses(github, played).length === 0 && github.log.length === before ? still + 1 : 0
  }
}

/** Jobs given up, as a living process tells Prometheus; all processes share one queue. */
async function deadLettersIn(replicas: Replica[]): Promise<number> {
  const living = replicas.find((it) => it.alive())
  if (living === undefined) throw new Error('No process of the App is alive at the end, so nobody can tell the dead letters.')
  return living.jobs('dead')
}

function figures(github: FakeGithub, played: Played[]) {
  const attempts = [...github.state.deliveries.values()]
  return {
    attempts: attempts.length,
    refused: attempts.filter(({ statusCode }) => statusCode !== 202).length,
    refusals: [...new Set(attempts.filter(({ statusCode }) => statusCode !== 202).map(({ status }) => status))].join(' / '),
    troubles: github.troubles,
    reviews: github.log.filter(({ what, status }) => what.startsWith('GET /repos/{owner}/{repo}/compare') && status === 200).length,
    requests: github.log.length,
    answers: played.reduce((sum, { questions }) => sum + questions.length, 0),
    losses: losses(github, played),
    violations: [...new Set(github.violations)],
  }
}
