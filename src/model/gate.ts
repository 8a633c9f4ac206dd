/** A number as its author wrote it, for exact decimal arithmetic: `0.10`, `1e-3`. Always finite. */
export type NumberText = string

/** What a violated gate does: hold the change (E), comment (W), or stand in the summary (N). */
export type Tier = 'hold' | 'warn' | 'note'

/** How much may be lost, or must be gained, against a reference. Both given: both must hold. `relative` is a share of |reference|. */
export interface ChangeLimit {
  maxLoss?: { absolute?: NumberText; relative?: NumberText }
  minGain?: { absolute?: NumberText; relative?: NumberText }
  line?: number
}

/** Limits that stand for themselves. `between` includes both ends. */
export interface Bounds {
  min?: NumberText
  max?: NumberText
  between?: [NumberText, NumberText]
}

export interface SliceLimit extends Bounds {
  /** A key (`country`: every value of it) or one slice (`country=DE`, `channel=web,country=IT`). */
  slice: string
  baseline?: ChangeLimit
  production?: ChangeLimit
  /** Fewer examples than this and the slice is too small to judge. */
  minExamples?: number
  /** Best minus worst value among the key's slices. */
  maxGap?: NumberText
  tier?: Tier
  line?: number
}

export interface Gate extends Bounds {
  metric: string
  /** Stated, or implied by min (higher) and max (lower); null where neither says it (`between` alone). */
  better: 'higher' | 'lower' | null
  doNotShip?: Bounds
  baseline?: ChangeLimit
  production?: ChangeLimit
  slices: SliceLimit[]
  tier: Tier
  line?: number
}

export interface GateFile {
  gates: Gate[]
}

/** Codes of `gates --format json`; only `ok` passes. `unreadable`: not read by our fault, other than its size. */
export const gateReasons = [
  'ok',
  'below-min',
  'above-max',
  'outside',
  'lost-too-much',
  'gained-too-little',
  'gap-too-wide',
  'do-not-ship',
  'metric-absent',
  'file-absent',
  'slice-absent',
  'slice-too-small',
  'reference-absent',
  'reference-near-zero',
  'not-a-number',
  'infinite',
  'string',
  'boolean',
  'null',
  'impossible-value',
  'duplicate-key',
  'reserved-key',
  'invalid-json',
  'too-large',
  'unreadable',
  'other-model',
  'stale',
  'not-comparable',
  'snapshot-unstated',
  'no-gates',
  'gates-match-nothing',
  'straddles',
  'evidence-missing',
] as const

export type GateReason = (typeof gateReasons)[number]

export type GateStatus = 'pass' | 'fail' | 'inconclusive' | 'blind'

/** One limit, judged. Numbers are finite or null; `margin` is the room left, negative when missed. */
export interface WeighedGate {
  metric: string
  slice: string | null
  against: 'limit' | 'baseline' | 'production' | 'slices' | 'do_not_ship'
  status: GateStatus
  reason: GateReason
  observed: number | null
  reference: number | null
  /** In the metric's unit, after the reference is applied; a pair for `between`. */
  limit: number | [number, number] | null
  margin: number | null
  /** Whether the limit is a floor, a ceiling or a range. */
  sense: 'min' | 'max' | 'between' | null
  tier: Tier
  /** The reference was scored again by the author on the candidate's snapshot. */
  rescored: boolean
  /** Examples behind the observed value, where stated. */
  n: number | null
  /** Text as written of the observed value, where it was no usable number. */
  text?: string
  /** What a person must know beyond the reason: file, line, field. */
  detail?: string
}
