import type { Patience } from '../github/api.ts'
import type { Refusal } from '../github/refusal.ts'
import type { Done } from '../queue/queue.ts'
import type { AppWorld } from './app-world.ts'

/** Patience of the App's workers: short back-offs where GitHub stumbles, none for its limits. */
export function impatient({ now, sleep }: Pick<AppWorld, 'now' | 'sleep'>): Patience {
  return { now: () => now().getTime(), sleep: (milliseconds) => sleep(Math.min(milliseconds, 500)), seconds: 0 }
}

/** Hands a limit of GitHub's to the queue: for as long as GitHub asks, a minute where it does not say. */
export function laterFor({ retryAfter, why }: Pick<Refusal, 'retryAfter' | 'why'>): Done {
  return { is: 'later', seconds: Math.max(1, Math.ceil(retryAfter ?? 60)), why }
}
