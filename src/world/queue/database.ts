export interface HowToRun {
  /** It is given up after so long, where the database is reached over a network. */
  milliseconds?: number
  /** Somebody waits for the answer to a webhook: before what workers ask. */
  first?: boolean
}

/** What runs statements. Errors of the database have its `code`. */
export interface Sql {
  /** Several statements may stand in one text where there are no values. */
  executeSql(text: string, values?: unknown[], how?: HowToRun): Promise<{ rows: unknown[] }>
  close(): Promise<void>
}

/** What the queue asks of a database: pg-boss's own statements, a few of ours, and one worker at a time for a key. */
export interface Database extends Sql {
  /** Does work while nobody else does work under the same key: in this process, or in any that shares the database. */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<T>
  /** No other process can have it open: what is active at the start was left by one that died. */
  alone: boolean
}
