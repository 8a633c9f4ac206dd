import type { ClassDefinition, Constant, Expression, FunctionDefinition, Parameter } from '../../model/syntax.ts'
import type { Evaluation, Learned } from './facts.ts'
import type { Row, Step } from './rows.ts'
import type { Scope } from './scope.ts'
import { stand } from './standing.ts'
import type { Thing } from './thing.ts'
import type { Table, Trace } from './trace.ts'

/** Something that can be called: a function, a method, a lambda or a class of the program. */
export type Callable =
  | { is: 'function'; definition: FunctionDefinition; scope: Scope; cell: number; self: Value | null }
  | { is: 'lambda'; parameters: Parameter[]; body: Expression; scope: Scope; cell: number }
  | { is: 'class'; definition: ClassDefinition; scope: Scope; cell: number; methods: Map<string, Callable> }
  | { is: 'partial'; of: Value; given: Value[]; keywords: Map<string, Value> }

/**
 * What the analysis knows of a value. Values are shared and changed in place, as the program's own are, so that two names of one frame
 * stay one frame.
 */
export interface Value {
  rows: Set<Row>
  learned: Set<Learned>
  /** Learned group by group: no leak in the table of groups, one when it is put back on rows. */
  pending: Set<Learned>
  predictions: Set<Evaluation>
  /** Loops whose variable it depends on. */
  loops: Set<number>
  /** Statistics of it are arithmetic on one row. */
  perRow: boolean
  /** Written out in the program. */
  literal: boolean
  constant: Constant | undefined
  /** Elements of a list or tuple. */
  items: Value[] | null
  /** Entries of a dict, attributes of an instance. */
  keys: Map<string, Value> | null
  thing: Thing | null
  callable: Callable | null
  /** It selects rows: by their index, by a mask, by a fold. */
  selects: Selection | null
  /** It is a view of: what is written into it is written there. */
  base: Value | null
  /** Names of columns, where it is a list of such or one. */
  columns: boolean
  /** What is told of it besides: its order, its columns, what it looks ahead at. */
  traces: Set<Trace>
  /** Its columns, where they are known. */
  table: Table | null
  /** An unknown call gave it: the values with rows that it was given, and all by place. Unpacked, it is aligned with them or of new sources. */
  opaque: { held: readonly Value[]; handed: readonly Value[] } | null
  /** Unpacked, it is the sides of a division, of so many where that is known. */
  divides: { id: string; random: boolean; count?: number } | null
  /** An expression about columns of a frame that is not named yet (`pl.col('a').mean()`): what it will learn from its rows. */
  deferred: Expression[] | null
  /** What a loop gives in a turn: a number that counts, or an element of something unknown. */
  turn: 'position' | 'element' | null
  /** A row or a window that a loop put into a list. */
  member: boolean
  /** It gives other rows each time that it is asked: a reader of chunks. */
  stream: boolean
  /** A table that is asked for its columns where it is looped over. */
  frame: boolean
  /** Its rows were shuffled: what is cut of them is drawn at random. */
  shuffled: number | null
  /** How it came from what it is a view of, where nothing is known of either: by which attribute or call. */
  way: string | null
  /** Columns that a fact stands in, where it does not stand everywhere. */
  stands: Map<Learned, ReadonlySet<string>> | null
  /** The column that it is of what it is a view of. */
  column: string | null
  /** Columns that predictions were put into. */
  predicted: Map<string, Value> | null
}

/** What rows it selects, by what it is called: two selections of one key keep the same rows. */
export interface Selection {
  is: 'index' | 'mask' | 'fold'
  key: string
  /** Rows whose index it is; a drop of it keeps the others. */
  of: ReadonlySet<Row>
  side: number
  /** The step that made the rows whose index it is: the same rows, wherever it is asked for. */
  step?: Step
  /** The selections that it is itself selected from, the outermost first. */
  within?: readonly Step[]
}

/** A value of which nothing is known. */
export function nothing(): Value {
  return {
    rows: new Set(),
    learned: new Set(),
    pending: new Set(),
    predictions: new Set(),
    loops: new Set(),
    perRow: false,
    literal: false,
    constant: undefined,
    items: null,
    keys: null,
    thing: null,
    callable: null,
    selects: null,
    base: null,
    columns: false,
    traces: new Set(),
    table: null,
    opaque: null,
    divides: null,
    deferred: null,
    predicted: null,
    turn: null,
    member: false,
    stream: false,
    frame: false,
    way: null,
    shuffled: null,
    stands: null,
    column: null,
  }
}

