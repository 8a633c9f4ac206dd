import { isTime } from '../flow/declared.ts'
import type { Certainty, Flow, Place } from '../flow/facts.ts'
import type { Join } from '../flow/hint.ts'
import type { Mark } from '../flow/trace.ts'
import type { Link, Sighting } from './chain.ts'

/** Two tables with event times are joined by key alone. */
export interface JoinedTimeless extends Sighting {
  /** `both`: either side is seen to have a time; `one`: a query shows that of one side, and that the other is what happened. */
  how: 'both' | 'one'
  operation: string
  keys: readonly string[]
  /** Columns of times of either side, those that are seen. */
  times: readonly string[]
}

export function joinedTimeless(flow: Flow): JoinedTimeless[] {
  return flow.hints.flatMap((hint) => (hint.is === 'join' ? (ofTables(flow, hint) ?? []) : (ofQuery(flow, hint) ?? [])))
}

/** Queries that nobody understands and that something is learned from. */
export function learnedUnread(flow: Flow): Mark[] {
  return flow.hints.flatMap((hint) => (hint.is === 'sql-unread' && fitOf(flow, hint.mark) !== null ? [hint.mark] : []))
}

function ofTables(flow: Flow, hint: Join): JoinedTimeless | null {
  const { mark, keys, tables } = hint
  if (keys.length === 0 || keys.some((key) => isTime(flow.declared, key)) || conditioned(flow, hint)) return null
  const fit = fitOf(flow, mark)
  const [left, right] = timesOf(flow, hint)
  if (fit === null || left === undefined || right === undefined || tables[0] === tables[1]) return null
  const chain: Link[] = [
    { place: left.place, what: 'time', of: left.column },
    { place: right.place, what: 'time', of: right.column },
    { place: mark.place, what: 'joined', of: keys.join(', ') },
    { place: fit.training.place, what: 'trained' },
  ]
  const known = [left, right].every(({ parsed, column }) => parsed || flow.declared.time.includes(column))
  const certainty = Math.min(known ? 3 : 2, mark.certainty) as Certainty
  return { how: 'both', operation: mark.operation, keys, times: [left.column, right.column], place: mark.place, certainty, chain }
}

/** A time of either table that was seen before they were joined, or in what the join was given: afterwards it is that of the one that has it. */
function timesOf(flow: Flow, { mark, tables }: Join) {
  const [lefts = [], rights = []] = tables.map((table) => flow.hints.filter((it) => it.is === 'time').filter((it) => it.table === table))
  const isBefore = ({ place }: { place: Place }) =>
    place.cell < mark.place.cell || (place.cell === mark.place.cell && place.to <= mark.place.to)
  const pairs = lefts.flatMap((left) => rights.map((right) => [left, right] as const))
  return pairs.find((pair) => pair.every(isBefore)) ?? []
}

/** A query whose rows are trained on; what the program does about times afterwards settles it. */
function ofQuery(flow: Flow, hint: Flow['hints'][number]): JoinedTimeless | null {
  const fit = hint.is === 'sql-join' ? fitOf(flow, hint.mark) : null
  if (hint.is !== 'sql-join' || fit === null || flow.hints.some(({ is }) => is === 'compared-times')) return null
  const { mark, join } = hint
  const times = join.times.filter((name) => name !== null)
  const how = times.length === 2 ? 'both' : 'one'
  const chain: Link[] = [
    { place: mark.place, what: 'joined', of: join.keys.join(', ') },
    { place: fit.training.place, what: 'trained' },
  ]
  const certainty = Math.min(how === 'both' ? 3 : 2, mark.certainty) as Certainty
  return { how, operation: mark.operation, keys: join.keys, times, place: mark.place, certainty, chain }
}

function fitOf(flow: Flow, mark: Mark) {
  const fit = flow.hints.find((it) => it.is === 'fit' && it.marks.has(mark))
  return fit?.is === 'fit' ? fit : null
}

/** Somewhere two times of these tables are held against each other. */
function conditioned(flow: Flow, { tables }: Join): boolean {
  return flow.hints.some((it) => it.is === 'compared-times' && (it.tables.has(null) || tables.some((table) => it.tables.has(table))))
}
