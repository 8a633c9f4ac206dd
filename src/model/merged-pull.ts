import type { OurComment } from './intent.ts'

/** A pull request that was merged, as far as its follow-up asks. */
export interface MergedPull {
  number: number
  title: string
  /** null: the account is gone. */
  author: string | null
  mergedBy: string | null
  /** ISO 8601. */
  mergedAt: string
  /** The head that was merged. */
  head: string
  /** What we said on it. */
  comments: OurComment[]
}
