/** The queues as they stand in the database. `dead` keeps what failed too often, with the reason. */
export type QueueName = 'deliveries' | 'reviews' | 'sweep' | 'projects' | 'dead'

/** The schema of the database that is the queue's alone. */
export const schema = 'mle_review_queue'

/** The version of pg-boss's tables that this version of ours knows: pg-boss makes an older one new, and a newer one is refused. */
export const tableVersion = 43

/** How often a job that fails is tried again, and how long it waits before: doubled each time, up to a limit. */
export interface Retries {
  limit: number
  firstSeconds: number
  mostSeconds: number
}

export const usualRetries: Retries = { limit: 20, firstSeconds: 2, mostSeconds: 600 }

/** A worker says that it lives every few seconds; silent for so long, its jobs are given to others. pg-boss takes no less than ten. */
export const heartbeat = { everySeconds: 3, lapsedSeconds: 10 }

/** No job takes longer: its signal is aborted and it fails. */
export const longestSeconds = 14 * 60

/** Deliveries in work at once: each is a few requests to GitHub. */
export const deliveriesAtOnce = 8

const day = 24 * 3600

/** A day of UTC, in which the schedule of projects runs once. */
export const daySeconds = day

/**
 * What each queue keeps, and for how long.
 * `deliveries` remember a GUID for seven days: GitHub sends a delivery again for three, GitHub Enterprise Server for seven.
 * `reviews` is `short`: of one pull request, one job waits. That one runs at a time is the group's doing, and `exclusively`'s.
 * pg-boss's `stately` would promise both, but its fetch passes over keys that were active when statistics were last taken, minutes ago.
 */
export const queues = {
  dead: { policy: 'standard', retentionSeconds: 30 * day, deleteAfterSeconds: day },
  deliveries: { policy: 'standard', retentionSeconds: 30 * day, deleteAfterSeconds: 7 * day, deadLetter: 'dead' },
  reviews: { policy: 'short', retentionSeconds: 30 * day, deleteAfterSeconds: day, deadLetter: 'dead' },
  // What is done is kept for longer than a day: it is what keeps a second round from being asked for.
  projects: { policy: 'short', retentionSeconds: 3 * day, deleteAfterSeconds: 2 * day },
  sweep: { policy: 'exclusive', retentionSeconds: 3600, deleteAfterSeconds: 3600 },
} as const satisfies Record<QueueName, object>
