import type { SqlRelation, SqlSelect, SqlSpot, SqlStatement } from '../../model/sql.ts'
import { isKeyedBy, isOfEntity, soundsLikeEvents, soundsLikeLabel, soundsLikeLabels } from './table-names.ts'
import { below, bounds, compares, looksAtTime, timeNames, timesOf } from './times.ts'

/** A query that joins what happened to rows that stand in time, by key alone. */
export interface TimelessJoin {
  at: SqlSpot
  /** Name of the table that is joined. */
  table: string
  keys: string[]
  /** Columns of times, of the rows and of what is joined; null where none is seen. */
  times: readonly [string | null, string | null]
}

/** Of a statement and of a SELECT in it: nobody follows more. */
const most = { selects: 200, relations: 40 }

type Names = ReturnType<typeof timeNames>

/** Joins of a statement that take no notice of time. `declared`: columns of times by a data contract. */
export function timelessJoins({ selects }: SqlStatement, declared: readonly string[] = []): TimelessJoin[] {
  const names = timeNames(declared)
  if (selects.length > most.selects || selects.some(({ relations }) => relations.length > most.relations)) return []
  return selects.flatMap((select) => {
    const later = selects.filter((it) => it !== select && below({ selects: [it] }).has(select))
    const settled = later.some(({ conditions, comparisons, ordered }) => {
      return [...conditions, ...comparisons].some((it) => compares(it, names.any)) || ordered.some(({ name }) => names.any(name))
    })
    if (settled || select.ordered.some(({ name }) => names.any(name) || name === '?')) return []
    return select.relations.flatMap((joined, i) =>
      select.relations.slice(0, i).flatMap((rows) => timeless(select, rows, joined, names) ?? []),
    )
  })
}

function timeless(select: SqlSelect, first: SqlRelation, second: SqlRelation, names: Names): TimelessJoin | null {
  const keys = keysBetween(select, first, second)
  if (keys.length === 0 || first.apart || second.apart) return null
  if (keys.some(({ of }) => of.some((name) => names.any(name) || name === '?'))) return null
  // Rows to learn from may stand on either side.
  const turned = isLabelled(select, second) && !isLabelled(select, first)
  const [rows, joined] = turned ? [second, first] : [first, second]
  const keyOf = (relation: SqlRelation) => keys.map(({ of: [left, right] }) => (relation === first ? left : right))
  if (keyOf(joined).some((key) => isKeyedBy(nameOf(joined), key))) return null
  if (joined.query !== null && looksAtTime(joined.query, names.any)) return null
  const conditions = [...select.conditions, ...select.comparisons]
  if (conditions.some((it) => bounds(it, joined.alias, names.any))) return null
  const compared = conditions.filter((it) => compares(it, names.any))
  const strangers = compared.length === 0 ? [] : strangersTo(select, rows, joined)
  if (compared.some(({ columns }) => !columns.some(({ table }) => table !== null && strangers.includes(table)))) return null
  const ofThing = keyOf(rows).some((key) => isKeyedBy(nameOf(rows), key))
  const left = timesOf(select, rows, names.event).filter((name) => !ofThing || !beginning.test(name))[0] ?? null
  const right = timesOf(select, joined, names.event)[0] ?? null
  const happened = soundsLikeEvents(nameOf(joined)) || sumsUp(select, joined)
  const ofWhom = keyOf(rows).some((key) => isOfEntity(key))
  const proven = left !== null ? right !== null || (happened && !ofThing) : right !== null && ofWhom && isLabelled(select, rows)
  if (!proven || labelsOnly(select, joined, names)) return null
  const shared = [...new Set(keys.map(({ of: [name] }) => name))]
  return { at: second.at, table: second.table ?? second.alias, keys: shared, times: [left, right] }
}

/** Third tables that have nothing to do with the one that is joined: whatever bounds their times says nothing of it. */
function strangersTo(select: SqlSelect, rows: SqlRelation, joined: SqlRelation): string[] {
  const others = select.relations.filter((it) => it !== rows && it !== joined)
  return others.filter((it) => keysBetween(select, it, joined).length === 0).map(({ alias }) => alias)
}

/** When a thing came to be known, not when something happened to it. */
const beginning = /creat|sign|regist|join|open|since|first|start|onboard|activat/

interface Key {
  of: readonly [first: string, second: string]
}

/** Columns by which the two are one row: of ON, WHERE or USING. */
function keysBetween({ conditions, relations }: SqlSelect, first: SqlRelation, second: SqlRelation): Key[] {
  const nearest = relations[relations.indexOf(second) - 1]
  const using = nearest === first || relations[0] === first ? second.using.map((name): Key => ({ of: [name, name] })) : []
  const on = conditions.flatMap(({ is, columns: [a, b] }): Key[] => {
    if (is !== 'equal' || a === undefined || b === undefined) return []
    if (a.table === first.alias && b.table === second.alias) return [{ of: [a.name, b.name] }]
    return a.table === second.alias && b.table === first.alias ? [{ of: [b.name, a.name] }] : []
  })
  return [...using, ...on]
}

/** What it is called; a query that only picks from one table is called as that is. */
function nameOf({ table, alias, query }: SqlRelation): string {
  const [only, further] = query?.selects ?? []
  const [inner, other] = only === undefined || further !== undefined || only.grouped ? [] : only.relations
  return inner === undefined || other !== undefined || inner.query !== null ? (table ?? alias) : nameOf(inner)
}

/** What is to be predicted is told to be in it. */
function isLabelled({ columns }: SqlSelect, relation: SqlRelation): boolean {
  return soundsLikeLabels(nameOf(relation)) || columns.some(({ table, name }) => table === relation.alias && soundsLikeLabels(name))
}

/** Nothing is taken from it but what is to be predicted: that lies ahead by its nature. */
function labelsOnly({ outputs }: SqlSelect, { alias }: SqlRelation, names: Names): boolean {
  const taken = outputs.filter(({ name, columns }) => columns.some(({ table }) => table === alias) && !(name !== null && names.any(name)))
  return taken.length > 0 && taken.every(({ name }) => name !== null && soundsLikeLabel(name))
}

/** Several of its rows come to one: they are what happened. */
function sumsUp({ outputs, grouped }: SqlSelect, { alias, query }: SqlRelation): boolean {
  const here = grouped && outputs.some(({ aggregates, columns }) => aggregates && columns.some(({ table }) => table === alias))
  return here || (query?.selects.some((it) => it.grouped && it.outputs.some(({ aggregates }) => aggregates)) ?? false)
}
