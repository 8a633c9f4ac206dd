import { redacted } from '../../read/redacted.ts'

const longest = 600

/** Why something failed, in one line that holds no secret. */
export function reasonOf(error: unknown): string {
  const inner = error instanceof AggregateError ? (error.errors[0] ?? error) : error
  const text = inner instanceof Error ? inner.message || inner.name : typeof inner === 'string' ? inner : JSON.stringify(inner)
  return redacted(text ?? 'unknown')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, longest)
}
