import type { Expression } from '../../../model/syntax.ts'
import { calleeName, positionalOf } from './call-at.ts'
import { type Assign, type FitStatement, stepOf } from './fit-statement.ts'
import { namesIn } from './mentions.ts'

/** `frame[columns] = scaler.fit_transform(frame[columns])`: a step that is fitted on columns and put in their place. */
export function columnStatement(text: string, { targets, value }: Assign): FitStatement | null {
  const [target] = targets
  if (targets.length !== 1 || target?.is !== 'subscript' || target.of.is !== 'name' || value.is !== 'call') return null
  const [given, further] = positionalOf(value)
  const step = value.callee.is === 'member' && calleeName(value) === 'fit_transform' ? stepOf(text, value.callee.of) : null
  const columns = columnsOf(target)
  if (step === null || columns === null || given === undefined || further !== undefined || value.arguments.length !== 1) return null
  const inside = text.slice(columns.from, columns.to)
  const frame = target.of.name
  if (given.is !== 'subscript' || given.of.is !== 'name' || given.of.name !== frame || namesIn(columns).has(frame)) return null
  const taken = columnsOf(given)
  const same = taken === null ? '' : text.slice(taken.from, taken.to)
  // Of one column a step takes a table.
  if (same !== inside && same !== `[${inside}]`) return null
  if (inside.includes('\n')) return null
  const line = (method: string, part: string) => `${part}[${inside}] = ${step.step}.${method}(${part}[${same}])`
  return {
    ...step,
    arrays: [{ from: target.of, into: frame }],
    columns,
    lines: ([train = ''], [test = '']) => [line('fit_transform', train), line('transform', test)],
  }
}

/** What stands between the brackets of a subscript that takes columns. */
export function columnsOf({ index }: Extract<Expression, { is: 'subscript' }>): Expression | null {
  const [first, further] = index
  return first?.is === 'at' && further === undefined ? first.value : null
}
