import { init, parse } from '@guanmingchiu/sqlparser-ts'

/** Dialects in the order in which they are asked: the first that understands a statement says what it is. */
const dialects = ['generic', 'snowflake', 'bigquery', 'databricks', 'postgresql', 'duckdb', 'mysql', 'mssql'] as const

/** A node of the parser's trees: plain JSON, one key for what it is. */
export type Tree = unknown

let [asked, isReady]: [Promise<void> | null, boolean] = [null, false]

/** Loads the parser, once: a tenth of the time of a small review, so that it is asked for only where there may be SQL. */
export function sqlParser(): Promise<void> {
  asked ??= init().then(() => {
    isReady = true
  })
  return asked
}

/** Whether `readSql` or `droppedBy` may hand something to the parser that comes from these words of code or SQL, in whatever order they are put together. */
export function mayHoldSql(text: string): boolean {
  return /select(?!\w)/i.test(text) || (/drop(?![\w(.])/i.test(text) && /table|alter/i.test(text))
}

/** One statement as the parser's tree; null where no dialect understands it. What it is given must be tame (`cost.ts`). */
export function parseStatement(text: string): Tree | null {
  if (!isReady) throw new Error('SQL is read before its parser was loaded.')
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
