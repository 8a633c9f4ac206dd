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

/** A metrics file: ours, or a flat map of numbers. */
export interface Metrics {
  model: string | null
  metrics: MetricMap
  slices: SliceMap
  references: { baseline: ScoredReference | null; production: ScoredReference | null }
  data: { snapshot: string | null; split: string | null; label: string | null; prevalence: number | null; features: string[] | null }
  run: { time: string | null; commit: string | null; config: string | null; seed: string | null; uri: string | null }
  predictions: string | null
  stamp: Stamp | null
  /** Mistakes in the file that are no metric's own: duplicate slice names, a section of the wrong shape. Each names line and field. */
  faults: { reason: string; field: string; line: number; why: string }[]
}
