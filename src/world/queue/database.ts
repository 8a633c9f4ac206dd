/** What the queue asks of a database: pg-boss's own statements, a few of ours, and one worker at a time for a key. */
export interface Database {
  /** Several statements may stand in one text where there are no values. */
  executeSql(text: string, values?: unknown[], milliseconds?: number): Promise<{ rows: unknown[] }>
  /** Does work while nobody else does work under the same key: in this process, or in any that shares the database. */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<T>
  /** No other process can have it open: what is active at the start was left by one that died. */
  alone: boolean
  close(): Promise<void>
}
