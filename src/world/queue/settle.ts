import type { Boss, Claim } from './boss.ts'
import type { Done } from './queue.ts'
import type { QueueName, Retries } from './queues.ts'
import { holdBack, putBack } from './statements.ts'

/** How an attempt ended. `stopped`: the process ends, or died; the job is to be run again at once. */
export type Ended = Done | { is: 'failed'; reason: string } | { is: 'stopped'; reason: string; spends: boolean }

const uniqueViolation = '23505'

/** Writes down how an attempt ended: done, waiting again, or dead when no retry is left. */
export async function settle(boss: Boss, queue: QueueName, claim: Claim, ended: Ended, retries: Retries): Promise<void> {
  switch (ended.is) {
    case 'done':
      return boss.complete(queue, claim)
    case 'later':
      return waitAgain(boss, queue, claim, { seconds: bounded(ended.seconds), output: { later: ended.why }, spends: false })
    case 'failed':
    case 'stopped': {
      const { reason } = ended
      const spends = ended.is === 'failed' || ended.spends
      if (spends && claim.retryCount >= claim.retryLimit) return boss.fail(queue, claim, { reason })
      const seconds = ended.is === 'stopped' ? 0 : backOff(claim.retryCount, retries)
      return waitAgain(boss, queue, claim, { seconds, output: { reason }, spends })
    }
    default:
      ended satisfies never
  }
}

/** Seconds before the next try: doubled each time, up to a limit, less up to a fifth so that not all come back at once. */
function backOff(retry: number, { firstSeconds, mostSeconds }: Retries): number {
  return Math.min(firstSeconds * 2 ** retry, mostSeconds) * (1 - Math.random() / 5)
}

/** A day at most; what is no number is a second. */
function bounded(seconds: number): number {
  return Math.min(Math.max(Number.isFinite(seconds) ? seconds : 1, 0), 24 * 3600)
}

interface Wait {
  seconds: number
  output: object
  /** An attempt counts as a retry. */
  spends: boolean
}

async function waitAgain(boss: Boss, queue: QueueName, claim: Claim, { seconds, output, spends }: Wait): Promise<void> {
  const text = JSON.stringify(output)
  try {
    await boss.sql(putBack, queue, claim.id, claim.retryCount, seconds, text, spends)
  } catch (error) {
    if ((error as { code?: string }).code !== uniqueViolation) throw error
    // Asked for again meanwhile: the job that waits does the work of both.
    if ('later' in output) await boss.sql(holdBack, claim.key ?? '', seconds, text)
    await boss.complete(queue, claim, { reason: 'another one waits' })
  }
}
