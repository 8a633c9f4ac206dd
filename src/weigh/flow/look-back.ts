import { type Row, relationOf } from './row-path.ts'
import type { Value } from './value.ts'

/** The last few rows, by a number that is written out or by what such numbers are called. */
const lastFew =
  /^(?:tail .*|slice (?:-\d{1,3}|.*-\(?(?:\w+\.)*\w*(?:look|window|win|seq|lag|step|hist|past|context|n_in|horizon|memory)\w*(?:#\d+)?\)?):)$/i

/**
 * `concat([train[-60:], test])`: the last few of what stands before other rows are what windows of those begin with. The rows are those of
 * the others.
 */
export function withoutLookBack(parts: readonly Value[]): readonly Value[] {
  const [first, ...others] = parts
  if (first === undefined || first.rows.size === 0 || others.length === 0 || others.some(({ rows }) => rows.size === 0)) return parts
  const after = others.flatMap(({ rows }) => [...rows])
  return [...first.rows].every((row) => isEnd(row) && after.every((it) => isElsewhere(row, it))) ? others : parts
}

/** Cut off the end of rows that were in order. */
function isEnd({ path }: Row): boolean {
  const last = path.at(-1)
  return last?.is === 'part' && lastFew.test(last.key) && !path.some((step) => step.is === 'split' && step.random)
}

/** Apart from all that the end was cut from. */
function isElsewhere({ source, path }: Row, other: Row): boolean {
  return other.source !== source || relationOf(path.slice(0, -1), other.path) === 'apart'
}
