import type { Clause, Expression } from '../../model/syntax.ts'
import { assign } from './assign.ts'
import { evaluate } from './expression.ts'
import { kept } from './forks.ts'
import { iterated } from './iterated.ts'
import { ofOwnFile } from './own-file.ts'
import type { Step } from './rows.ts'
import type { Run } from './run.ts'
import { innerScope, type Scope } from './scope.ts'
import { selectedOf } from './selected-rows.ts'
import { turnsOf } from './turns.ts'
import { flowOf, listValue, nothing, type Value } from './value.ts'
import { collectedList } from './view.ts'

/** What a comprehension collects. */
export function comprehension(run: Run, scope: Scope, at: Expression & { is: 'comprehension' }): Value {
  const inner = innerScope(scope)
  const made: Value[] = []
  const keys = new Map<string, Value>()
  let alongRows = false
  let overRows = false
  let numbers: Value | null = null
  let outer: number | null = null
  const around = [...run.loops]
  const step = (clauses: Clause[]) => {
    const [clause, ...rest] = clauses
    if (clause === undefined) {
      const value = evaluate(run, inner, at.value)
      if (at.key !== null) keys.set(String(evaluate(run, inner, at.key).constant ?? `#${keys.size}`), value)
      const asked = at.clauses.flatMap(({ tests }) => tests)
      const own = at.makes === 'dict' ? value : ofOwnFile(run, value)
      made.push(isOfRow(own) ? asked.reduce((member, test) => kept(run, member, `test ${run.site(test)}`), own) : own)
      return
    }
    const over = iterated(run, evaluate(run, inner, clause.iterable), clause.iterable)
    alongRows ||= over.perRow
    overRows ||= over.rows.size > 0 || over.selects !== null
    if (over.selects?.is === 'fold' && isSame(at, clause)) numbers = left(run, over, clause)
    turnsOf(run, over, clause.iterable, (element) => {
      assign(run, inner, clause.target, element)
      for (const test of clause.tests) outer ??= otherThan(run, test, evaluate(run, inner, test))
      step(rest)
    })
  }
  step(at.clauses)
  if (at.makes === 'dict') return { ...nothing(), keys }
  if (numbers !== null) return numbers
  // What is made of each row is rows again, unless they were parts of one row.
  const isWhole = (value: Value) => isOfRow(value) && (overRows || !isInWindow(value, around))
  const members = alongRows ? made : made.map((value) => (isWhole(value) ? collectedList(run, value) : value))
  if (outer === null || !around.includes(outer)) return listValue(members)
  // All but what an outer loop's turn has.
  const rest = { is: 'part', key: `window ${outer} rest` } as const
  return listValue(members.map((value) => (value.rows.size === 0 ? value : { ...value, rows: run.narrowed(value.rows, rest) })))
}

/** A row or a window, or a tuple of such. */
function isOfRow({ perRow, items }: Value): boolean {
  return perRow || (items !== null && items.length > 0 && items.every((item) => item.perRow && item.items === null))
}

/** `[i for i in fold if …]`: the elements themselves. */
function isSame({ value, clauses }: Expression & { is: 'comprehension' }, { target }: Clause): boolean {
  return clauses.length === 1 && value.is === 'name' && target.is === 'name' && value.name === target.name
}

/** The row numbers of a side that the tests leave: they stay on that side. */
function left(run: Run, over: Value, { tests }: Clause): Value {
  const text = tests.map((test) => run.textOf(test)).join(' and ')
  return over.selects === null || text === '' ? over : { ...over, selects: selectedOf(over.selects, { is: 'part', key: text }, text) }
}

/** Of the rows that one turn of a loop around it has: what it is asked by other names is of no more rows. */
function isInWindow(value: Value, around: readonly number[]): boolean {
  const windows = around.map((loop) => `window ${loop} `)
  const isTurn = (step: Step) => step.is === 'part' && windows.some((start) => step.key.startsWith(start))
  return [...flowOf([value]).rows].some(({ path }) => path.some(isTurn))
}

/** The outer loop of `j != i`. */
function otherThan(run: Run, test: Expression, value: Value): number | null {
  if (test.is !== 'binary' || test.operator !== '!=') return null
  return run.loops.slice(0, -1).findLast((loop) => value.loops.has(loop)) ?? null
}
