/** Why a value in a metrics file is no usable number; the words of `reason` in `gates --format json`. */
export type NotNumberReason = 'not-a-number' | 'infinite' | 'string' | 'boolean' | 'null' | 'duplicate-key' | 'reserved-key'

/** A metric's value. Numbers keep their text as written, so that decimal arithmetic is exact and NaN survives JSON. */
export type MetricValue =
  | {
      is: 'number'
      value: number
      text: string
      low?: number
      high?: number
      confidence?: number
      se?: number
      count?: number
      n?: number
      runs?: number[]
      line?: number
    }
  | { is: 'not-a-number'; text: string; reason: NotNumberReason; line?: number }

export type MetricMap = Record<string, MetricValue>

/** Slices by name: `country=IT`, crossed `channel=web,country=IT` with sorted keys. `n` counts the examples of the slice. */
export type SliceMap = Record<string, { n: number | null; metrics: MetricMap; line?: number }>

/** A reference model scored again by the author on the candidate's snapshot. */
export interface ScoredReference {
  artifact: string | null
  metrics: MetricMap
  slices: SliceMap
}

export interface Stamp {
  model: string | null
  state: string
  commit: string | null
}

/**
 * A mistake in a metrics file that is no metric's own: a repeated or reserved key, a section of the wrong shape. `spoils` says
 * what may no longer be trusted: the whole file, one slice (or every slice of a key), a reference; `nothing` where it costs no gate.
 */
export interface MetricsFault {
  reason: 'duplicate-key' | 'reserved-key' | 'invalid-json'
  field: string
  line: number
  why: string
  spoils: 'file' | 'nothing' | { slice: string } | { reference: 'baseline' | 'production' }
}

/** A metrics file: ours, or a flat map of numbers. */
export interface Metrics {
  model: string | null
  /** Digest of the artifact that was measured, where the file says it. */
  artifact: string | null
  metrics: MetricMap
  slices: SliceMap
  references: { baseline: ScoredReference | null; production: ScoredReference | null }
  data: { snapshot: string | null; split: string | null; label: string | null; prevalence: number | null; features: string[] | null }
  run: { time: string | null; commit: string | null; config: string | null; seed: string | null; uri: string | null }
  predictions: string | null
  stamp: Stamp | null
  faults: MetricsFault[]
}
