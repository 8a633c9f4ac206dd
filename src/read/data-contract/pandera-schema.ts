import type { DataColumn, DataContract } from '../../model/data-contract.ts'
import type { Expression, Statement } from '../../model/syntax.ts'
import { blankColumn, blankContract } from './blank.ts'
import { callsOf } from './python-calls.ts'
import { check, constrain, describe } from './python-field.ts'
import { argument, givenOf, lastName, lineAt, type PythonPlace } from './python-node.ts'
import { readType } from './python-type.ts'

/** pandera's schemas that are made by a call: `pa.DataFrameSchema({"amount": pa.Column(float, pa.Check.ge(0))})`. */
export function readSchemas(statements: Statement[], place: PythonPlace): DataContract | null {
  const schemas = callsOf(statements, /^DataFrameSchema$/)
  if (schemas.length === 0) return null
  const contract = blankContract('pandera')
  for (const { arguments: given, at } of schemas) {
    const map = argument(given, 'columns', 0)
    const table = [...place.names].find(([, value]) => value === at)?.[0] ?? null
    describe(contract, givenOf(given, place))
    for (const { key, value } of map?.is === 'dict' ? map.entries : [])
      if (key?.is === 'constant' && typeof key.value === 'string') contract.columns.push(columnOf(key.value, value, table, place))
  }
  return contract
}

function columnOf(name: string, value: Expression, table: string | null, place: PythonPlace): DataColumn {
  const line = lineAt(place, value.from)
  const column = blankColumn(name, line, table)
  if (value.is !== 'call' || lastName(value.callee) !== 'Column') return column
  const type = argument(value.arguments, 'dtype', 0)
  const read = type === null ? null : readType(type, place)
  if (read?.type != null) column.type = { value: read.type, line }
  column.nulls = { value: 0, line }
  check(column, argument(value.arguments, 'checks', 1), place)
  constrain(column, value.arguments, place)
  return column
}
