import { redacted } from '../read/redacted.ts'
import type { Log } from './app/log.ts'

/** The same value with every text in it redacted, errors as plain objects, at most eight levels deep. */
function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redacted(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= 8) return '[…]'
  if (value instanceof Error) {
    const { name, message, stack, cause } = value
    const own = { ...(value as unknown as Record<string, unknown>), request: undefined, response: undefined }
    return clean({ type: name, message, stack, ...(cause === undefined ? {} : { cause }), ...own }, depth + 1)
  }
  if (Array.isArray(value)) return value.map((it) => clean(it, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, clean(it, depth + 1)]))
}

/** A log in which no secret is written, whatever an error carries. */
export function redactingLog(log: Log): Log {
  const line = (level: 'info' | 'warn' | 'error' | 'debug') => (fields: Record<string, unknown>, message: string) =>
    log[level](clean(fields) as Record<string, unknown>, redacted(message))
  return {
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    debug: line('debug'),
    child: (fields) => redactingLog(log.child(clean(fields) as Record<string, unknown>)),
  }
}
