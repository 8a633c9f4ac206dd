import type { Expression, Index } from '../../model/syntax.ts'
import { partsOf } from './assign.ts'
import { evaluate } from './expression.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { listValue, nothing, type Selection, type Value } from './value.ts'
import { viewOf } from './view.ts'

/** Keys of a dict of data sets; columns are never asked for by such names where the frame is known to be one. */
const sets = /train|test|val|dev|eval|hold/i

/** `x[…]`: an element, columns, rows. */
export function subscript(run: Run, scope: Scope, at: Expression & { is: 'subscript' }): Value {
  const of = evaluate(run, scope, at.of)
  const key = constantOf(run, scope, at.index)
  const held = elementOf(run, of, key, at.index)
  if (held !== null) return held
  if (of.thing?.is === 'groups') return { ...viewOf(of), thing: of.thing }
  const [first] = at.index
  if (first === undefined) return viewOf(of)
  const rows = rowIndex(run, scope, at.index, first)
  if (rows.is === 'rows') return kept(run, of, rows)
  if (rows.is === 'columns' && key !== null && sets.test(key) && !isFrame(of)) return partCalled(run, of, key)
  // Of something that nobody knows, an element may be a whole data set.
  if (rows.is === 'one' && key !== null && !isKnown(of)) return partCalled(run, of, key)
  const made = viewOf(of)
  if (of.thing?.is === 'estimator') made.thing = of.thing
  if (rows.is === 'one') made.perRow = true
  return made
}

/** What an index does to rows: keeps some, keeps all, or takes one. */
type RowIndex =
  | { is: 'rows'; step: Step; loops: Set<number>; text: string }
  | { is: 'columns' | 'all' | 'window' | 'one'; loops?: Set<number> }

function rowIndex(run: Run, scope: Scope, all: Index[], first: Index): RowIndex {
  if (first.is === 'slice') return sliced(run, scope, first, run.textOf(spanOf(first) ?? { from: 0, to: 0 }))
  const value = evaluate(run, scope, first.value)
  for (const index of all.slice(1)) if (index.is === 'at') evaluate(run, scope, index.value)
  if (value.columns || value.items?.every(({ columns }) => columns)) return { is: 'columns' }
  if (value.selects !== null) return { is: 'rows', step: stepOf(value.selects), loops: value.loops, text: value.selects.key }
  if (typeof value.constant === 'number') return { is: 'one' }
  if (value.loops.size > 0) return { is: 'window', loops: value.loops }
  if (value.items !== null) return { is: 'one' }
  if (value.rows.size > 0)
    return { is: 'rows', step: { is: 'part', key: `index ${run.identity(value)}` }, loops: value.loops, text: run.textOf(first.value) }
  if (first.value.is === 'name') return { is: 'columns' }
  return { is: 'all' }
}

function sliced(run: Run, scope: Scope, { lower, upper, step }: Index & { is: 'slice' }, text: string): RowIndex {
  const bounds = [lower, upper, step].map((bound) => (bound === null ? null : evaluate(run, scope, bound)))
  if (bounds.every((bound) => bound === null) || (bounds[0] === null && bounds[1] === null)) return { is: 'all' }
  const loops = new Set(bounds.flatMap((bound) => [...(bound?.loops ?? [])]))
  if (run.loops.some((loop) => loops.has(loop))) return { is: 'window', loops }
  const key = [lower, upper].map((bound, i) => (bound === null ? '' : boundKey(run, bound, bounds[i] ?? nothing()))).join(':')
  return { is: 'rows', step: { is: 'part', key: `slice ${key}` }, loops, text }
}

/** What a bound is called: its constant, or its text with what its names stand for. */
function boundKey(run: Run, bound: Expression, value: Value): string {
  if (value.constant !== undefined) return String(value.constant)
  return bound.is === 'name' ? `${bound.name}#${run.identity(value)}` : run.textOf(bound).replace(/\s+/g, '')
}

