/** Something a contract says, and the line it says it on (1-based). */
export interface Told<T> {
  value: T
  line: number
}

/** Formats of data contracts, as people call them. */
export const dataFormats = {
  own: 'data contract',
  odcs: 'Open Data Contract Standard',
  'great-expectations': 'Great Expectations suite',
  pandera: 'pandera schema',
  pydantic: 'pydantic model',
  dbt: 'dbt schema',
  feast: 'Feast feature view',
} as const
export type DataFormat = keyof typeof dataFormats

/** What a column holds, whatever its width: a format's own types come down to these. */
export const dataTypes = ['int', 'float', 'decimal', 'string', 'boolean', 'date', 'time', 'timestamp', 'bytes', 'list', 'map'] as const
export type DataType = (typeof dataTypes)[number]

/** A value of a range or a category, as text; numbers as they were written. */
export type DataValue = string | number

export interface DataColumn {
  name: string
  line: number
  /** The table, model, class or view that it is of; null: the format knows none. */
  table: string | null
  type: Told<DataType> | null
  /** Largest share of rows that may lack it: 0 none, 1 any number. */
  nulls: Told<number> | null
  min: Told<DataValue> | null
  max: Told<DataValue> | null
  categories: Told<string[]> | null
  unit: Told<string> | null
  sensitive: Told<boolean> | null
}

/** How rows are divided into training and evaluation. `policy` in people's words; the rest is what a format tells apart. */
export interface DataSplit {
  policy: string
  /** Columns that order or group it. */
  by: string[]
  /** Anything else that makes it another split: gap, shares, seed. Dates that move with each snapshot are not here. */
  rest: Record<string, string>
}

/** What a model is trained and judged on, as somebody wrote it down. null: it does not say. */
export interface DataContract {
  format: DataFormat
  name: Told<string> | null
  /** Of the contract, not of its format: raised when a breaking change is meant. */
  version: Told<string> | null
  snapshot: Told<string> | null
  /** The file whose DVC or LFS digest is the snapshot's identity. */
  snapshotFile: Told<string> | null
  grain: Told<string> | null
  /** Columns whose rows belong together: a customer, a card. */
  entity: Told<string[]> | null
  key: Told<string[]> | null
  label: Record<'id' | 'column' | 'definition' | 'time' | 'delay', Told<string> | null>
  /** Columns that say when a row was true. */
  time: Told<string[]> | null
  freshness: Told<string> | null
  /** Which features a row may see. */
  join: Told<string> | null
  split: Told<DataSplit> | null
  columns: DataColumn[]
  /** Somebody said which fields are sensitive, if only that none is. */
  sensitive: Told<string[]> | null
}
