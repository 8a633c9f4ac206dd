import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import type { Rulebook } from '../../model/rule.ts'
import type { GatherOptions } from '../gather.ts'
import type { Octokit } from '../github/octokit.ts'
import type { TextCache } from '../github/text-cache.ts'
import type { Queue } from '../queue/queue.ts'
import type { Repository } from '../repository.ts'
import type { CommandBudget } from './command-budget.ts'
import type { Log } from './log.ts'
import type { Meters } from './meters.ts'
import type { Quota } from './quota.ts'
import type { Recent } from './recent.ts'

/** All that the App's work touches, handed in by the door. */
export interface AppWorld {
  queue: Queue
  /** GitHub with an installation's token. It neither retries nor waits: the queue does. */
  octokitOf(installation: number): Promise<Octokit>
  /** What is left of an installation's hourly quota, as GitHub last said; absent: nobody knows, and it counts as whole. */
  quotaOf?(installation: number): Quota
  /** GitHub as the App itself, for its deliveries and installations. */
  octokitOfApp(): Promise<Octokit>
  /** Reads what a review may know, in a thread of its own. */
  gather(repository: Repository, options: GatherOptions): Promise<Evidence>
  /** The pure review, in a thread of its own; no installation keeps the threads from all others. */
  judge(evidence: Evidence, installation?: number): Promise<Report>
  rulebook: Rulebook
  /** Where the rule pages of this version can be read; null: no link is made. */
  pagesUrl: string | null
  appId: number
  /** What commands of this hour cost; absent: they have no limit. */
  commands?: CommandBudget
  /** Organisations' files that reviews of one installation have read; absent: each review reads them anew. */
  organisationFiles?: { of(installation: number): TextCache }
  /** Heads that this process announced a moment ago and did not conclude since; absent: each event of a head looks anew. */
  announced?: Recent
  /** How long a check stays open for a contract's result; absent: not at all. */
  contractWaitMinutes?: number
  /** Whether there is a schedule of projects; absent: there is. */
  projects?: boolean
  now(): Date
  /** For short back-offs only; limits are the queue's to wait for. */
  sleep(milliseconds: number): Promise<void>
  log: Log
  meters: Meters
}
