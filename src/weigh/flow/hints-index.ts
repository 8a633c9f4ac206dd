import type { Expression } from '../../model/syntax.ts'
import { isTime } from './declared.ts'
import { noteDrawn } from './drawn-mask.ts'
import { answersPicked, chosenBy } from './hints-choice.ts'
import { keepListed } from './hints-columns.ts'
import { keepColumns, marked, marksOf, namesOf, put, tableOf, unmark, unproven } from './hints-mark.ts'
import { noteTime, reversed } from './hints-time.ts'
import { frameMembers } from './libraries/frame.ts'
import type { Place } from './row-index.ts'
import type { Run } from './run.ts'
import { isProof, type Table } from './trace.ts'
import type { Value } from './value.ts'

/** `x[…]`: which columns are left, and what picked the element. */
export function afterSubscript(run: Run, at: Expression, of: Value, places: readonly Place[], made: Value): Value {
  const [by] = places
  if (by?.is === 'at') answersPicked(run, at, of, by.value, made)
  if (by?.is === 'at') noteDrawn(run, of, by.value)
  const picked = chosenBy(run, at, of, places, made)
  if (picked === of || isHeld(of)) return picked
  unmark(picked, 'columns')
  const [first, second, further] = places
  if (first === undefined) return picked
  const byRow = of.thing?.is === 'bound' && /^i?loc$/.test(of.thing.name)
  const columns = second ?? (byRow ? undefined : first)
  if (first.is === 'slice' && first.bounds.slice(0, 2).every(({ value }) => run.loops.some((loop) => value.loops.has(loop))))
    marked(run, picked, 'window', at)
  if (first.is === 'slice' && first.bounds[2]?.value.constant === -1) reversed(run, picked)
  if (columns === undefined || (columns.is === 'slice' && (second === undefined || !columns.given))) picked.table = of.table
  else if (further === undefined && columns.is === 'slice') columnsFrom(run, of, columns, picked)
  else if (further !== undefined || columns.is === 'slice') unproven(picked)
  else columnsAt(run, at, of, columns.value, second === undefined, picked)
  return picked
}

/** Columns by their names, rows by a mask; of anything else nobody knows which columns are left. */
function columnsAt(run: Run, at: Expression, of: Value, value: Value, only: boolean, made: Value): void {
  const names = namesOf(value)
  if (names !== null) {
    keepColumns(run, of, made, names, at)
    if (of.thing?.is === 'groups') return
    for (const name of names) if (isTime(run.flow.declared, name)) noteTime(run, of, name, at, false)
  } else if (only && masks(value)) made.table = of.table
  else if (!keepListed(run, of, value, made)) {
    const { constant } = value
    if (!only && typeof constant === 'number') keepColumns(run, of, made, [placeName(tableOf(run, of), constant)], at)
    else unproven(made)
  }
}

/** A mask keeps rows, and so do folds of an array; any other list may name columns. */
function masks({ selects, rows, table }: Value): boolean {
  if (selects !== null) return selects.is !== 'index'
  return rows.size > 0 && table !== null && !table.all
}

/** `x[:, a:]`: the last column is among what is left, whatever it is called. */
function columnsFrom(run: Run, of: Value, { bounds }: Place & { is: 'slice' }, made: Value): void {
  const [lower, upper, step] = bounds
  // From the first on they are all.
  if (upper?.key === '' && (step?.key ?? '') === '' && lower?.value.constant === 0) {
    made.table = of.table
    return
  }
  const open = upper?.key === '' && (step?.key ?? '') === '' && typeof lower?.value.constant === 'number'
  if (!open) unproven(made)
  else {
    const table = tableOf(run, of)
    const last = placeName(table, -1)
    for (const trace of made.traces) if (isProof(trace) && trace.column !== null && trace.column !== last) made.traces.delete(trace)
    made.table = { ...table, all: false, names: new Set([last, placeName(table, -2)]) }
  }
}

/** What a column is called by its place; only while none comes or goes. */
function placeName({ version }: Table, at: number): string {
  return `#${at}@${version}`
}

/** An element of a list or a dict keeps what it is. */
function isHeld(of: Value): boolean {
  return of.items !== null || of.keys !== null || of.thing?.is === 'estimator' || of.thing?.is === 'imported' || of.divides !== null
}

/** `x.name`: the same columns another way, or one of them. */
export function afterMember(run: Run, of: Value, at: Expression & { is: 'member' }, member: (of: Value) => Value): Value {
  const { name } = at
  const made = member(of)
  if (of.thing?.is === 'estimator' && of.thing.searches && name === 'best_params_' && of.thing.training !== null)
    marked(run, made, 'chosen', at, { rows: of.thing.training.rows })
  if (made === of || isHeld(of) || made.thing?.is !== 'bound' || of.thing?.is === 'groups') return made
  if (frameMembers.same.has(name)) {
    if (name === 'T' || name === 'index') unproven(made)
    else made.table = /^(?:i?loc|ix|values)$/.test(name) && of.frame ? tableOf(run, of) : of.table
    if (name === 'index') for (const mark of marksOf(made, 'order')) put(made, run.traces.trace({ ...mark, is: 'parsed' }))
    return made
  }
  if (name === 'columns' && of.rows.size > 0) marked(run, made, 'columns', at, { table: tableOf(run, of).of })
  // Spark's methods for missing values: `frame.na.drop()`.
  if (name === 'na') made.table = of.table
  if (name === 'na' || frameMembers.nothing.has(name) || of.rows.size === 0) return made
  const { table } = of
  if (table !== null && !table.all) made.table = table
  else if (!methodLike.test(name)) {
    keepColumns(run, of, made, [name], at)
    if (isTime(run.flow.declared, name)) noteTime(run, of, name, at, false)
  }
  return made
}

/** Names that are asked of a frame as its methods. */
const methodLike =
  /^(?:apply\w*|map|fillna|drop\w*|sort_\w+|set_\w+|reset_index|merge|join|groupby|shift|rolling|diff|copy|astype|rename|head|tail|sample|mean|sum|std|var|min|max|median|mode|count|describe|info|plot|hist|corr|isin|isnull|notnull|isna|notna|query|assign|insert|pop|to_\w+|between|replace|clip|abs|round|append|pivot\w*|melt|stack|unstack|transform|agg|aggregate|resample|ffill|bfill|interpolate|unique|nunique|value_counts|duplicated|select\w*|filter|with_\w+|reshape|ravel|flatten|items|iterrows|itertuples|keys|values|eval|nlargest|nsmallest|rank|cumsum|pct_change|expanding|ewm|tolist|squeeze|to|size|shape|split|where|mask|any|all|sub|add|mul|div)$/
