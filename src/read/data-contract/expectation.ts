import type { DataColumn } from '../../model/data-contract.ts'
import type { Node } from '../node.ts'
import { boundAt, entryAt, namesAt, textAt } from './told.ts'
import { typeOf } from './type-of.ts'

/** What one expectation says of a column: Great Expectations' own, and the tests of dbt that are named after them. */
export function expectColumn(column: DataColumn, expectation: string, given: Node | null, line: number): void {
  const mostly = boundAt(given, 'mostly')
  const share = typeof mostly?.value === 'number' ? Number((1 - mostly.value).toPrecision(12)) : 0
  const at = <T>(value: T) => ({ value, line })
  switch (expectation) {
    case 'not_be_null':
      column.nulls = at(share)
      return
    case 'be_between':
      if (share > 0) return
      column.min ??= boundAt(given, 'min_value')
      column.max ??= boundAt(given, 'max_value')
      return
    case 'be_in_set':
      if (share === 0) column.categories ??= namesAt(given, 'value_set', 'values')
      return
    case 'be_of_type':
    case 'be_in_type_list': {
      const types = textAt(given, 'type_', 'column_type', 'type') ?? namesAt(given, 'type_list', 'column_type_list')
      const known = [types?.value ?? []].flat().flatMap((name) => typeOf(name) ?? [])
      if (known[0] !== undefined && new Set(known).size === 1) column.type ??= at(known[0])
      return
    }
    default:
      return
  }
}

/** `expect_column_values_to_be_between` and `ExpectColumnValuesToBeBetween` in their short form. */
export function expectationName(written: string): string {
  const snake = written.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
  return snake.replace(/^.*\./, '').replace(/^expect_column_values_to_/, '')
}

/** The columns that an expectation over several says are one key. */
export function uniqueTogether(expectation: string, given: Node | null): { value: string[]; line: number } | null {
  if (/^expect_compound_columns_to_be_unique$|^unique_combination_of_columns$/.test(expectation))
    return namesAt(given, 'column_list', 'combination_of_columns')
  const column = expectation === 'be_unique' ? entryAt(given, 'column') : null
  return column?.value.is === 'string' ? { value: [column.value.value], line: column.line } : null
}
