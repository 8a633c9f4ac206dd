import type { Expression, Span } from '../../model/syntax.ts'
import type { Certainty } from './facts.ts'
import type { Run } from './run.ts'
import { changed, includes, isProof, type Mark, type MarkKind, type Table, type Trace } from './trace.ts'
import type { Value } from './value.ts'

/** Traces that a value may carry. */
const most = 80

/** A mark of this place. */
export function markOf(run: Run, is: MarkKind, at: Span, about: Partial<Omit<Mark, 'is'>> = {}): Mark {
  return run.traces.mark({
    is,
    place: run.place(at),
    operation: run.textOf(at),
    name: '',
    table: null,
    rows: new Set(),
    certainty: run.certainty(3 as Certainty),
    ...about,
  })
}

export function put(value: Value, trace: Trace): void {
  if (value.traces.size < most) value.traces.add(trace)
}

/** Marks a value as a whole. */
export function marked(run: Run, value: Value, is: MarkKind, at: Span, about: Partial<Omit<Mark, 'is'>> = {}): void {
  put(value, run.traces.trace(markOf(run, is, at, about)))
}

/** Marks of these kinds, wherever on the value they are. */
export function marksOf(value: Value, ...kinds: MarkKind[]): Mark[] {
  const found = new Set<Mark>()
  for (const { mark } of value.traces) if (kinds.length === 0 || kinds.includes(mark.is)) found.add(mark)
  return [...found]
}

/** Marks of a value and of its elements. */
export function allMarks(values: readonly Value[], depth = 3): Set<Mark> {
  const found = new Set<Mark>()
  for (const value of values) {
    for (const { mark } of value.traces) found.add(mark)
    if (depth > 0) for (const mark of allMarks([...(value.items ?? []), ...(value.keys?.values() ?? [])], depth - 1)) found.add(mark)
  }
  return found
}

/** Takes away marks of these kinds. */
export function unmark(value: Value, ...kinds: MarkKind[]): void {
  for (const trace of value.traces) if (kinds.includes(trace.mark.is)) value.traces.delete(trace)
}

/** Takes away what only holds of known columns. */
export function unproven(value: Value): void {
  value.table = null
  for (const trace of value.traces) if (isProof(trace)) value.traces.delete(trace)
}

/** The columns of a frame; one of which nothing is known has all of its own. */
export function tableOf(run: Run, value: Value): Table {
  value.table ??= run.traces.table()
  return value.table
}

/** Names written out in a value: one, or a list of nothing else. */
export function namesOf(value: Value | undefined): string[] | null {
  if (value === undefined) return null
  if (typeof value.constant === 'string') return [value.constant]
  if (value.items === null || value.items.length === 0 || value.items.length >= 60) return null
  const names = value.items.map(({ constant }) => constant)
  return names.every((name) => typeof name === 'string') ? names : null
}

/** Leaves only these columns on a value made from a frame; marks on one column alone become marks on the whole. */
export function keepColumns(run: Run, of: Value, made: Value, names: readonly string[], at: Expression): void {
  const table = tableOf(run, of)
  const [only] = names
  const single = names.length === 1 && only !== undefined
  made.traces = new Set()
  for (const trace of of.traces) {
    const here = trace.column !== null && trace.table === table.of && names.includes(trace.column)
    if (here && single) put(made, run.traces.trace(trace.mark))
    else if (here || trace.column === null || !isProof(trace)) put(made, trace)
  }
  made.table = { ...table, all: false, names: new Set(names.filter((name) => includes(table, name))) }
  if (single && !marksOf(made, 'read').some(({ name, table: of }) => name === only && of === table.of))
    marked(run, made, 'read', at, { name: only, table: table.of })
}

/** Leaves all columns but these. */
export function dropColumns(run: Run, of: Value, made: Value, names: readonly string[]): void {
  const table = tableOf(run, of)
  made.table = changed(table, names, false)
  for (const trace of made.traces)
    if (trace.column !== null && trace.table === table.of && names.includes(trace.column)) made.traces.delete(trace)
}
