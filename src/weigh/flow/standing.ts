import type { Call } from './call.ts'
import type { Learned } from './facts.ts'
import type { Value } from './value.ts'

/** Names of columns that are written out: one, or a list of them. */
export function columnNames({ constant, items }: Value): string[] | null {
  if (typeof constant === 'string') return [constant]
  const names = items?.map((item) => item.constant) ?? []
  return names.length > 0 && names.every((name) => typeof name === 'string') ? names : null
}

/** Notes that a fact stands in these columns of a value; null: everywhere, or as it does in what it comes from. */
export function stand(at: Value, fact: Learned, columns: readonly string[] | null, from: Value): void {
  const known = at.stands?.get(fact)
  const there = columns ?? from.stands?.get(fact)
  if (there === undefined) at.stands?.delete(fact)
  else if (known !== undefined || !at.learned.has(fact)) {
    at.stands ??= new Map()
    at.stands.set(fact, new Set([...(known ?? []), ...there]))
  }
  at.learned.add(fact)
}

/** `get_dummies(df, columns=['city'])` makes columns that are called after those. */
export function madeColumns({ keywords }: Call): string[] | null {
  const columns = keywords.get('columns')
  return columns === undefined || keywords.has('prefix') ? null : (columnNames(columns)?.flatMap((name) => [name, `${name}_*`]) ?? null)
}

function isAmong(columns: ReadonlySet<string>, name: string): boolean {
  return columns.has(name) || [...columns].some((it) => it.endsWith('*') && name.startsWith(it.slice(0, -1)))
}

/** Leaves of a value's facts those that stand in one of these columns. */
export function onlyColumns(made: Value, columns: readonly string[]): void {
  for (const [fact, at] of made.stands ?? []) if (!columns.some((name) => isAmong(at, name))) made.learned.delete(fact)
}

/** Takes out the facts that stand in none but these columns. */
export function withoutColumns(made: Value, columns: readonly string[]): void {
  for (const [fact, at] of made.stands ?? []) {
    const rest = [...at].filter((name) => !columns.includes(name))
    made.stands?.set(fact, new Set(rest))
    if (rest.length === 0) made.learned.delete(fact)
  }
}
