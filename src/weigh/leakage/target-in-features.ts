import type { Declared } from '../../model/declared.ts'
import type { Certainty, Flow } from '../flow/facts.ts'
import type { Fit } from '../flow/hint.ts'
import { isMove } from '../flow/moved.ts'
import { includes, type Mark } from '../flow/trace.ts'
import { type Link, linkOf, type Sighting } from './chain.ts'

/** The target, or a column that says as much, is among the features. */
export interface TargetInside extends Sighting {
  target: string
  /** The column that gives it away: the target itself, one made from it, or the one that it is made from. */
  column: string
  how: 'itself' | 'made-from-it' | 'it-is-made-from'
}

export function targetInside(flow: Flow, declared: Declared = flow.declared): TargetInside[] {
  const found = flow.hints.flatMap((hint) => (hint.is === 'fit' ? (inside(hint, declared) ?? told(hint, declared) ?? []) : []))
  return [...Map.groupBy(found, ({ target, column }) => `${target} ${column}`).values()].flatMap(([first]) => first ?? [])
}

function inside(fit: Fit, declared: Declared): TargetInside | null {
  const { features, labels, selects, training } = fit
  const [target, further] = labels.table === null || labels.table.all ? [] : [...labels.table.names]
  if (features === null || labels.table === null || target === undefined || further !== undefined) return null
  if (labels.elsewhere || selects || features.of !== labels.table.of || (!features.all && features.names.size < 2)) return null
  // By its place a column is known only as long as none comes or goes.
  if (target.startsWith('#') && features.all && (features.names.size > 0 || features.version !== labels.table.version)) return null
  // Spread out by its categories, it is left out by their names.
  if (features.all && [...features.names].some((name) => name.startsWith(`${target}_`))) return null
  const end: Link = { place: training.place, what: 'trained' }
  const read = [...labels.marks].find((mark) => isRead(mark, features.of, target))
  const start: Link[] = read === undefined ? [] : [{ place: read.place, what: 'made' }]
  const place = start[0]?.place ?? training.place
  const told = { target, place, certainty: Math.min(features.sifted ? 2 : 3, training.certainty) as Certainty }
  if (includes(features, target) && isInRow(fit, target) && isUnmoved(fit, target))
    return { ...told, column: target, how: 'itself', chain: [...start, end] }
  for (const { mark, column } of fit.columns)
    if (column !== null && column !== target && (isRead(mark, features.of, target) || declared.target.includes(mark.name)))
      if (mark.is === 'read' && isInRow(fit, column))
        return { ...told, place: mark.place, column, how: 'made-from-it', chain: [linkOf(mark), end] }
  const sources = [...labels.marks].filter((mark) => mark.is === 'read' && mark.name !== target && mark.table === features.of)
  const [source] = sources
  if (source === undefined || sources.length > 1 || !includes(features, source.name) || !isInRow(fit, source.name)) return null
  return { ...told, place: source.place, column: source.name, how: 'it-is-made-from', chain: [linkOf(source), end] }
}

/** The labels are of rows before or behind only where this column is, too: what is in one row gives away no other one. */
function isInRow({ columns, labels }: Fit, name: string): boolean {
  return [...labels.moves].every((move) => columns.some(({ mark, column }) => mark === move && (column === null || column === name)))
}

/** What stands in the target's column now is of its own rows as far as the labels are. */
function isUnmoved({ columns, labels }: Fit, target: string): boolean {
  return columns.every(({ mark, column }) => column !== target || !isMove(mark) || labels.moves.has(mark))
}

/** A column that the data contract says is the target is chosen as a feature, whatever the program learns. */
function told({ features, training }: Fit, declared: Declared): TargetInside | null {
  const column = features === null || features.all ? undefined : declared.target.find((name) => features.names.has(name))
  if (column === undefined) return null
  const { place, certainty } = training
  return { target: column, column, how: 'itself', place, certainty, chain: [{ place, what: 'trained' }] }
}

function isRead(mark: Mark, table: number, name: string): boolean {
  return mark.is === 'read' && mark.table === table && mark.name === name
}
