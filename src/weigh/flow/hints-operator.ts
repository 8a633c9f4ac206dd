import { marksOf } from './hints-mark.ts'
import { hasRows, type Value } from './value.ts'

/** `df['y'] == 'yes'`, `1 - df['y']`: what is made of one column and a figure still is of that column. */
export function ofOneColumn(operator: string, left: Value, right: Value, made: Value): void {
  if (!/^(?:[<>]=?|==|!=|[-+*/]|\/\/|\*\*|%)$/.test(operator) || made.table !== null || made === left || made === right) return
  const [one, other] = hasRows(left) ? [left, right] : [right, left]
  if (hasRows(other) || other.table !== null || marksOf(other, 'read').length > 0) return
  const { table } = one
  if (table !== null && !table.all && table.names.size === 1 && made.rows.size > 0 && made.predictions.size === 0) made.table = table
}
