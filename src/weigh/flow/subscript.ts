import type { Expression, Index } from '../../model/syntax.ts'
import { partsOf } from './assign.ts'
import { transform } from './estimator.ts'
import { either, evaluate } from './expression.ts'
import { afterSubscript } from './hints-index.ts'
import { reached } from './ranges.ts'
import { isReadEach, readWith } from './read-each.ts'
import { countOfShape, cutByCount } from './row-count.ts'
import { constantKey, type Place, placesOf, type RowIndex, rowIndex } from './row-index.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import { scoredInPart } from './scored-part.ts'
import { selectedOf } from './selected-rows.ts'
import { columnNames, onlyColumns } from './standing.ts'
import { inRow, unsureOf } from './unsure.ts'
import { flowOf, hasRows, holdsModel, listValue, nothing, type Value } from './value.ts'
import { viewOf } from './view.ts'

/** Keys of a dict of data sets, `train` or `X_test`; no column of something unknown is one for a `device` or an `interval` in its name. */
const sets =
  /^(?:\w+_|[xy])?(?:train(?:ing)?|test(?:ing)?|val(?:id(?:ation)?)?|dev|(?:eval|evaluation)|hold_?out)(?:_?(?:x|y|data|dataset|set|df|frame|rows|images?|labels?|features?|targets?|inputs?|texts?|ids?|idx|index|indices|mask|loader|dataloader|\d+))?$/i

/** `x[…]`: an element, columns, rows. */
export function subscript(run: Run, scope: Scope, at: Expression & { is: 'subscript' }): Value {
  const of = evaluate(run, scope, at.of)
  const places = placesOf(run, scope, at.index)
  const made = afterSubscript(run, at, of, places, element(run, of, places))
  scoredInPart(run, of, places, made)
  return made
}

function element(run: Run, of: Value, places: readonly Place[]): Value {
  const key = constantKey(places)
  const held = elementOf(run, of, key, places)
  // What a loop's variable picks changes with the loop.
  if (held !== null) for (const place of places) if (place.is === 'at') for (const loop of place.value.loops) held.loops.add(loop)
  const found = held ?? predictedColumn(of, key) ?? countOfShape(of, key)
  if (found !== null) return found
  // `tfidf[corpus]`, `vectors.wv[word]`.
  if (of.thing?.is === 'estimator' && of.thing.role === 'transformer' && places[0]?.is === 'at')
    if (hasRows(places[0].value) || (key === null && !of.thing.parts.some(({ thing }) => thing?.is === 'estimator')))
      return transform(places[0].value, of.thing)
  if (of.thing?.is === 'groups') return { ...viewOf(of), thing: of.thing }
  if (of.thing?.is === 'imported') {
    const made = laidOut(of.thing.path, places)
    if (made !== null) return made
  }
  if (of.literal && of.rows.size === 0 && of.items === null && of.keys === null) return { ...viewOf(of), literal: true }
  const [first] = places
  if (first === undefined) return viewOf(of)
  if (of.columns) return { ...viewOf(of), columns: true }
  const rows = rowIndex(run, of, first)
  // What a loop reads one by one is a row, or a table of its own: of its parts nobody knows which rows they are.
  if (rows.is === 'rows' && of.rows.size === 0 && of.keys === null && rows.step.is === 'part' && isOneOfMany(run, of))
    return { ...viewOf(of), way: `within ${rows.text}` }
  // Of one row, or of one window, an index takes columns or moments.
  if ((of.perRow || of.turn === 'element') && of.keys === null && rows.is !== 'rows') {
    const row = viewOf(of)
    if (key !== null && rows.is === 'columns' && first.is === 'at') ofColumns(row, first.value)
    return row
  }
  if (rows.is === 'window') return windowOf(run, of, rows)
  if (rows.is === 'rows') return kept(run, of, first, rows)
  if (rows.is === 'columns' && key !== null && sets.test(key) && !isFrame(of)) return partCalled(run, of, key)
  if (rows.is === 'columns' && key !== null && (isSet(of) || of.opaque !== null)) return unsureOf(run, viewOf(of), `key ${key}`)
  // Of something that nobody knows, an element may be a whole data set.
  if (rows.is === 'one' && key !== null && !isKnown(of)) return partCalled(run, of, key)
  const made = viewOf(of)
  if (of.thing?.is === 'estimator') made.thing = of.thing
  if (rows.is === 'one') made.perRow = true
  if (rows.is === 'all') for (const loop of rows.loops) made.loops.add(loop)
  if (rows.is === 'columns' && first.is === 'at') ofColumns(made, first.value)
  made.frame = of.frame && rows.is === 'columns' && first.is === 'at' && namesSeveral(first.value)
  // `df.iloc[:, 1:]`.
  if (rows.is === 'all' && places[1]?.is === 'slice' && of.thing?.is === 'bound') made.frame = of.thing.of.frame
  return made
}

