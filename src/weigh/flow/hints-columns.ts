import type { Expression } from '../../model/syntax.ts'
import type { Call } from './call.ts'
import { evaluate } from './expression.ts'
import { dropColumns, markOf, marksOf, namesOf, put, tableOf, unmark } from './hints-mark.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import type { Mark } from './trace.ts'
import type { Value } from './value.ts'

const same = /^(?:tolist|to_list|copy|sort|sorted|values|to_numpy|append|extend|insert)$/

/** A method of a list of a frame's columns: which of them are left out now. */
export function afterColumnList(run: Run, of: Value, name: string, call: Call, made: Value): void {
  const lists = marksOf(of, 'columns')
  if (lists.length === 0 || same.test(name)) return
  const changed = name === 'remove' ? of : made
  unmark(changed, 'columns')
  if (name !== 'remove') unmark(made, 'columns')
  const names = /^(?:drop|difference|remove)$/.test(name) ? namesOf(call.positional[0]) : null
  if (names !== null) for (const list of lists) put(changed, run.traces.trace(without(run, list, names)))
}

/** `[c for c in df.columns if c not in ('y', 'id')]`: all columns but some. */
export function afterComprehension(run: Run, scope: Scope, at: Expression & { is: 'comprehension' }, made: Value): Value {
  const [clause, further] = at.clauses
  if (clause === undefined || further !== undefined || at.makes !== 'list' || clause.target.is !== 'name') return made
  if (at.value.is !== 'name' || at.value.name !== clause.target.name) return made
  const { target } = clause
  const names = clause.tests.map((test) => leftOut(run, scope, test, target.name))
  if (!names.every((it) => it !== null)) return made
  const over = evaluate(run, scope, clause.iterable)
  // A table itself is looped over by the names of its columns.
  const own = over.frame ? [markOf(run, 'columns', clause.iterable, { table: tableOf(run, over).of })] : []
  for (const list of [...marksOf(over, 'columns'), ...own]) put(made, run.traces.trace(without(run, list, names.flat())))
  return made
}

/** Names that a test leaves out; null where it tests something else. */
function leftOut(run: Run, scope: Scope, test: Expression, name: string): string[] | null {
  if (test.is !== 'binary' || test.left.is !== 'name') {
    if (test.is !== 'binary' || test.operator !== 'and') return null
    const sides = [test.left, test.right].map((side) => leftOut(run, scope, side, name))
    return sides.every((it) => it !== null) ? sides.flat() : null
  }
  if (test.left.name !== name || (test.operator !== 'not in' && test.operator !== '!=')) return null
  return namesOf(evaluate(run, scope, test.right))
}

function without(run: Run, list: Mark, names: readonly string[]): Mark {
  return run.traces.mark({ ...list, name: [...new Set([...list.name.split('\n').filter(Boolean), ...names])].join('\n') })
}

/** Keeps the columns of a list of them; false where it is none. */
export function keepListed(run: Run, of: Value, list: Value, made: Value): boolean {
  const found = marksOf(list, 'columns').find(({ table }) => table === of.table?.of)
  if (found === undefined) return false
  dropColumns(run, of, made, found.name.split('\n').filter(Boolean))
  return true
}

/** An expression about a column by its name, as polars and Spark write them. */
export function aboutColumn(run: Run, call: Call, made: Value): void {
  const [name] = namesOf(call.positional[0]) ?? []
  if (name === undefined) return
  named(run, call.at, name, made)
  put(made, run.traces.trace(markOf(run, 'read', call.at, { name })))
}

/** `alias(name)`: what its column will be called. */
export function named(run: Run, at: Expression, name: string, made: Value): void {
  unmark(made, 'named')
  put(made, run.traces.trace(markOf(run, 'named', at, { name })))
}
