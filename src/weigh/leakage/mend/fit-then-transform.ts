import type { Expression, Span, Statement } from '../../../model/syntax.ts'
import { calleeName, positionalOf } from './call-at.ts'
import { type Call, type FitStatement, fitStatement, namesOf } from './fit-statement.ts'
import type { Manuscript } from './manuscript.ts'

/** A step, the lines that fit and apply it, and the statements of a block that these are. */
export interface Fitted {
  step: FitStatement
  span: Span
  statements: Statement[]
}

/** The step that is fitted at a place of a block: in one statement, or by `scaler.fit(X)` and a later `X = scaler.transform(X)`. */
export function fittedAt(manuscript: Manuscript, block: Statement[], at: number): Fitted | null {
  const statement = block[at]
  const own = statement?.is === 'assign' ? fitStatement(manuscript.text, statement) : null
  if (statement !== undefined && own !== null) return { step: own, span: statement, statements: [statement] }
  const fit = statement === undefined ? null : fitIn(statement)
  if (statement === undefined || fit === null) return null
  const { step, arrays } = fit
  const [given] = arrays
  for (const [i, it] of block.slice(at + 1).entries()) {
    const made = it.is === 'assign' ? transformIn(it, step) : null
    if (made === null) continue
    if (given === undefined || manuscript.written(made.of) !== manuscript.written(given)) return null
    const isNext = i === 0 && statement.is === 'effect'
    const lines = (train: readonly string[], test: readonly string[]) => [
      `${train[0]} = ${step}.fit_transform(${train.join(', ')})`,
      `${test[0]} = ${step}.transform(${test[0]})`,
    ]
    const told = arrays.map((from, n) => ({ from, into: n === 0 ? made.into : null }))
    const span = isNext ? { from: statement.from, to: it.to } : statement
    return { step: { setup: null, step, arrays: told, lines }, span, statements: isNext ? [statement, it] : [statement] }
  }
  return null
}

/** `scaler.fit(X)`, `scaler = StandardScaler().fit(X)`: the name of the step, and what it is fitted on. */
function fitIn(statement: Statement): { step: string; arrays: Expression[] } | null {
  const value = statement.is === 'effect' ? statement.values[0] : statement.is === 'assign' ? statement.value : undefined
  const call = value?.is === 'call' && value.callee.is === 'member' && value.callee.name === 'fit' ? value : null
  const [target] = statement.is === 'assign' ? statement.targets : []
  const of = call?.callee.is === 'member' ? call.callee.of : null
  const step = statement.is === 'assign' ? (target?.is === 'name' ? target.name : null) : of?.is === 'name' ? of.name : null
  const arrays = call === null ? [] : positionalOf(call)
  const isPlain = call !== null && call.arguments.length === arrays.length && arrays.length > 0 && arrays.length <= 2
  return step !== null && isPlain ? { step, arrays } : null
}

/** `S = scaler.transform(X)`. */
function transformIn(statement: Extract<Statement, { is: 'assign' }>, step: string): { of: Expression; into: string } | null {
  const { targets, value } = statement
  const [into, further] = targets.length === 1 && targets[0] !== undefined ? (namesOf(targets[0]) ?? []) : []
  const call: Call | null = value.is === 'call' && calleeName(value) === 'transform' ? value : null
  const [of, more] = call === null ? [] : positionalOf(call)
  const isOf = call?.callee.is === 'member' && call.callee.of.is === 'name' && call.callee.of.name === step
  return isOf && of !== undefined && more === undefined && into !== undefined && further === undefined ? { of, into } : null
}
