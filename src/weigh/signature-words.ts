import type { SignatureChange } from './signature-change.ts'

/** One way in which a signature is another, as a caller meets it. */
export function signatureWords({ side, name, what, before, after, effect }: SignatureChange): string {
  switch (what) {
    case 'added':
      return effect === 'breaking' ? `the ${side} ${name} is needed too` : `the ${side} ${name} is new`
    case 'removed':
      return `the ${side} ${name} is gone`
    case 'renamed':
      return `the ${side} ${before} is now called ${after}`
    case 'type':
    case 'rank':
    case 'size':
    case 'optional':
      return `the ${side} ${name} is ${after} instead of ${before}`
    default:
      return what satisfies never
  }
}
