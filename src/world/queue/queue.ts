import type { Delivery, ReviewJob, Where } from '../../model/delivery.ts'
import type { ProjectsJob } from '../../model/projects-job.ts'

/** How a job ended. `later` is asked again after that many seconds and costs no retry: GitHub's limits end there. Anything thrown is a retry. */
export type Done = { is: 'done' } | { is: 'later'; seconds: number; why: string }

export interface Attempt {
  /** 0 for the first. */
  retry: number
  /** Nothing comes after this one but the dead-letter queue: conclude, if only "could not be judged". */
  last: boolean
  /** Aborted when the process is told to stop and its grace is over. */
  signal: AbortSignal
}

/** What the process does with jobs. */
export interface Workers {
  deliver(delivery: Delivery, attempt: Attempt): Promise<Done>
  review(job: ReviewJob, attempt: Attempt): Promise<Done>
  /** Runs once a day, and for each repository that it asks for; absent: there is no schedule of projects. */
  projects?(job: ProjectsJob, attempt: Attempt): Promise<Done>
  /** Runs every few minutes on one replica, and once after the start. */
  sweep(): Promise<void>
}

export interface DeadJob {
  id: string
  queue: string
  /** `acme/fraud#12`, or the event and its GUID. */
  what: string
  reason: string
  retries: number
  diedAt: string
}

export interface Depth {
  queue: string
  waiting: number
  active: number
  dead: number
  /** Age of the oldest job that could run now, in seconds; 0 where there is none. */
  oldestSeconds: number
}

/** The durable queue: pg-boss on PGlite or on PostgreSQL, the same code. Every method rejects while the database is away. */
export interface Queue {
  /** Resolves once the delivery is safe. `known`: this GUID was stored before. `again`: it was, had died, and will be run anew. */
  store(delivery: Delivery): Promise<'stored' | 'known' | 'again'>
  /** Asks for a review; what is asked for one pull request while another waits is one review. `urgent`: a person waits for it. */
  ask(job: ReviewJob, how?: { urgent?: boolean; afterSeconds?: number }): Promise<void>
  /** Asks for a look at the projects of repositories; of one repository, one look waits. */
  askProjects(asked: { where: Where; afterSeconds: number }[]): Promise<void>
  start(workers: Workers): Promise<void>
  /** Does work while no other worker of any replica does work under the same key. */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<T>
  depths(): Promise<Depth[]>
  dead(limit: number): Promise<DeadJob[]>
  /** Puts dead jobs back; answers how many. */
  replay(ids: string[] | 'all'): Promise<number>
  /** Rejects with a sentence where the database does not answer. */
  check(): Promise<void>
  /** Takes no more jobs, lets running ones end for so many seconds, then aborts them. */
  close(graceSeconds: number): Promise<void>
}
