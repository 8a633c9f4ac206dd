import type { DataColumn, Told } from '../../model/data-contract.ts'
import type { Node } from '../node.ts'
import { boundAt, entryAt, flagAt, itemsAt, namesAt, scalarText, textAt } from './told.ts'
import { isSensitiveWord, tellColumn } from './told-keys.ts'
import { typeOf } from './type-of.ts'

/** A property of an object (version 3) or a column of a table (version 2). */
export function odcsColumn(node: Node, column: DataColumn): DataColumn {
  const options = entryAt(node, 'logicalTypeOptions')?.value
  const written = textAt(node, 'logicalType') ?? textAt(node, 'physicalType')
  const physical = textAt(node, 'physicalType')
  // The standard calls all numbers `number`: whether it is an integer or a decimal, the physical type says.
  const type =
    written === null ? null : ((written.value === 'number' && physical !== null ? typeOf(physical.value) : null) ?? typeOf(written.value))
  column.type = written === null || type === null ? null : { value: type, line: written.line }
  const required = flagAt(node, 'required')
  const nullable = flagAt(node, 'isNullable')
  if (required !== null) column.nulls = { value: required.value ? 0 : 1, line: required.line }
  else if (nullable !== null) column.nulls = { value: nullable.value ? 1 : 0, line: nullable.line }
  column.min = boundAt(options, 'minimum', 'exclusiveMinimum')
  column.max = boundAt(options, 'maximum', 'exclusiveMaximum')
  column.categories = enumOf(node) ?? namesAt(options, 'enum')
  column.unit = textAt(node, 'unit') ?? textAt(options, 'unit')
  addClass(column, node)
  for (const item of itemsAt(node, 'customProperties')) {
    const [name, value] = [textAt(item, 'property'), textAt(item, 'value')]
    if (name !== null && value !== null) tellColumn(column, name.value, value)
  }
  for (const rule of itemsAt(node, 'quality')) addRule(column, rule)
  return column
}

/** Values, or maps with a value each. */
function enumOf(node: Node): Told<string[]> | null {
  const entry = entryAt(node, 'enum')
  if (entry?.value.is !== 'list') return null
  const values = entry.value.items.flatMap((item) => (item.is === 'map' ? (textAt(item, 'value')?.value ?? []) : (scalarText(item) ?? [])))
  return values.length === 0 ? null : { value: values, line: entry.line }
}

function addClass(column: DataColumn, node: Node): void {
  const classified = textAt(node, 'classification')
  const tags = namesAt(node, 'tags')
  if (classified !== null) column.sensitive = { value: isSensitiveWord(classified.value), line: classified.line }
  if (tags?.value.some(isSensitiveWord)) column.sensitive = { value: true, line: tags.line }
}

/** Rules of the standard's library: nulls as a share, values out of a list. */
function addRule(column: DataColumn, rule: Node): void {
  const metric = textAt(rule, 'metric', 'rule')
  const most = boundAt(rule, 'mustBe', 'mustBeLessOrEqualTo', 'mustBeLessThan')
  if (metric === null) return
  const arguments_ = entryAt(rule, 'arguments')?.value
  if (metric.value === 'nullValues' && typeof most?.value === 'number') {
    const percent = /^percent/i.test(textAt(rule, 'unit')?.value ?? '')
    if (most.value === 0 || percent) column.nulls = { value: percent ? most.value / 100 : 0, line: metric.line }
  }
  if (/^(?:invalidValues|validValues)$/.test(metric.value))
    column.categories ??= namesAt(arguments_, 'validValues') ?? namesAt(rule, 'validValues')
}
