import type { DataColumn, DataContract } from '../../model/data-contract.ts'
import type { Argument, Expression } from '../../model/syntax.ts'
import type { Node } from '../node.ts'
import { argument, givenOf, lastName, type PythonPlace } from './python-node.ts'
import { boundAt, entryAt, flagAt, namesAt, textAt } from './told.ts'
import { tellAll, tellColumn } from './told-keys.ts'

/** Names that pandera's checks and pydantic's constraints have for one thing. */
const least = ['ge', 'gt', 'greater_than_or_equal_to', 'greater_than', 'min_value']
const most = ['le', 'lt', 'less_than_or_equal_to', 'less_than', 'max_value']

/** Constraints that a field's call gives by name: `Field(ge=0, isin=[…], nullable=True, metadata={…})`. */
export function constrain(column: DataColumn, arguments_: Argument[], place: PythonPlace): void {
  const given = givenOf(arguments_, place)
  column.min ??= boundAt(given, ...least)
  column.max ??= boundAt(given, ...most)
  column.categories ??= namesAt(given, 'isin', 'eq')
  const range = entryAt(given, 'in_range')?.value ?? entryAt(given, 'between')?.value
  if (range?.is === 'map') bounds(column, boundAt(range, 'min_value'), boundAt(range, 'max_value'))
  const nullable = flagAt(given, 'nullable')
  if (nullable !== null) column.nulls = { value: nullable.value ? 1 : 0, line: nullable.line }
  for (const key of ['metadata', 'json_schema_extra', 'tags', 'labels']) tellColumnAll(column, entryAt(given, key)?.value)
  for (const key of ['unit', 'pii', 'sensitive']) {
    const value = textAt(given, key)
    if (value !== null) tellColumn(column, key, value)
  }
}

/** What a map says of a column. */
export function tellColumnAll(column: DataColumn, node: Node | null | undefined): void {
  if (node?.is !== 'map') return
  for (const { key } of node.entries) {
    const value = textAt(node, key)
    if (value !== null) tellColumn(column, key, value)
  }
}

/** pandera's checks: one, or a list of them. */
export function check(column: DataColumn, checks: Expression | null, place: PythonPlace): void {
  if (checks?.is === 'list') for (const one of checks.items) check(column, one, place)
  if (checks?.is !== 'call') return
  const name = lastName(checks.callee) ?? ''
  const [first, second] = checks.arguments.map(({ value }) => value)
  const named = (value: Expression) => givenOf([{ is: 'plain', keyword: 'it', value }], place)
  const bound = (it: Expression | null | undefined) => (it ? boundAt(named(it), 'it') : null)
  if (least.includes(name)) column.min ??= bound(first)
  if (most.includes(name)) column.max ??= bound(first)
  if (name === 'in_range' || name === 'between')
    bounds(column, bound(argument(checks.arguments, 'min_value', 0)), bound(argument(checks.arguments, 'max_value', 1) ?? second))
  if (name === 'isin' && first !== undefined) column.categories ??= namesAt(named(first), 'it')
}

function bounds(column: DataColumn, low: DataColumn['min'], high: DataColumn['max']): void {
  column.min ??= low
  column.max ??= high
}

/** What a schema's own call or configuration says: its name, its key, its metadata. */
export function describe(contract: DataContract, given: Node): void {
  contract.name ??= textAt(given, 'name', 'title')
  contract.key ??= namesAt(given, 'unique')
  for (const key of ['metadata', 'json_schema_extra', 'tags', 'labels']) tellAll(contract, entryAt(given, key)?.value)
}
