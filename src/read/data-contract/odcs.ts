import type { DataColumn, DataContract } from '../../model/data-contract.ts'
import type { Node } from '../node.ts'
import { blankColumn, blankContract } from './blank.ts'
import { odcsColumn } from './odcs-column.ts'
import { entryAt, flagAt, itemsAt, textAt } from './told.ts'
import { tellProperties } from './told-keys.ts'

/** Whether a tree is a contract of the Open Data Contract Standard: version 3 has a schema of objects, version 2 a dataset of tables. */
export function isOdcs(root: Node): boolean {
  const version = textAt(root, 'apiVersion', 'standardVersion', 'templateName')?.value ?? ''
  const kind = textAt(root, 'kind')?.value
  const tables = itemsAt(root, 'schema').length + itemsAt(root, 'dataset').length
  return (
    (/^v?[23]\./.test(version) && kind !== undefined) ||
    (kind === 'DataContract' && tables > 0) ||
    (/^v?[23]\./.test(version) && tables > 0)
  )
}

/** A contract of the Open Data Contract Standard, version 2 or 3. What it has no word for is taken from its custom properties. */
export function readOdcs(root: Node): DataContract {
  const contract = { ...blankContract('odcs'), name: textAt(root, 'name', 'datasetName', 'quantumName'), version: textAt(root, 'version') }
  const tables = [...itemsAt(root, 'schema'), ...itemsAt(root, 'dataset')]
  tellProperties(contract, root)
  for (const table of tables) {
    const name = textAt(table, 'name', 'table')?.value ?? null
    contract.grain ??= textAt(table, 'dataGranularityDescription', 'dataGranularity')
    const keys: { name: string; line: number; position: number }[] = []
    const all = [...itemsAt(table, 'properties'), ...itemsAt(table, 'columns')]
    for (const property of all) addColumn(contract, property, name, keys)
    const sorted = keys.sort((a, b) => a.position - b.position)
    if (sorted[0] !== undefined) contract.key ??= { value: sorted.map((it) => it.name), line: sorted[0].line }
    tellProperties(contract, table)
  }
  for (const sla of itemsAt(root, 'slaProperties')) addSla(contract, sla)
  return contract
}

function addColumn(
  contract: DataContract,
  property: Node,
  table: string | null,
  keys: { name: string; line: number; position: number }[],
): void {
  const name = textAt(property, 'name', 'column')
  if (name === null) return
  const column: DataColumn = odcsColumn(property, blankColumn(name.value, name.line, table))
  contract.columns.push(column)
  const primary = flagAt(property, 'primaryKey', 'isPrimaryKey', 'isPrimary')
  const position = entryAt(property, 'primaryKeyPosition')?.value
  if (primary?.value === true)
    keys.push({ name: name.value, line: primary.line, position: position?.is === 'number' ? position.value : keys.length })
}

/** How late data may come: the standard prefers `latency` to `freshness`; a frequency of updates says it too. */
function addSla(contract: DataContract, sla: Node): void {
  const property = textAt(sla, 'property')
  const value = textAt(sla, 'value')
  if (property === null || value === null || !/^(?:freshness|latency|ly|frequency|fy)$/i.test(property.value)) return
  const unit = textAt(sla, 'unit')
  contract.freshness ??= { value: `${property.value} ${value.value}${unit === null ? '' : ` ${unit.value}`}`, line: value.line }
}