export function constantValue(constant: Constant): Value {
  return { ...nothing(), constant, literal: true, columns: typeof constant === 'string' }
}

export function listValue(items: Value[]): Value {
  return {
    ...nothing(),
    items,
    literal: items.every(({ literal }) => literal),
    columns: items.length > 0 && items.every((it) => it.columns),
  }
}

export function thingValue(thing: Thing): Value {
  return { ...nothing(), thing }
}

/** All that flows from several values into a new one: rows, facts, predictions, loops. */
export function flowOf(values: Iterable<Value>): Value {
  const made = nothing()
  for (const value of values) pour(value, made)
  return made
}

/** Adds what one value is made of to another, with what its elements are made of. */
export function pour(from: Value, into: Value): void {
  pourOwn(from, into, true)
  if (isHolder(from)) pourHeld(from, into, { depth: heldDepth, rows: true, seen: [new Map(), new Map()] })
}

/** How deep what is held in what is held is looked at. */
const heldDepth = 4

/** What was poured already, and from how high: an object that many others hold is poured once. */
interface Pouring {
  depth: number
  rows: boolean
  seen: readonly [withRows: Map<Value, number>, without: Map<Value, number>]
}

function pourHeld(from: Value, into: Value, { depth, rows, seen }: Pouring): void {
  if (depth === 0) return
  const pourAll = (held: Iterable<Value>, withRows: boolean) => {
    const poured = seen[withRows ? 0 : 1]
    for (const item of held) {
      if ((poured.get(item) ?? 0) >= depth) continue
      poured.set(item, depth)
      pourOwn(item, into, withRows)
      if (isHolder(item)) pourHeld(item, into, { depth: depth - 1, rows: withRows, seen })
    }
  }
  if (from.items !== null) pourAll(from.items, rows)
  // Parts of a data set by their names are among its rows already.
  if (from.keys !== null) pourAll(from.keys.values(), rows && from.rows.size === 0)
}

function isHolder({ items, keys }: Value): boolean {
  return items !== null || keys !== null
}

function pourOwn(from: Value, into: Value, rows: boolean): void {
  if (rows) for (const row of from.rows) into.rows.add(row)
  pourFacts(from, into)
  for (const one of from.predictions) into.predictions.add(one)
  for (const loop of from.loops) into.loops.add(loop)
  into.perRow ||= from.perRow
  if (from.turn === 'position') into.turn ??= 'position'
  if (from.deferred !== null) into.deferred = [...(into.deferred ?? []), ...from.deferred]
  into.predicted ??= from.predicted
}

/** Whether a model is among what is held: a record of what was tried. */
export function holdsModel({ thing, items, keys }: Value, depth = 2): boolean {
  if (thing?.is === 'estimator') return thing.role === 'model'
  return depth > 0 && [...(items ?? []), ...(keys?.values() ?? [])].some((held) => holdsModel(held, depth - 1))
}

/** Adds what was learned. */
export function pourFacts(from: Value, into: Value): void {
  for (const fact of from.learned) {
    into.learned.add(fact)
    into.stands?.delete(fact)
  }
  for (const fact of from.pending) into.pending.add(fact)
  for (const trace of from.traces) into.traces.add(trace)
}

/** Puts what is written into a view, or into columns of it, into all that it is a view of. */
export function write(into: Value, what: Value, columns: readonly string[] | null = null): void {
  let at: Value | null = into
  let names = columns
  for (let steps = 0; at !== null && steps < 8; steps += 1) {
    for (const fact of [...what.learned, ...what.pending]) stand(at, fact, names, what)
    for (const loop of what.loops) at.loops.add(loop)
    if (at.column !== null) names = [at.column]
    at = at.base
  }
}

/** Whether it is made of rows, itself or in its elements. */
export function hasRows(value: Value, depth = 3): boolean {
  if (value.rows.size > 0) return true
  if (depth === 0) return false
  return [...(value.items ?? []), ...(value.keys?.values() ?? [])].some((item) => hasRows(item, depth - 1))
}
