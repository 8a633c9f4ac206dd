import type { Run } from './run.ts'
import type { Value } from './value.ts'

/**
 * Whether a test holds, where it is written out: a flag, a text, None. Numbers are not asked, for loops count in them; nor is a function
 * that nobody calls, whose parameters are guesses.
 */
export function truthOf(run: Run, { constant }: Value): boolean | null {
  if (run.guessing && run.frames.length <= 1) return null
  return typeof constant === 'boolean' || typeof constant === 'string' || constant === null ? Boolean(constant) : null
}

/** `==`, `!=`, `is`, `is not` of two values that are known to be the same or not. */
export function comparedAs(operator: string, left: Value, right: Value): boolean | undefined {
  const same = isSame(left, right)
  if (same === null || !/^(?:==|!=|is|is not)$/.test(operator)) return undefined
  return operator === '==' || operator === 'is' ? same : !same
}

function isSame(left: Value, right: Value): boolean | null {
  const [a, b] = [left.constant, right.constant]
  if (a === null && isThere(right)) return false
  if (b === null && isThere(left)) return false
  const plain = [a, b].every((it) => it === null || typeof it === 'string' || typeof it === 'boolean')
  return plain ? a === b : null
}

/** Not None, whatever it is. */
function isThere({ constant, rows, items, keys, callable, thing }: Value): boolean {
  if (constant !== undefined) return constant !== null
  return rows.size > 0 || items !== null || keys !== null || callable !== null || thing?.is === 'estimator'
}
