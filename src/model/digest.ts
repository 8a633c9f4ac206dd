import type { Severity } from './finding.ts'
import type { Maturity } from './maturity.ts'

/** What one rule says of one model, or of one project or owner: the findings of it that stand. */
export interface DigestRow {
  rule: string
  severity: Severity
  about: 'model' | 'project'
  /** A model's id, a context.md's path, an owner; null: code that belongs to no model. */
  subject: string | null
  count: number
  /** Where, as `path:line`; the first few. */
  places: string[]
  /** What it says of the first, as Markdown; facts are inert. */
  message: string
}

/** What stands in a repository without any change being at hand. */
export interface Digest {
  /** What costs most first. */
  rows: DigestRow[]
  /** Projects that are stalled: each has an issue of its own. */
  stalled: number
  /** Projects whose context.md cannot be read: each has an issue of its own. */
  unreadable: number
  /** Rules that were blind, or broke: silence of theirs says nothing. */
  unjudged: { rule: string; model: string | null; is: 'blind' | 'broken'; why: string }[]
  /** null: it could not be told. */
  maturity: Maturity | null
  /** What could not be read, or was too much to be looked at; comments that allow nothing. */
  unseen: string[]
  /** False where code and models could not be judged at all: nothing may be concluded from what is missing. */
  isWhole: boolean
  /** More was there than is read at once: what is missing may only be out of sight. */
  isCut: boolean
}

/** What a digest's issue remembers of itself, in a marker that people do not see. */
export interface DigestMemory {
  /** `2026-11`: when its text was last written. */
  month: string
  /** Of the text above the marker, and of all that was told. */
  hash: string
  /** What it told, in words: the next one says what is new and what is gone. */
  told: string[]
  /** How many more it told than are remembered. */
  more: number
}

/** Our digest among the issues. */
export interface DigestIssue {
  number: number
  open: boolean
  state: DigestMemory
  title: string
  body: string
}