function isOneOfMany(run: Run, of: Value): boolean {
  return of.perRow || of.turn === 'element' || isReadEach(run, of)
}

/** `np.c_[xx.ravel(), yy.ravel()]` lays what stands between its brackets side by side; `np.mgrid[…]` is a grid that nobody observed. */
function laidOut(path: string, places: readonly Place[]): Value | null {
  const name = path.split('.').at(-1)
  if (name === 'mgrid' || name === 'ogrid') return { ...nothing(), literal: true }
  const given = places.flatMap((place) => (place.is === 'at' ? [place.value] : []))
  if (name !== 'c_' || given.length === 0) return null
  return { ...flowOf(given), literal: given.every(({ literal }) => literal) }
}

/** A list of columns, by what stands there or by what a table told of its own. */
function namesSeveral({ items, columns, constant, loops }: Value): boolean {
  return items !== null || (columns && constant === undefined && loops.size === 0)
}

/** Some columns: what stands in others is left behind. */
function ofColumns(made: Value, asked: Value): void {
  for (const loop of asked.loops) made.loops.add(loop)
  const names = columnNames(asked)
  if (names === null) return
  onlyColumns(made, names)
  if (typeof asked.constant !== 'string') return
  made.column = asked.constant
  made.stands = null
}

/** Rows that an index keeps, of a value or of an index. */
function kept(run: Run, of: Value, place: Place, { step: asked, loops, text, within }: RowIndex & { is: 'rows' }): Value {
  const step = inRow(of, asked)
  const made = viewOf(of)
  made.frame = of.frame
  for (const loop of loops) made.loops.add(loop)
  if (of.selects !== null && of.selects.is !== 'mask') {
    made.selects = selectedOf(of.selects, asked, text)
    return made
  }
  const rows = (within ?? []).reduce((above, outer) => run.narrowed(above, inRow(of, outer)), run.rowsOf(of))
  if (of.items !== null) for (const one of flowOf([of]).predictions) made.predictions.add(one)
  if (of.items !== null) for (const fact of flowOf([of]).learned) made.learned.add(fact)
  const union = rows.size > 1 && step.is === 'part'
  const drawn = of.shuffled !== null && union && step.key.startsWith('slice')
  if (drawn) made.rows = run.narrowed(rows, { is: 'split', id: `shuffled ${of.shuffled}`, side: run.sideNamed(step.key), random: true })
  else if (union) made.rows = cutByCount(rows, place) ?? run.narrowed(rows, { is: 'maybe-part', key: `${step.key} of ${unionName(rows)}` })
  else made.rows = run.narrowed(rows, step)
  return made
}

/** What a loop cuts of rows in one of its turns: apart from what it cuts elsewhere in that turn. */
function windowOf(run: Run, of: Value, { loops, text }: RowIndex & { is: 'window' }): Value {
  const made = viewOf(of)
  for (const loop of loops) made.loops.add(loop)
  if (of.selects !== null) made.selects = of.selects
  if (of.items !== null && of.rows.size === 0) made.items = of.items
  made.perRow = true
  const loop = run.loops.findLast((it) => loops.has(it))
  if (of.rows.size > 0) made.rows = run.narrowed(reached(run, loop, of.rows, text), { is: 'part', key: `window ${loop} ${text}` })
  return made
}

function unionName(rows: ReadonlySet<{ id: number }>): string {
  return [...rows]
    .map(({ id }) => id)
    .sort()
    .join(',')
}

