import { argument, type Call } from './call.ts'
import { setColumn } from './hints-assign.ts'
import { noteJoin } from './hints-join.ts'
import { marked, namesOf, tableOf, unproven } from './hints-mark.ts'
import type { Run } from './run.ts'
import { nothing, type Value } from './value.ts'

/** Joined tables have the columns of the first; marks on the others' whole are marks on columns that nobody names. */
export function united(run: Run, name: string, call: Call, made: Value): void {
  const [first, second] = call.positional
  const left = first?.items?.[0] ?? argument(call, 0, 'left', 'objs') ?? nothing()
  const right = call.keywords.get('right') ?? second
  const single = left.table !== null && !left.table.all
  if (/^merge/.test(name) && right !== undefined) {
    made.table = tableOf(run, left)
    if (name === 'merge') noteJoin(run, left, 'merge', { ...call, positional: [right, ...call.positional.slice(2)] }, made)
    const direction = call.keywords.get('direction')?.constant
    if (name === 'merge_asof' && (direction === 'forward' || direction === 'nearest')) ahead(run, right, direction, call, made)
    return
  }
  const of = left.table?.of
  const sameRows = call.keywords.get('axis')?.constant !== 1 && first?.items?.every(({ table }) => table?.of === of)
  if (name === 'concat' && !single && of !== undefined && sameRows === true) made.table = left.table
  else unproven(made)
}

/** Columns that a join brings from later rows, by their names where they are known. */
function ahead(run: Run, right: Value, direction: string, call: Call, made: Value): void {
  const from = right.table
  const keys = ['on', 'by', 'left_on', 'right_on'].flatMap((keyword) => namesOf(call.keywords.get(keyword)) ?? [])
  const certainty = run.certainty(direction === 'forward' ? 3 : 2)
  const carrier = nothing()
  marked(run, carrier, 'future', call.at, { name: `${direction} join`, certainty })
  const names = from === null || from.all ? ['*'] : [...from.names].filter((name) => !keys.includes(name))
  for (const name of names) setColumn(run, made, name, carrier)
  if (direction === 'forward') marked(run, made, 'joined', call.at, { name: 'forward join', certainty: 2 })
}
