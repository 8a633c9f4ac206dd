import { init, parse } from '@guanmingchiu/sqlparser-ts'

await init()

/** Dialects in the order in which they are asked: the first that understands a statement says what it is. */
const dialects = ['generic', 'snowflake', 'bigquery', 'databricks', 'postgresql', 'duckdb', 'mysql', 'mssql'] as const

/** A node of the parser's trees: plain JSON, one key for what it is. */
export type Tree = unknown

/** One statement as the parser's tree; null where no dialect understands it. What it is given must be tame (`cost.ts`). */
export function parseStatement(text: string): Tree | null {
  for (const dialect of dialects) {
    try {
      const [statement] = parse(text, dialect) as Tree[]
      return statement ?? null
    } catch {
      // The next one may.
    }
  }
  return null
}
