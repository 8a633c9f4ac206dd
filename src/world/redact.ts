import type { Log } from './app/log.ts'

/** Shapes of what must never be written down: GitHub's tokens, bearer tokens, JWTs, keys, passwords in addresses, signatures. */
const secrets: [RegExp, string][] = [
  [/\b(?:gh[opsur]_[A-Za-z0-9]{16,}|github_pat_\w{20,}|v1\.[0-9a-f]{40})\b/g, '[token]'],
  [/\bey[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g, '[token]'],
  [/\b(bearer|token|basic)\s+[\w.~+/=-]{16,}/gi, '$1 [token]'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, '[private key]'],
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+@/gi, '$1[password]@'],
  [/\bsha256=[0-9a-f]{64}\b/g, 'sha256=[signature]'],
]

/** A text without the secrets in it. */
export function redacted(text: string): string {
  return secrets.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text)
}

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
