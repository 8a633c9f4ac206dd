import type { DataColumn, DataContract, Told } from '../../model/data-contract.ts'
import type { Node } from '../node.ts'
import { blankColumn, blankContract } from './blank.ts'
import { expectationName, expectColumn, uniqueTogether } from './expectation.ts'
import { entryAt, itemsAt, namesAt, scalarText, textAt } from './told.ts'
import { isSensitiveWord, tellAll, tellColumn } from './told-keys.ts'
import { typeOf } from './type-of.ts'

const kinds = ['models', 'sources', 'seeds', 'snapshots']

/** Whether a tree is a `schema.yml` of dbt: a list of models, sources, seeds or snapshots, each by its name. */
export function isDbt(root: Node): boolean {
  return kinds.some((kind) => {
    const items = itemsAt(root, kind)
    return items.length > 0 && items.every((item) => textAt(item, 'name') !== null)
  })
}

/** A `schema.yml` of dbt. What it has no word for is taken from `meta`, of the model and of a column. */
export function readDbt(root: Node): DataContract {
  const contract = blankContract('dbt')
  const sources = itemsAt(root, 'sources')
  const tables = [
    ...['models', 'seeds', 'snapshots'].flatMap((kind) => itemsAt(root, kind)),
    ...sources.flatMap((it) => itemsAt(it, 'tables')),
  ]
  for (const source of sources) contract.freshness ??= freshnessOf(source)
  for (const table of tables) addTable(contract, table)
  return contract
}

function addTable(contract: DataContract, table: Node): void {
  const name = textAt(table, 'name')
  contract.name ??= name
  contract.version ??= textAt(table, 'latest_version')
  contract.freshness ??= freshnessOf(table) ?? freshnessOf(entryAt(table, 'config')?.value)
  contract.time ??= namesAt(entryAt(table, 'config')?.value, 'event_time')
  for (const place of [table, entryAt(table, 'config')?.value]) tellAll(contract, entryAt(place, 'meta')?.value)
  for (const constraint of itemsAt(table, 'constraints'))
    if (textAt(constraint, 'type')?.value === 'primary_key') contract.key ??= namesAt(constraint, 'columns')
  for (const test of testsOf(table)) contract.key ??= uniqueTogether(test.name, test.given)
  const unique = itemsAt(table, 'columns').flatMap((node) => addColumn(contract, node, name?.value ?? null) ?? [])
  if (unique.length === 1) contract.key ??= unique[0] ?? null
}

/** A column; where its values are unique and never missing it answers that it could be the key. */
function addColumn(contract: DataContract, node: Node, table: string | null): Told<string[]> | null {
  const name = textAt(node, 'name')
  if (name === null) return null
  const column: DataColumn = blankColumn(name.value, name.line, table)
  const written = textAt(node, 'data_type')
  const type = written === null ? null : typeOf(written.value)
  if (written !== null && type !== null) column.type = { value: type, line: written.line }
  const tests = testsOf(node)
  for (const { name: test, given, line } of tests) {
    if (test === 'not_null') column.nulls = { value: 0, line }
    else if (test === 'accepted_values') column.categories ??= namesAt(given, 'values')
    else if (test === 'accepted_range') expectColumn(column, 'be_between', given, line)
    else expectColumn(column, test, given, line)
  }
  const constraints = itemsAt(node, 'constraints').flatMap((it) => textAt(it, 'type') ?? [])
  const primary = constraints.find(({ value }) => value === 'primary_key')
  const missing = constraints.find(({ value }) => value === 'not_null') ?? primary
  if (missing !== undefined) column.nulls ??= { value: 0, line: missing.line }
  const unique = tests.find((test) => test.name === 'unique')
  if (primary !== undefined) contract.key ??= { value: [name.value], line: primary.line }
  addMeta(column, node)
  contract.columns.push(column)
  return unique !== undefined && column.nulls?.value === 0 ? { value: [name.value], line: unique.line } : null
}

function addMeta(column: DataColumn, node: Node): void {
  const config = entryAt(node, 'config')?.value
  for (const meta of [entryAt(node, 'meta')?.value, entryAt(config, 'meta')?.value]) {
    for (const { key } of meta?.is === 'map' ? meta.entries : []) {
      const value = textAt(meta, key)
      if (value !== null) tellColumn(column, key, value)
    }
  }
  const tags = namesAt(node, 'tags') ?? namesAt(config, 'tags')
  if (tags?.value.some(isSensitiveWord)) column.sensitive ??= { value: true, line: tags.line }
}

interface Test {
  name: string
  given: Node | null
  line: number
}

/** Tests, each as a word or as a map of one: `not_null`, `accepted_values: {values: […]}`; arguments may stand below `arguments`. */
function testsOf(node: Node): Test[] {
  return ['tests', 'data_tests'].flatMap((key) => {
    const list = entryAt(node, key)?.value
    if (list?.is !== 'list') return []
    return list.items.flatMap((item): Test[] => {
      const word = scalarText(item)
      if (word !== null) return [{ name: expectationName(word), given: null, line: item.line }]
      const entry = item.is === 'map' ? item.entries[0] : undefined
      if (entry === undefined) return []
      const given = entryAt(entry.value, 'arguments')?.value ?? entry.value
      return [{ name: expectationName(entry.key), given, line: entry.line }]
    })
  })
}

/** `freshness: {error_after: {count: 24, period: hour}}` as words. */
function freshnessOf(node: Node | null | undefined): Told<string> | null {
  const freshness = entryAt(node, 'freshness')
  const after =
    freshness === null ? null : (entryAt(freshness.value, 'error_after') ?? entryAt(freshness.value, 'warn_after', 'build_after'))
  const [count, period] = [textAt(after?.value, 'count'), textAt(after?.value, 'period')]
  return after === null || count === null || period === null ? null : { value: `${count.value} ${period.value}`, line: after.line }
}
