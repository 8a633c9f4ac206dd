import type { Expression, Span } from '../../model/syntax.ts'
import { argument, type Call } from './call.ts'
import { isTime } from './declared.ts'
import { afterComparison } from './hints-choice.ts'
import { marked, marksOf, namesOf, put, tableOf, unmark } from './hints-mark.ts'
import { ofOneColumn } from './hints-operator.ts'
import type { Run } from './run.ts'
import { noteErrors } from './scored-part.ts'
import { afterOperator } from './sql-text.ts'
import type { Value } from './value.ts'

/** A column of times of a table was named. */
export function noteTime(run: Run, frame: Value, column: string, at: Span, parsed: boolean): void {
  const table = tableOf(run, frame).of
  const known = run.flow.hints.find((it) => it.is === 'time' && it.table === table && it.column === column)
  if (known?.is === 'time') known.parsed ||= parsed
  else run.flow.hints.push({ is: 'time', table, column, place: run.place(at), parsed })
}

/** Whether a column was parsed as dates. */
export function isParsed(run: Run, frame: Value, column: string): boolean {
  const of = frame.table?.of
  return run.flow.hints.some((it) => it.is === 'time' && it.table === of && it.column === column && it.parsed)
}

/** Sorted or indexed by a column of times; by another one nothing is told. Certain where it was parsed. */
export function ordered(run: Run, of: Value, made: Value, by: readonly string[], call: Call): void {
  const column = by.find((name) => isParsed(run, of, name)) ?? by.find((name) => isTime(run.flow.declared, name))
  if (column === undefined) return
  if (marksOf(of, 'dated').length > 0) noteTime(run, of, column, call.at, false)
  const down = argument(call, 2, 'ascending')?.constant === false
  const certainty = run.certainty(isParsed(run, of, column) || run.flow.declared.time.includes(column) ? 3 : 2)
  unmark(made, 'order')
  marked(run, made, 'order', call.at, { name: down ? `-${column}` : column, certainty })
}

/** Time runs the other way round, or backward whichever way it ran. */
export function reversed(run: Run, made: Value, backward = false): void {
  for (const mark of marksOf(made, 'order')) {
    const down = mark.name.startsWith('-')
    if (down && backward) continue
    for (const trace of made.traces) if (trace.mark === mark) made.traces.delete(trace)
    put(made, run.traces.trace(run.traces.mark({ ...mark, name: down ? mark.name.slice(1) : `-${mark.name}` })))
  }
}

/** A reader that parses dates, indexes by them, or gives prices by day. */
export function readTimes(run: Run, name: string, made: Value, call: Call): void {
  if (/^(?:DataReader|get_data_yahoo)$/.test(name)) marked(run, made, 'order', call.at, { name: 'index' })
  if (call.keywords.get('try_parse_dates')?.constant === true) marked(run, made, 'dated', call.at)
  const parsed = call.keywords.get('parse_dates')
  const index = call.keywords.get('index_col')
  const names = namesOf(parsed) ?? []
  for (const column of names) noteTime(run, made, column, call.at, true)
  const [column] = namesOf(index) ?? []
  const byDate = column !== undefined && (names.includes(column) || parsed?.constant === true || isTime(run.flow.declared, column))
  const first = index?.constant === 0 && parsed !== undefined && parsed.constant !== false
  if (byDate || first)
    marked(run, made, 'order', call.at, { name: column ?? 'index', certainty: run.certainty(parsed === undefined ? 2 : 3) })
}

/** `query('a_date <= b_date')`. */
export function queried(run: Run, of: Value, call: Call): void {
  const [text] = namesOf(call.positional[0]) ?? []
  const names = text?.match(/[A-Za-z_]\w*/g)?.filter((name) => isTime(run.flow.declared, name)) ?? []
  if (text !== undefined && /[<>]/.test(text) && new Set(names).size > 1)
    run.flow.hints.push({ is: 'compared-times', tables: new Set([tableOf(run, of).of]), place: run.place(call.at) })
}

/** Two times held against each other: a condition on time. */
export function afterBinary(
  run: Run,
  at: Expression & { is: 'binary' },
  left: Value,
  right: Value,
  binary: (left: Value, right: Value) => Value,
): Value {
  if (/^[<>]=?$/.test(at.operator)) {
    const times = [left, right].flatMap((side) => marksOf(side, 'read').filter(({ name }) => isTime(run.flow.declared, name)))
    const columns = new Set(times.map(({ name, table }) => `${table} ${name}`))
    const tables = new Set(times.map(({ table }) => table))
    if (columns.size > 1) run.flow.hints.push({ is: 'compared-times', tables, place: run.place(at) })
  }
  const made = afterOperator(run, at, left, right, binary(left, right))
  ofOneColumn(at.operator, left, right, made)
  if (at.operator !== '+') unmark(made, 'columns')
  if (/^(?:==|!=|-)$/.test(at.operator)) {
    afterComparison(run, at, left, right, made)
    noteErrors(run, at, [left, right], made)
  }
  return made
}
