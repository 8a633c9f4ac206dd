import type { SqlColumn, SqlCondition, SqlQuery, SqlRelation, SqlSelect } from '../../model/sql.ts'
import { soundsLikeTime } from '../flow/time-names.ts'

/** Whether a column is of times, by its name or because a data contract says so. */
export type IsTime = (name: string) => boolean

/** Times of the record and not of what happened, and parts of dates that are attributes. */
const beside =
  /birth|dob|updat|modif|insert|load|ingest|delet|sync|etl|valid_|effective|expir|(?:^|_)(?:year|quarter|month|week|day|period)$|_(?:key|sk)$/

/** Names of columns of times; those that say when something was recorded are none, unless they are declared. */
export function timeNames(declared: readonly string[]): { any: IsTime; event: IsTime } {
  const lower = new Set(declared.map((name) => name.toLowerCase()))
  const any: IsTime = (name) => soundsLikeTime(name) || lower.has(name)
  return { any, event: (name) => lower.has(name) || (soundsLikeTime(name) && !beside.test(name)) }
}

/** Columns of event times that a query shows a table to have. */
export function timesOf({ columns }: SqlSelect, { alias, query }: SqlRelation, isTime: IsTime): string[] {
  const shown = columns.flatMap(({ table, name }) => (table === alias && isTime(name) ? [name] : []))
  const made = (query?.selects ?? []).flatMap(({ outputs }) => outputs.flatMap(({ name }) => (name !== null && isTime(name) ? [name] : [])))
  return [...new Set([...shown, ...made])]
}

/** Whether a condition bounds the times of a table; a bound from below by something fixed does not, and no value is no time. */
export function bounds({ is, columns }: SqlCondition, alias: string, isTime: IsTime): boolean {
  if (is === 'empty' || is === 'from') return false
  if (isHole(columns) || columns.some(({ table, name }) => table === null && isTime(name))) return true
  return columns.some(({ table }) => table === alias) && columns.some(({ name }) => isTime(name))
}

/** Whether nobody knows what it says: it may be about time. */
function isHole(columns: readonly SqlColumn[]): boolean {
  return columns.length > 0 && columns.every(({ name }) => name === '?')
}

/** Whether two columns of times are held against each other. */
export function compares({ columns }: SqlCondition, isTime: IsTime): boolean {
  return new Set(columns.filter(({ name }) => isTime(name)).map(({ table, name }) => `${table} ${name}`)).size > 1
}

/** Every SELECT that a query rests on, through what stands in its FROM. */
export function below(query: SqlQuery): Set<SqlSelect> {
  const found = new Set(query.selects)
  for (const { relations } of found) for (const { query: inner } of relations) for (const it of inner?.selects ?? []) found.add(it)
  return found
}

/** Whether a query in a table's place looks at times itself: a bound, the latest row, the first rows. */
export function looksAtTime(query: SqlQuery, isTime: IsTime): boolean {
  const timed = (columns: readonly SqlColumn[]) => isHole(columns) || columns.some(({ name }) => isTime(name))
  return [...below(query)].some(
    ({ conditions, comparisons, ordered, limited }) =>
      limited || timed(ordered) || [...conditions, ...comparisons].some((it) => it.is !== 'empty' && it.is !== 'from' && timed(it.columns)),
  )
}
