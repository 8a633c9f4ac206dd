import type { Digest } from '../model/digest.ts'

/** A digest as `mle-review digest --format json` prints it; `mle-review maturity` tells the rest of the maturity. */
export function digestJson({ rows, stalled, unreadable, unjudged, maturity, unseen }: Digest): object {
  const { level, score, next } = maturity ?? {}
  return { rows, stalled, unreadable, unjudged, maturity: maturity === null ? null : { level, score, next }, unseen }
}
