import type { ContractCheck, ContractRun } from './contract-run.ts'

/** Rules that a check of a contract's result may answer. */
export type ContractRule =
  | 'artifact/checksum-mismatch'
  | 'artifact/unversioned'
  | 'contract/signature'
  | 'contract/golden'
  | 'contract/output-invalid'
  | 'contract/crash'
  | 'contract/bad-input-accepted'
  | 'contract/empty-batch'
  | 'contract/batch-variant'
  | 'contract/nondeterministic'
  | 'contract/latency'
  | 'contract/memory'
  | 'contract/not-on-accelerator'
  | 'contract/provider-parity'

/** One thing that a result is bound to and that is another one now; `untold` where the two digests cannot be compared. */
export interface Unbound {
  what: 'model' | 'contract' | 'file' | 'runtime' | 'device'
  is: 'differs' | 'absent' | 'not-in-result' | 'untold'
  path: string
  says: string
  now: string
}

/** A check of a result, judged by the contract of the tree. */
export interface WeighedCheck extends ContractCheck {
  device: string
  rule: ContractRule
  /** A budget on a machine that others use too is shown and holds nothing. */
  holds: boolean
}

/** What is known of a contract on one device. */
export interface WeighedDevice {
  device: string
  /** Asked for by the contract; others are shown. */
  required: boolean
  /** fresh: a result of exactly this tree. untold: that cannot be told, by our fault. */
  is: 'fresh' | 'stale' | 'untold' | 'none'
  /** Results of this tree. */
  runs: ContractRun[]
  /** Why others were not taken. */
  unbound: Unbound[]
  /** Checks that the contract asks for and no result has. */
  missing: string[]
}

/** All that the rules of a contract ask. */
export interface WeighedContract {
  /** Path of the contract. */
  at: string
  /** What it costs holds a change: it is measured on a machine of its own. */
  dedicated: boolean
  devices: WeighedDevice[]
  checks: WeighedCheck[]
  deaths: { device: string; death: NonNullable<ContractRun['death']> }[]
  /** Results that could not be read. */
  unread: { fault: 'author' | 'ours'; why: string }[]
}
