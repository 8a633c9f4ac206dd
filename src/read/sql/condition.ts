import type { SqlColumn, SqlCondition } from '../../model/sql.ts'
import type { Tree } from './parser.ts'
import { columnsIn, isNode, part, variant, within } from './tree.ts'

/** Conditions that hold together: what AND joins, each for itself. */
export function conditionsIn(tree: Tree): SqlCondition[] {
  const [is, of] = variant(tree)
  if (is === 'Nested') return conditionsIn(of)
  if (is === 'BinaryOp' && part(of, 'op') === 'And') return [...conditionsIn(part(of, 'left')), ...conditionsIn(part(of, 'right'))]
  return tree === null ? [] : [conditionOf(tree)]
}

/** Every comparison in a tree, however deep. */
export function comparisonsIn(tree: Tree): SqlCondition[] {
  return [...within(tree)].filter((node) => isComparison(node)).map((node) => conditionOf(node))
}

const comparing = /^(?:Eq|NotEq|Lt|LtEq|Gt|GtEq|Spaceship)$/

function isComparison(tree: Tree): boolean {
  const [is, of] = variant(tree)
  return is === 'Between' || is === 'InList' || (is === 'BinaryOp' && comparing.test(String(part(of, 'op'))))
}

function conditionOf(tree: Tree): SqlCondition {
  const [is, of] = variant(tree)
  const columns = columnsIn(tree)
  if (is === 'IsNull' || is === 'IsNotNull') return { is: 'empty', columns }
  if (is !== 'BinaryOp' || !isNode(of)) return { is: 'other', columns }
  const [left, right] = [columnsIn(of.left), columnsIn(of.right)]
  if ((of.op === 'Eq' || of.op === 'Spaceship') && isOne(left) && isOne(right)) return { is: 'equal', columns }
  const lower = /^Gt/.test(String(of.op)) ? right : /^Lt/.test(String(of.op)) ? left : null
  // A hole beside a column is most often a value.
  const known = columns.filter(({ name }) => name !== '?')
  return { is: lower?.every(({ name }) => name === '?') && known.length === 1 ? 'from' : 'other', columns }
}

function isOne(columns: readonly SqlColumn[]): boolean {
  return columns.length === 1 && columns[0]?.name !== '?'
}