/** An element of a list, a dict or an instance, where it is known which. */
function elementOf(run: Run, of: Value, key: string | null, places: readonly Place[]): Value | null {
  if (of.keys !== null && key !== null && of.keys.has(key)) return of.keys.get(key) ?? null
  const unnamed = of.keys !== null && [...of.keys.keys()].some((name) => name.startsWith('#'))
  if (of.keys !== null && of.keys.size > 0 && of.thing?.is !== 'instance' && (key === null || unnamed)) {
    const [first] = places
    // Of a data set whose parts were asked for by their names, another part.
    if (of.rows.size > 0 && !unnamed) return first?.is === 'at' ? partCalled(run, of, `? ${first.text} ${run.identity(of)}`) : null
    return turnedTo(run, namedOf(run, joined([...of.keys.values()]), key), places)
  }
  const place = key === null ? Number.NaN : Number(key)
  if (of.items !== null && of.items.length > 0 && places.length === 1) {
    if (Number.isInteger(place)) return of.items.at(place) ?? null
    if (places[0]?.is === 'slice' && !of.items.some(({ member }) => member)) return slicedList(run, of.items, places[0])
    if (places[0]?.is === 'slice' || (places[0]?.is === 'at' && places[0].value.selects !== null && hasRows(of))) return null
    return key === null ? turnedTo(run, joined(of.items), places) : null
  }
  if (of.divides !== null && Number.isInteger(place) && place >= 0) return partsOf(run, of, place + 1)[place] ?? null
  return null
}

/** What the turn of a loop picks: apart from what it leaves. */
function turnedTo(run: Run, element: Value, [first]: readonly Place[]): Value {
  const loop = first?.is === 'at' ? run.loops.findLast((it) => first.value.loops.has(it)) : undefined
  if (loop === undefined || first?.is !== 'at' || element.rows.size === 0) return element
  return { ...viewOf(element), thing: element.thing, rows: run.narrowed(element.rows, { is: 'part', key: `window ${loop} ${first.text}` }) }
}

/** The element of that name, of a dict whose names nobody knows. */
function namedOf(run: Run, element: Value, key: string | null): Value {
  return key === null || element.rows.size === 0 ? element : unsureOf(run, { ...viewOf(element), thing: element.thing }, `key ${key}`)
}

/** Elements between two constants; of elements that hold rows, between other bounds, nobody knows which of these. */
function slicedList(run: Run, items: Value[], { bounds }: Place & { is: 'slice' }): Value {
  const [lower, upper] = bounds.map(({ value, text }) => (text === '' ? undefined : value.constant))
  if (bounds.slice(0, 2).every(({ text, value }) => text === '' || typeof value.constant === 'number'))
    return listValue(items.slice(lower as number | undefined, upper as number | undefined))
  const step = { is: 'part', key: `slice ${bounds[0]?.key}:${bounds[1]?.key}` } as const
  return listValue(items.map((item) => (item.rows.size === 0 ? item : { ...viewOf(item), rows: run.narrowed(item.rows, step) })))
}

/** An element, nobody knows which: one of them stands for all, with the rows of all. */
function joined(values: Value[]): Value {
  const [first] = values
  if (first === undefined || values.length === 1) return first ?? nothing()
  if (first.thing === null && holdsModel(first)) return values.reduce((one, other) => either(one, other))
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
export function partCalled(run: Run, of: Value, key: string): Value {
  of.keys ??= new Map()
  const made = viewOf(of)
  made.base = null
  made.rows = of.rows.size === 0 ? new Set() : run.narrowed(of.rows, { is: 'part', key: `key ${key}` })
  of.keys.set(key, made)
  readWith(of, made)
  return made
}

/** Whether it was read as a table: its attributes are columns. */
export function isFrame(value: Value): boolean {
  return [...value.rows].some(({ source }) => source.startsWith('frame '))
}

function isKnown(value: Value): boolean {
  return value.rows.size > 0 && ![...value.rows].every(({ source }) => source.startsWith('unknown'))
}

/** Whether it was read as what may hold several arrays or tables. */
function isSet(value: Value): boolean {
  return value.rows.size > 0 && [...value.rows].every(({ source }) => source.startsWith('set '))
}

/** A column that predictions were put into, with the rows that its frame has now. */
export function predictedColumn(of: Value, name: string | null): Value | null {
  const held = name === null ? undefined : of.predicted?.get(name)
  if (held === undefined) return null
  const made = viewOf(of)
  made.predictions = new Set([...made.predictions, ...held.predictions])
  return made
}

/** The constant that stands between brackets, where it is not evaluated anyway. */
export function constantOf(run: Run, scope: Scope, index: readonly Index[]): string | null {
  return constantKey(placesOf(run, scope, index))
}
