import { argument, type Call } from './call.ts'
import { marked, markOf, marksOf, namesOf, put, tableOf, unmark } from './hints-mark.ts'
import type { Run } from './run.ts'
import { changed, includes } from './trace.ts'
import { nothing, type Value } from './value.ts'

/** Tables joined by columns; groups put back on the rows that they were made of show that a key has several of them. */
export function noteJoin(run: Run, left: Value, name: string, call: Call, made: Value): void {
  const right = argument(call, 0, 'right', 'other', 'arg') ?? nothing()
  const own = tableOf(run, left).of
  for (const { name: entity, table } of marksOf(right, 'group-table'))
    if (table === own) marked(run, made, 'entity', call.at, { name: entity, table })
  unmark(made, 'group-table')
  broughtAlong(run, right, made)
  if (name === 'map' || right.keys !== null || right.items !== null || (right.rows.size === 0 && right.table === null)) return
  const keys = ['on', 'left_on', 'right_on'].flatMap((keyword) => namesOf(call.keywords.get(keyword)) ?? [])
  const plain = name === 'join' ? (namesOf(call.positional[1]) ?? []) : (namesOf(call.positional[2]) ?? [])
  const mark = markOf(run, 'joined', call.at)
  put(made, run.traces.trace(mark))
  run.flow.hints.push({ is: 'join', mark, tables: [own, tableOf(run, right).of], keys: keys.length > 0 ? keys : plain })
}

/** Columns that look ahead in a table of their own look ahead in what it is joined to. */
function broughtAlong(run: Run, right: Value, made: Value): void {
  const { table } = right
  for (const { mark, table: of, column } of table === null ? [] : right.traces) {
    if (mark.is !== 'future' || column === null || of !== table?.of || !includes(table, column)) continue
    made.table = changed(tableOf(run, made), [column], true)
    put(made, run.traces.trace(mark, made.table.of, column))
  }
}
