import type { Call } from './call.ts'
import { type Row, type Step, stepKey } from './rows.ts'
import type { Run } from './run.ts'
import { flowOf, hasRows, type Value } from './value.ts'

/** What an unknown function or index gives of rows: all or some of them. Of several tables, a row of each. */
export function unsureOf(run: Run, made: Value, key: string, held: readonly Value[] = [made]): Value {
  if (made.rows.size === 0) return made
  const one = held.every((value) => sameRows(flowOf([value]).rows, made.rows))
  made.rows = run.narrowed(made.rows, { is: 'unsure', key })
  if (!one) made.rows = run.narrowed(made.rows, { is: 'joined', key: String(run.id()) })
  return made
}

/** What a filter keeps of one row, or of one window, is of that row: nobody knows that it is not the whole of it. */
export function inRow({ perRow }: Value, step: Step): Step {
  return perRow && (step.is === 'part' || (step.is === 'split' && !step.random)) ? { is: 'unsure', key: `within ${stepKey(step)}` } : step
}

function sameRows(a: ReadonlySet<Row>, b: ReadonlySet<Row>): boolean {
  return a.size === b.size && [...a].every((row) => b.has(row))
}

/** What a call is given besides its first table: two calls of one key do the same. */
export function argumentsKey(run: Run, call: Call, hasReceiver: boolean): string {
  const [first] = hasReceiver ? [] : call.positional
  return [...call.positional.map((value, i) => [String(i), value] as const), ...call.keywords]
    .map(([name, value]) => `${name}=${value === first && hasRows(value) ? '' : nameOf(run, value)}`)
    .join()
}

/** What tells one value from another: a constant, its elements, its rows, or itself. */
export function nameOf(run: Run, value: Value, depth = 2): string {
  const { constant, items, rows, callable, thing } = value
  if (constant !== undefined) return JSON.stringify(constant)
  if (items !== null && depth > 0) return `[${items.map((item) => nameOf(run, item, depth - 1)).join()}]`
  if (rows.size > 0) return [...rows].map(({ id }) => id).join('+')
  return callable !== null ? `f${run.identity(callable)}` : thing !== null ? `t${run.identity(thing)}` : `#${run.identity(value)}`
}
