import { describe, expect, test } from 'vitest'
import { readDataContract } from '../../src/read/data-contract.ts'
import { unannounced } from '../../src/weigh/data-breaks.ts'

const read = (text: string) => {
  const result = readDataContract(`version: 1\n${text}`, { path: 'data.yml', commit: null, id: null })
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}
const breaks = (base: string, head: string) => unannounced(read(base), read(head)).map(({ says }) => says)
const column = (before: string, after: string) => breaks(`columns: {a: {${before}}}\n`, `columns: {a: {${after}}}\n`)

describe('what breaks', () => {
  test.each([
    ['type: float', 'type: int', 'a was float and is int'],
    ['unit: EUR', 'unit: cent', 'a was in EUR and is in cent'],
    ['unit: EUR', '', 'a no longer says its unit, EUR'],
    ['nulls: 0', 'nulls: 0.1', 'a may be null now'],
    ['nulls: 0.1', 'nulls: 0.25', 'a may lack 25 % of its values, not 10 %'],
    ['nulls: false', '', 'a may be null now'],
    ['min: 0', 'min: -5', 'a has min -5, not 0'],
    ['max: 10', 'max: 5', 'a has max 5, not 10'],
    ['max: 10', '', 'a has no max any more (was 10)'],
    ['categories: [a, b]', 'categories: [a]', 'a loses the category b'],
    ['categories: [a]', 'categories: [a, b, c]', 'a gains the categories b and c'],
    ['categories: [a]', '', 'a may be any category now'],
    ['sensitive: true', 'sensitive: false', 'a is no longer sensitive'],
  ])('%s -> %s', (before, after, says) => {
    expect(column(before, after)).toEqual([says])
  })
  test.each([
    ['grain: one payment', 'grain: one customer', 'the grain was «one payment» and is «one customer»'],
    ['key: id', 'key: [id, day]', 'the key was «id» and is «day and id»'],
    ['split: random', 'split: time', 'the split was «random» and is «time»'],
    [
      'split: {policy: time, gap_days: 7}',
      'split: {policy: time, gap_days: 0}',
      'the split was «time, gap_days 7» and is «time, gap_days 0»',
    ],
    ['label: {delay: 60 days}', 'label: {delay: 90 days}', "the label's delay was «60 days» and is «90 days»"],
    ['label: {definition: a}', 'key: id', "the label's definition is gone"],
    ['columns: {a: {}, b: {}}', 'columns: {b: {}}', 'a is removed'],
    ['label: {column: a}\ncolumns: {a: {}, b: {}}', 'label: {column: b}\ncolumns: {b: {}}', "the label's column was «a» and is «b»"],
    ['label: {column: a}\ncolumns: {a: {}, b: {}}', 'label: {column: a}\ncolumns: {b: {}}', 'a is removed'],
  ])('%s -> %s', (base, head, says) => {
    expect(breaks(base, head)).toEqual([says])
  })
})

describe('what does not', () => {
  test.each([
    ['', 'type: int, unit: EUR, nulls: 0, min: 0, categories: [a]'],
    ['nulls: 0.2', 'nulls: 0.1'],
    ['nulls: true', ''],
    ['min: 0', 'min: 0.0'],
    ['categories: [a, b]', 'categories: [b, a]'],
    ['sensitive: false', 'sensitive: true'],
  ])('%s -> %s', (before, after) => {
    expect(column(before, after)).toEqual([])
  })
  test.each([
    ['columns: {a: {}}', 'columns: {a: {}, b: {}}'],
    ['grain: One card  payment.', 'grain: one card payment'],
    ['key: [a, b]', 'key: [b, a]'],
    ['snapshot: s1\nsplit: {policy: time, until: a}', 'snapshot: s2\nsplit: {policy: time, until: b}'],
  ])('%s -> %s', (base, head) => {
    expect(breaks(base, head)).toEqual([])
  })
})

describe('tables', () => {
  const dbt = (...names: string[]) => {
    const models = names.map((name) => `  - {name: ${name}, columns: [{name: x, data_type: int}]}\n`).join('')
    const result = readDataContract(`models:\n${models}`, { path: 'schema.yml', commit: null, id: null })
    if (result.is !== 'read') throw new Error(JSON.stringify(result))
    return result.value
  }
  test.each([
    ['a table more', ['a'], ['a', 'b'], []],
    ['the one table is renamed', ['a'], ['b'], []],
    ['a table less', ['a', 'b'], ['a'], ['b.x is removed']],
    ['one of two is renamed', ['a', 'b'], ['a', 'c'], ['b.x is removed']],
  ])('%s', (_name, before, after, expected) => {
    expect(unannounced(dbt(...before), dbt(...after)).map(({ says }) => says)).toEqual(expected)
  })
})

describe('what announces it', () => {
  test.each([
    ['contract: 1', 'contract: 2', true],
    ['contract: 9', 'contract: 10', true],
    ['contract: 2', 'contract: 1', false],
    ['contract: 1.2.0', 'contract: 1.2', false],
    ['contract: v1.9', 'contract: v1.10', true],
    ['contract: 1.2', 'contract: 1.2.1', true],
    ['contract: spring', 'contract: autumn', true],
    ['contract: 2', 'contract: spring', true],
    ['', 'contract: 1', true],
    ['contract: 1', '', false],
  ])('%s -> %s', (base, head, announced) => {
    expect(breaks(`key: a\n${base}\n`, `key: b\n${head}\n`)).toHaveLength(announced ? 0 : 1)
  })
})

describe('a new id of the label announces what became of the label', () => {
  const label = (id: string, definition: string, more = '') => `label: {id: ${id}, definition: ${definition}}\n${more}`
  test.each<[what: string, base: string, head: string, told: string[]]>([
    ['its definition', label('v1', 'returned in 30 days'), label('v2', 'returned in 60 days'), []],
    ['nothing of anything else', label('v1', 'a', 'key: a\n'), label('v2', 'b', 'key: b\n'), ['the key was «a» and is «b»']],
    ['nothing where it is the same', label('v1', 'a'), label('v1', 'b'), ["the label's definition was «a» and is «b»"]],
    ['nothing where it is an earlier one', label('v2', 'a'), label('v1', 'b'), ["the label's definition was «a» and is «b»"]],
  ])('%s', (_, base, head, told) => expect(breaks(base, head)).toEqual(told))
})

test('written in another format, what is no longer told is not broken, and what is told otherwise is', () => {
  const own = { ...read('grain: one payment\nkey: id\n') }
  const other = { ...read('key: day\n'), format: 'odcs' as const }
  expect(unannounced(own, other).map(({ says }) => says)).toEqual(['the key was «id» and is «day»'])
  expect(unannounced(own, { ...other, format: own.format }).map(({ says }) => says)).toEqual([
    'the grain is gone',
    'the key was «id» and is «day»',
  ])
})
