/** Structured logging as pino and Probot do it: fields first, then a sentence. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
  debug(fields: Record<string, unknown>, message: string): void
  /** The same with these fields on every line, such as delivery, installation and pull request. */
  child(fields: Record<string, unknown>): Log
}
