import { setTimeout } from 'node:timers/promises'
import type { Rulebook } from '../../model/rule.ts'
import { textCache } from '../github/text-cache.ts'
import { openQueue } from '../queue/open-queue.ts'
import { redactingLog } from '../redact.ts'
import { readEnvironment } from './app-environment.ts'
import { commandBudget } from './command-budget.ts'
import { type Engine, startEngine } from './engine.ts'
import { gatherThread } from './gather-thread.ts'
import { type Handler, intake } from './intake.ts'
import { judgeThreads, threadLimits } from './judge-threads.ts'
import { octokitsOf, type Probot } from './octokits.ts'
import { prometheus } from './prometheus.ts'
import { recent } from './recent.ts'
import { statusPages } from './status-pages.ts'

export interface AppParts {
  env: Record<string, string | undefined>
  rulebook: Rulebook
  /** The bundled scripts of the threads that gather, that review, and that hold the embedded database. */
  threads: { gather: URL; review: URL; queue: URL }
  now(): Date
  exit(code: number): void
  addHandler(handler: Handler): void
}

/** Heads whose check run need not be looked for again at each event. */
const headsRemembered = 10_000

/** Another replica may have concluded it meanwhile. */
const headsMilliseconds = 5_000

/** What is kept of organisations' files: thousands of them. */
const organisationCharacters = 8 * 1024 * 1024

/** Opens the queue, starts the workers and hands over what answers HTTP: the whole App, for Probot's server and for ours. */
export async function startApp(probot: Probot, { env, rulebook, threads: scripts, now, exit, addHandler }: AppParts): Promise<Engine> {
  const settings = readEnvironment(env)
  await probot.ready()
  const log = redactingLog(probot.log)
  const onLost = (reason: string) => {
    log.error({ reason }, 'The database of the queue is lost: the process ends; started again, it goes on where it stood.')
    exit(1)
  }
  const queue = await openQueue({
    thread: { script: scripts.queue, onLost },
    ...(settings.DATABASE_URL === undefined ? { folder: settings.DATA_DIR } : { databaseUrl: settings.DATABASE_URL }),
    reviewsAtOnce: settings.REVIEWS_AT_ONCE,
    sweepMinutes: settings.SWEEP_MINUTES,
    spacingSeconds: settings.REVIEW_SPACING_SECONDS,
    log,
    now,
  })
  const meters = prometheus(() => queue.depths())
  const gathering = gatherThread(scripts.gather)
  const threads = judgeThreads(scripts.review, { ...threadLimits, threads: settings.REVIEW_THREADS })
  const engine = await startEngine({
    queue,
    meters,
    log,
    rulebook,
    now,
    sleep: (milliseconds) => setTimeout(milliseconds),
    gather: gathering.gather,
    judge: threads.judge,
    pagesUrl: settings.RULE_PAGES_URL ?? null,
    appId: settings.APP_ID,
    projects: settings.PROJECTS === 'on',
    contractWaitMinutes: settings.CONTRACT_WAIT_MINUTES,
    commands: commandBudget(() => now().getTime()),
    organisationFiles: textCache(organisationCharacters),
    announced: recent(headsRemembered, headsMilliseconds, () => now().getTime()),
    ...octokitsOf(probot, () => meters),
  })
  probot.onAny(async ({ name, id, payload }) => void (await engine.accept(name, id, payload)))
  addHandler(intake({ path: settings.WEBHOOK_PATH, secret: settings.WEBHOOK_SECRET, log, meters, accept: engine.accept }))
  addHandler(statusPages(engine))
  return {
    ...engine,
    async close(graceSeconds) {
      await engine.close(graceSeconds)
      await Promise.all([gathering.close(), threads.close()])
    },
  }
}