function stepOf({ is, key, side }: Selection): Step {
  return is === 'fold' ? { is: 'split', id: key, side, random: true } : { is: 'part', key }
}

/** Rows that an index keeps, of a value or of an index. */
function kept(run: Run, of: Value, { step, loops, text }: RowIndex & { is: 'rows' }): Value {
  const made = viewOf(of)
  for (const loop of loops) made.loops.add(loop)
  if (of.selects !== null && of.selects.is !== 'mask') {
    made.selects = { ...of.selects, key: `${of.selects.key}[${text}]`, is: step.is === 'split' ? 'fold' : 'index' }
    return made
  }
  if (of.items !== null) made.items = of.items
  const rows = run.rowsOf(of)
  const union = rows.size > 1 && step.is === 'part' && step.key.startsWith('slice')
  made.rows = run.narrowed(rows, union ? { is: 'maybe-part', key: `${step.key} of ${unionName(rows)}` } : step)
  return made
}

function unionName(rows: ReadonlySet<{ id: number }>): string {
  return [...rows]
    .map(({ id }) => id)
    .sort()
    .join(',')
}

/** An element of a list, a dict or an instance, where it is known which. */
function elementOf(run: Run, of: Value, key: string | null, index: Index[]): Value | null {
  if (of.keys !== null && key !== null && of.keys.has(key)) return of.keys.get(key) ?? null
  if (of.keys !== null && of.keys.size > 0 && of.thing?.is !== 'instance') return joined([...of.keys.values()])
  const place = key === null ? Number.NaN : Number(key)
  if (of.items !== null && of.items.length > 0 && index.length === 1) {
    if (Number.isInteger(place)) return of.items.at(place) ?? null
    if (index[0]?.is === 'slice') return listValue(of.items)
    return key === null ? joined(of.items) : null
  }
  if (of.divides !== null && Number.isInteger(place) && place >= 0) return partsOf(run, of, place + 1)[place] ?? null
  return null
}

/** An element, nobody knows which: one of them stands for all, with the rows of all. */
function joined(values: Value[]): Value {
  const [first] = values
  if (first === undefined || values.length === 1) return first ?? nothing()
  const made = viewOf(first)
  made.thing = first.thing
  made.callable = first.callable
  for (const { rows, learned } of values) {
    for (const row of rows) made.rows.add(row)
    for (const fact of learned) made.learned.add(fact)
  }
  return made
}

/** A part of a dict of data sets that was read as one. */
function partCalled(run: Run, of: Value, key: string): Value {
  of.keys ??= new Map()
  const made = viewOf(of)
  made.base = null
  made.rows = of.rows.size === 0 ? new Set() : run.narrowed(of.rows, { is: 'part', key: `key ${key}` })
  of.keys.set(key, made)
  return made
}

function isFrame(value: Value): boolean {
  return [...value.rows].some(({ source }) => source.startsWith('frame '))
}

function isKnown(value: Value): boolean {
  return value.rows.size > 0 && ![...value.rows].every(({ source }) => source.startsWith('unknown'))
}

/** The text or number of an index that is one constant. */
export function constantOf(run: Run, scope: Scope, index: Index[]): string | null {
  const [only] = index
  if (index.length !== 1 || only === undefined || only.is === 'slice') return null
  const { constant } = evaluate(run, scope, only.value)
  return typeof constant === 'string' || typeof constant === 'number' ? String(constant) : null
}

/** Evaluates an index for what it does besides. */
export function selectionKey(run: Run, scope: Scope, at: Expression): string | null {
  return evaluate(run, scope, at).selects?.key ?? null
}

function spanOf(index: Index & { is: 'slice' }) {
  const ends = [index.lower, index.upper, index.step].filter((it) => it !== null)
  return ends.length === 0 ? null : { from: ends[0]?.from ?? 0, to: ends.at(-1)?.to ?? 0 }
}
