import type { Certainty, Place } from './facts.ts'
import type { Row } from './rows.ts'

/**
 * What is told of a value besides its rows. order: sorted or indexed by time. parsed: holds dates. dated: read with its dates parsed. lag: made of rows before or behind.
 * moved: put beside other rows than it came from. window: stretches of rows, one for each step. entity: several rows of one key. grouped, group-table: on the way there. joined: by key.
 * unique: one row of each key. named, columns: an expression about a column, a list of a frame's columns but some.
 * future: made of later rows. read: computed from a column, row by row. curve: a metric. chosen: picked by a metric. stopper: stops a fit.
 */
export type MarkKind =
  | 'order'
  | 'parsed'
  | 'dated'
  | 'lag'
  | 'moved'
  | 'window'
  | 'entity'
  | 'grouped'
  | 'group-table'
  | 'joined'
  | 'future'
  | 'read'
  | 'curve'
  | 'chosen'
  | 'stopper'
  | 'named'
  | 'columns'
  | 'unique'

export interface Mark {
  is: MarkKind
  place: Place
  /** As written. */
  operation: string
  /** The column read, ordered or grouped by; for `future` how it looks ahead. */
  name: string
  /** Identity of the table whose column that is. */
  table: number | null
  /** Rows that a metric was computed on. */
  rows: ReadonlySet<Row>
  certainty: Certainty
}

/** A mark on a value: on all of it, or on one column of a table. */
export interface Trace {
  mark: Mark
  table: number | null
  column: string | null
}

/** Columns of a frame as far as they are known: all of the first one's but some, or these alone. */
export interface Table {
  of: number
  all: boolean
  names: ReadonlySet<string>
  /** How often columns came or went: places of columns only agree between tables of one version. */
  version: number
  /** Columns may have been left out by what they hold. */
  sifted: boolean
}

/** Marks that only count where the column that carries them is known to be there. */
export function isProof({ mark }: Trace): boolean {
  return mark.is === 'future' || mark.is === 'read' || mark.is === 'parsed'
}

/** Whether a column is known to be among a table's. */
export function includes({ all, names }: Table, column: string): boolean {
  return names.has(column) !== all
}

/** The table with a column more or less. */
export function changed(table: Table, columns: readonly string[], added: boolean): Table {
  const { all, names } = table
  const now = new Set(names)
  for (const column of columns) {
    if (all === added) now.delete(column)
    else now.add(column)
  }
  return { ...table, names: now, version: table.version + 1 }
}

/** Makes marks, traces and tables; one of the same place, name, table and rows is the same object. */
export class Traces {
  private readonly marks = new Map<string, Mark>()
  private readonly traces = new Map<Mark, Map<string, Trace>>()
  private tables = 0

  mark(mark: Mark): Mark {
    const { is, name, table, place } = mark
    // A metric within a function is another of other rows.
    const rows = [...mark.rows].map(({ id }) => id).sort((a, b) => a - b)
    const key = `${is} ${place.cell}:${place.from} ${table} ${name} ${rows}`
    const known = this.marks.get(key)
    if (known === undefined) this.marks.set(key, mark)
    return known ?? mark
  }

  trace(mark: Mark, table: number | null = null, column: string | null = null): Trace {
    const of = this.traces.get(mark) ?? new Map<string, Trace>()
    this.traces.set(mark, of)
    const key = column === null ? '' : `${table} ${column}`
    const known = of.get(key)
    if (known !== undefined) return known
    const made = { mark, table: column === null ? null : table, column }
    of.set(key, made)
    return made
  }

  table(): Table {
    this.tables += 1
    return { of: this.tables, all: true, names: new Set(), version: 0, sifted: false }
  }
}
