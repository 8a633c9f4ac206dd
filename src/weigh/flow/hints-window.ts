import { argument, type Call } from './call.ts'
import { marked, marksOf, unmark } from './hints-mark.ts'
import type { Run } from './run.ts'
import type { Value } from './value.ts'

/** `shift(n)`: rows before are a lag, rows behind are the future; the other way round where time runs backward. */
export function afterShift(run: Run, of: Value, call: Call, made: Value): void {
  const by = argument(call, 0, 'periods')
  const steps = by === undefined ? 1 : by.constant
  unmark(made, 'read', 'grouped')
  if (steps === 0) return
  movedColumns(run, made)
  marked(run, made, 'lag', call.at)
  if (typeof steps !== 'number' || argument(call, -1, 'axis')?.constant === 1) return
  const down = marksOf(of, 'order').some(({ name }) => name.startsWith('-'))
  if (down ? steps > 0 : steps < 0) marked(run, made, 'future', call.at, { name: 'shift' })
}

/** Windows over neighbouring rows; one that is centred sees rows behind. */
export function neighbours(run: Run, name: string, call: Call, made: Value): void {
  if (/^cum(?:sum|prod|max|min)$/.test(name)) ofRowsBefore(run, call, made)
  if (!/^(?:rolling|diff|pct_change|ewm|expanding)$/.test(name)) return
  unmark(made, 'read')
  movedColumns(run, made, /^(?:diff|pct_change)$/.test(name))
  marked(run, made, 'lag', call.at)
  if (name === 'rolling' && call.keywords.get('center')?.constant === true) marked(run, made, 'future', call.at, { name: 'center' })
}

/** A column that was moved along its rows is that column no more; nor are those of a table. */
function movedColumns(run: Run, made: Value, whole = true): void {
  const { table } = made
  const single = table !== null && !table.all && table.names.size === 1
  if (single) made.table = null
  else if (whole && table !== null) made.table = { ...table, of: run.traces.table().of }
}

/** Sums that go along the rows, differences of neighbours: of other rows than its own. */
export function ofRowsBefore(run: Run, call: Call, made: Value): void {
  unmark(made, 'read')
  movedColumns(run, made)
  marked(run, made, 'moved', call.at)
}

const fills = /^(?:fill|interpolate|pad)/

/** What is missing is filled from the row behind; a join that runs backward takes what was known before. */
export function backFilled(run: Run, name: string, call: Call, made: Value): void {
  const method = argument(call, 1, 'method')?.constant
  const back =
    name === 'bfill' ||
    name === 'backfill' ||
    (name === 'fillna' && (method === 'bfill' || method === 'backfill')) ||
    (fills.test(name) && call.keywords.get('strategy')?.constant === 'backward')
  if (back && argument(call, -1, 'axis')?.constant !== 1) marked(run, made, 'future', call.at, { name: 'backfill' })
}
