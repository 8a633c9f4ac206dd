import type { DataColumn, DataContract } from '../../model/data-contract.ts'
import type { Expression, Statement } from '../../model/syntax.ts'
import { blankColumn, blankContract } from './blank.ts'
import { callsOf, type Made } from './python-calls.ts'
import { tellColumnAll } from './python-field.ts'
import { argument, givenOf, lastName, lineAt, nodeOf, type PythonPlace, sourceOf } from './python-node.ts'
import { readType } from './python-type.ts'
import { entryAt, namesAt, textAt } from './told.ts'
import { tellAll } from './told-keys.ts'

/** Feast's feature views with their entities and sources. Feast joins as of the source's timestamp, no further back than `ttl`. */
export function readFeast(statements: Statement[], place: PythonPlace): DataContract | null {
  const views = callsOf(statements, /^(?:\w*FeatureView|\w+_feature_view)$/)
  if (views.length === 0) return null
  const contract = blankContract('feast')
  const entities = new Map(callsOf(statements, /^Entity$/).map((it) => [textAt(givenOf(it.arguments, place), 'name')?.value, it]))
  for (const view of views) addView(contract, view, place)
  for (const { arguments: given } of entities.values()) {
    const keys = namesAt(givenOf(given, place), 'join_keys', 'join_key') ?? namesAt(givenOf(given, place), 'name')
    if (keys === null) continue
    contract.entity = { line: contract.entity?.line ?? keys.line, value: [...(contract.entity?.value ?? []), ...keys.value] }
  }
  contract.key = contract.entity
  return contract
}

function addView(contract: DataContract, { arguments: given }: Made, place: PythonPlace): void {
  const said = givenOf(given, place)
  const name = textAt(said, 'name')
  contract.name ??= name
  tellAll(contract, entryAt(said, 'tags')?.value)
  const ttl = argument(given, 'ttl')
  if (ttl !== null) contract.freshness ??= { value: sourceOf(ttl, place), line: lineAt(place, ttl.from) }
  for (const key of ['source', 'batch_source', 'stream_source', 'sources']) {
    const source = resolved(argument(given, key), place)
    const time = source?.is === 'call' ? namesAt(givenOf(source.arguments, place), 'timestamp_field', 'event_timestamp_column') : null
    contract.time ??= time
    if (time !== null) contract.join ??= { value: `as of ${time.value.join(', ')}`, line: time.line }
  }
  const fields = resolved(argument(given, 'schema') ?? argument(given, 'features'), place)
  for (const field of fields?.is === 'list' ? fields.items : []) {
    const column = columnOf(field, name?.value ?? null, place)
    if (column !== null) contract.columns.push(column)
  }
}

/** `Field(name="trips", dtype=Int64)`, and `Feature(…)` of earlier versions. */
function columnOf(field: Expression, table: string | null, place: PythonPlace): DataColumn | null {
  if (field.is !== 'call' || !/^(?:Field|Feature)$/.test(lastName(field.callee) ?? '')) return null
  const said = givenOf(field.arguments, place)
  const positional = argument(field.arguments, 'name', 0)
  const named = positional === null ? null : nodeOf(positional, place)
  if (named?.is !== 'string') return null
  const column = blankColumn(named.value, named.line, table)
  const type = argument(field.arguments, 'dtype', 1)
  const read = type === null ? null : readType(type, place)
  if (read?.type != null) column.type = { value: read.type, line: column.line }
  tellColumnAll(column, entryAt(said, 'tags')?.value ?? entryAt(said, 'labels')?.value)
  return column
}

function resolved(expression: Expression | null, { names }: PythonPlace): Expression | null {
  return expression?.is === 'name' ? (names.get(expression.name) ?? null) : expression
}
