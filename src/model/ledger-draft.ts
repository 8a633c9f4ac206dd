import type { DerivedAnswer } from './compact.ts'
import type { LedgerEntry, LedgerFormat, LedgerKey } from './ledger.ts'
import type { LedgerShape } from './ledger-shape.ts'

/** The entry that a change owes one ledger, as far as the evidence tells it. What only a person knows stays open. */
export interface LedgerDraft {
  /** null: configuration names no ledger for these models, so it is for the description; or it names several files, and the change writes in none. */
  path: string | null
  /** The folder or glob that configuration names, where it is not known which of its files this goes into. */
  among: string | null
  models: string[]
  format: LedgerFormat
  /** null: there is no entry yet to write it like. */
  shape: LedgerShape | null
  /** Fields that belong to its form: all fourteen, or those that its entries have. */
  asked: LedgerKey[]
  /** What the iteration is called; null: only a person knows. */
  iteration: string | null
  /** Why the ledger could not be read; null: it was, or there is none. */
  unread: string | null
  /** What stands in the ledger or the description already, where this change adds the entry. */
  written: LedgerEntry | null
  known: Partial<Record<Exclude<LedgerKey, 'iteration'>, DerivedAnswer>>
}
