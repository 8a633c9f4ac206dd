import type { Evidence } from '../../model/evidence.ts'
import type { GatherOptions } from '../gather.ts'
import type { Repository } from '../repository.ts'

/** What of a repository can be asked from another thread: all of the port. */
export const askable = Object.keys({
  pull: true,
  tree: true,
  changes: true,
  texts: true,
  history: true,
  holds: true,
  outside: true,
  teams: true,
  approvals: true,
  answers: true,
  handles: true,
} satisfies Record<keyof Repository, true>) as (keyof Repository)[]

/** Said to the thread that gathers: a change to gather, or what became of a question. */
export type ToGather =
  | { is: 'gather'; change: number; options: GatherOptions }
  | { is: 'answer'; question: number; value: unknown }
  | { is: 'refusal'; question: number; why: string }

/** Said by it: a question to the repository of a change, or the end. `question`: the refusal that ended it. */
export type FromGather =
  | { is: 'question'; change: number; question: number; name: keyof Repository; given: unknown[] }
  | { is: 'evidence'; change: number; evidence: Evidence }
  | { is: 'failed'; change: number; why: string; question: number | null }
