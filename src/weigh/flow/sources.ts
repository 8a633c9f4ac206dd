import { budget } from './budget.ts'
import { argumentsOf, type Call } from './call.ts'
import { sifted } from './forks.ts'
import { withoutLookBack } from './look-back.ts'
import { noteSource } from './own-file.ts'
import type { Row } from './rows.ts'
import type { Run } from './run.ts'
import { flowOf, hasRows, listValue, nothing, type Value } from './value.ts'
import { copyOf } from './view.ts'

/** The same reader with the same constant arguments gives the same rows; anything else other ones. */
export function source(run: Run, kind: 'frame' | 'set' | 'fresh', path: string, call: Call): Value {
  const written = [
    ...call.positional.map((value) => constantText(value)),
    ...[...call.keywords].map(([name, value]) => `${name}=${constantText(value)}`),
  ]
  const sheets = call.keywords.get('sheet_name')
  if (sheets !== undefined && (sheets.constant === null || sheets.items !== null))
    return source(run, 'set', path, { ...call, keywords: new Map() })
  const parts = call.keywords.get('split')?.items
  if (parts != null && parts.length > 1) {
    const of = (split: Value) =>
      source(run, kind, path, { ...call, keywords: new Map([...call.keywords, ['split', split], ['with_info', nothing()]]) })
    const sets = listValue(parts.map(of))
    return call.keywords.get('with_info')?.constant === true ? listValue([sets, nothing()]) : sets
  }
  const certain = kind !== 'fresh' && written.every((text) => !text.endsWith('?'))
  const reader = path.split('.').at(-1) ?? path
  const made = sourceOf(run, `${kind} ${reader}(${written.join(', ')})${certain ? '' : ` ${run.id()}`}`)
  for (const value of argumentsOf(call)) for (const loop of value.loops) made.loops.add(loop)
  if (!certain) noteSource(run, made)
  made.stream =
    (call.keywords.get('chunksize')?.constant ?? null) !== null ||
    call.keywords.has('chunksize') ||
    call.keywords.get('iterator')?.constant === true
  made.frame = kind === 'frame' && !made.stream
  // Those of torchtext come in pairs, training first.
  if (path.startsWith('torchtext.') && !call.keywords.has('split')) made.divides = { id: `pair ${run.id()}`, random: false }
  return call.keywords.get('return_X_y')?.constant === true ? listValue([copyOf(made), copyOf(made)]) : made
}

function constantText({ constant, items }: Value, depth = 2): string {
  if (constant !== undefined) return JSON.stringify(constant)
  if (items === null || depth === 0) return '?'
  const texts = items.map((item) => constantText(item, depth - 1))
  return texts.some((text) => text.endsWith('?')) ? '?' : `[${texts.join()}]`
}

/** Rows of a source of this name. */
export function sourceOf(run: Run, name: string): Value {
  return { ...nothing(), rows: new Set([run.rows.source(name)]) }
}

/**
 * Pictures of a folder or of a frame: by the folder, whatever else is said, and by which of the two subsets that `validation_split` makes.
 */
export function generated(run: Run, name: string, call: Call): Value {
  const [first] = argumentsOf(call)
  const subset = call.keywords.get('subset')?.constant
  const folder = call.keywords.get('directory') ?? first
  const of =
    first !== undefined && hasRows(first)
      ? flowOf(argumentsOf(call))
      : sourceOf(run, `set folder ${folder?.constant ?? (folder === undefined ? run.id() : run.identity(folder))}`)
  void name
  if (typeof subset !== 'string') return of
  const seed = call.keywords.get('seed')?.constant ?? ''
  return {
    ...of,
    items: null,
    rows: run.narrowed(of.rows, { is: 'split', id: `subset ${String(seed)}`, side: subset === 'validation' ? 1 : 0, random: false }),
  }
}

/** Rows of a join: of each table one, known to be somewhere only with those of the others. Tables of groups bring what they learned. */
export function joinedTables(run: Run, values: readonly Value[]): Set<Row> {
  const given = values.map((value) => flowOf([value]))
  const tables = given.map(({ rows }, i) => (i === 0 && isOwnTable(given) ? [...rows] : [...rows].filter((row) => !isGroup(row))))
  const all = new Set(tables.flat())
  const same = tables.every((rows) => rows.length === 0 || rows.length === all.size)
  return same ? all : run.narrowed(all, { is: 'joined', key: String(run.id()) })
}

const isGroup = ({ source }: Row) => source.startsWith('groups')

/** A table of groups that tables of something else are looked up for: its groups are the rows. */
function isOwnTable([first, ...others]: readonly Value[]): boolean {
  const sources = new Set(others.flatMap(({ rows }) => [...rows].map(({ source }) => source)))
  const learned = [...(first?.pending ?? [])].flatMap(({ rows }) => [...rows])
  return learned.length > 0 && !learned.some(({ source }) => sources.has(source))
}

/**
 * Tables put below one another. One that has rows of another brings them twice, unless a loop goes along the rows: windows are put
 * together so.
 */
export function joinedRows(run: Run, given: readonly Value[], call: Call): Value {
  const values = run.loops.length === 0 ? given : given.map((value) => sifted(run, value))
  const parts = values.flatMap((value) => (value.items !== null && value.rows.size === 0 ? value.items : [value]))
  const made = flowOf(values)
  made.frame = parts.length > 0 && parts.every(({ frame }) => frame)
  const axis = call.keywords.get('axis') ?? call.keywords.get('dim') ?? call.positional[1]
  const below = axis === undefined || axis.constant === 0 || axis.constant === 'index' || axis.constant === 'rows'
  const kept = below ? withoutLookBack(parts) : parts
  if (kept !== parts) made.rows = flowOf(kept).rows
  // What a loop has put together before, and the same once more.
  const [first] = parts
  const written = /^(?:list|tuple)$/.test(call.at.arguments[0]?.value.is ?? '')
  const plain = parts.every(
    ({ rows, perRow, predictions, loops }) =>
      rows.size > 0 && !perRow && predictions.size === 0 && (loops.size === 0 || (written && isSame(rows, first?.rows))),
  )
  if (!below || !plain || run.loops.length > 0 || parts.length > budget.items) return made
  const twice = parts.filter(({ rows }, i) => parts.slice(0, i).some((other) => run.rows.overlap(rows, other.rows)))
  for (const { rows } of twice) for (const row of run.copied(rows, call.at)) made.rows.add(row)
  return made
}

function isSame(one: ReadonlySet<Row>, other: ReadonlySet<Row> = new Set()): boolean {
  return one.size === other.size && [...one].every((row) => other.has(row))
}

/** `resample(X, y)`: rows drawn again, with replacement where nothing else is said and the function may. */
export function copied(run: Run, call: Call, mayRepeat: boolean): Value {
  const again = mayRepeat && call.keywords.get('replace')?.constant !== false
  const part = { is: 'part', key: `drawn ${run.site(call.at)}` } as const
  const made = call.positional.map((value) => {
    const one = copyOf(value)
    one.base = null
    one.rows = again ? run.copied(run.rowsOf(value), call.at) : run.narrowed(run.rowsOf(value), part)
    return one
  })
  return made.length === 1 ? (made[0] ?? nothing()) : listValue(made)
}
