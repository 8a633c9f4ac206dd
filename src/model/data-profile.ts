import type { DataType } from './data-contract.ts'

/** A value of a sample; null where it is missing. What is no number, text or truth is its text. */
export type Cell = string | number | boolean | null

/** Rows of a table, or the first of them. A type of null is to be told from the values, which are then texts. */
export interface Sample {
  names: string[]
  types: (DataType | null)[]
  rows: Cell[][]
  /** Every row of the table is here. */
  whole: boolean
}

/** What a sample shows of a column. */
export interface ColumnProfile {
  name: string
  type: DataType | null
  rows: number
  missing: number
  /** Different values; no more are counted than `limits` says. */
  distinct: number
  /** No value stands twice, and none is missing. */
  unique: boolean
  min: number | null
  max: number | null
  /** All values of a text with few of them, sorted. */
  categories: string[] | null
  /** Its values look like what identifies a person. */
  personal: boolean
}

/** What a sample shows of a table. */
export interface DataProfile {
  rows: number
  whole: boolean
  columns: ColumnProfile[]
  /** Columns that tell rows apart together, where none does alone. */
  together: string[] | null
}
