import type { DataContract, Told } from '../../model/data-contract.ts'
import type { Node } from '../node.ts'
import { blankColumn, blankContract } from './blank.ts'
import { expectationName, expectColumn, uniqueTogether } from './expectation.ts'
import { entryAt, itemsAt, namesAt, textAt } from './told.ts'
import { tellAll, tellColumn } from './told-keys.ts'

/** Whether a tree is an expectation suite: of version 0 or 1. */
export function isSuite(root: Node): boolean {
  const first = itemsAt(root, 'expectations')[0]
  return (
    textAt(first, 'expectation_type', 'type')?.value.startsWith('expect_') ||
    (entryAt(root, 'expectations')?.value.is === 'list' && textAt(root, 'expectation_suite_name') !== null)
  )
}

/** A Great Expectations suite. What it has no word for is taken from `meta`, of the suite and of an expectation. */
export function readSuite(root: Node): DataContract {
  const contract = { ...blankContract('great-expectations'), name: textAt(root, 'expectation_suite_name', 'name') }
  const compound: Told<string[]>[] = []
  const unique: Told<string[]>[] = []
  tellAll(contract, entryAt(root, 'meta')?.value)
  for (const item of itemsAt(root, 'expectations')) {
    const type = textAt(item, 'expectation_type', 'type')
    const given = entryAt(item, 'kwargs')?.value ?? null
    if (type === null) continue
    const expectation = expectationName(type.value)
    const together = uniqueTogether(expectation, given)
    if (together !== null) (together.value.length > 1 ? compound : unique).push(together)
    const listed = expectation.startsWith('expect_table_columns_to_match') ? namesAt(given, 'column_list', 'column_set') : null
    for (const name of listed?.value ?? []) columnOf(contract, name, listed?.line ?? type.line)
    const named = textAt(given, 'column')
    if (named === null) continue
    const column = columnOf(contract, named.value, named.line)
    expectColumn(column, expectation, given, type.line)
    const meta = entryAt(item, 'meta')?.value
    for (const { key } of meta?.is === 'map' ? meta.entries : []) {
      const value = textAt(meta, key)
      if (value !== null) tellColumn(column, key, value)
    }
  }
  contract.key ??= compound[0] ?? (unique.length === 1 ? (unique[0] ?? null) : null)
  return contract
}

function columnOf(contract: DataContract, name: string, line: number) {
  const known = contract.columns.find((column) => column.name === name)
  if (known !== undefined) return known
  const column = blankColumn(name, line)
  contract.columns.push(column)
  return column
}
