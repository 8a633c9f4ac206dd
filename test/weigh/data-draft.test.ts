import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Sample } from '../../src/model/data-profile.ts'
import { readCsv } from '../../src/read/csv.ts'
import { readDataContract } from '../../src/read/data-contract.ts'
import { dataDraft } from '../../src/weigh/data-draft.ts'
import { dataProfile } from '../../src/weigh/data-profile.ts'

const from = { path: 'data.yml', commit: null, id: null }
const draft = (sample: Sample) => dataDraft(dataProfile(sample), 'sample.csv')
const contractOf = (text: string) => {
  const result = readDataContract(text, from)
  if (result.is !== 'read') throw new Error(`${JSON.stringify(result)}\n${text}`)
  return result.value
}
const ofCsv = (text: string) => {
  const sample = readCsv(text, from)
  if (sample.is !== 'read') throw new Error(JSON.stringify(sample))
  return draft(sample.value)
}
const column = (...values: (string | null)[]) => {
  const text = draft({ names: ['a'], types: [null], rows: values.map((value) => [value]), whole: true })
  return /^ {2}a: \{(.*)\}/m.exec(text)?.[1]
}
const times = (count: number, ...values: string[]) => Array.from({ length: count }, (_, i) => values[i % values.length] ?? '')

describe('types and what goes with them', () => {
  test.each([
    ['numbers', ['3', '-1', '+2', '3'], 'type: int, min: -1, max: 3, nulls: 0'],
    ['a point anywhere', ['3', '1.5', '1e2'], 'type: float, min: 1.5, max: 100, nulls: 0'],
    ['infinity bounds nothing', ['1', 'inf', '2.5'], 'type: float, min: 1, max: 2.5, nulls: 0'],
    ['codes keep their zeros', ['00123', '10115', '10115'], 'type: string, nulls: 0'],
    [
      'numbers too long to count',
      ['12345678901234567', '12345678901234567'],
      'type: float, min: 12345678901234568, max: 12345678901234568, nulls: 0',
    ],
    ['truths', ['true', 'False', 'true'], 'type: boolean, nulls: 0'],
    ['days', ['2026-01-01', '2026-01-01'], 'type: date, nulls: 0'],
    ['moments, some at midnight', ['2026-01-01', '2026-01-01T10:00:00Z', '2026-01-01'], 'type: timestamp, nulls: 0'],
    ['times of a day', ['10:30', '9:05:01', '10:30'], 'type: time, nulls: 0'],
    ['one text among numbers', ['1', '2', 'x'], 'type: string, nulls: 0'],
    ['nothing at all', [null, null], 'nulls: 1'],
    ['a share of nothing, not less than it was', [...times(999, '1'), null], 'type: int, min: 1, max: 1, nulls: 0.001'],
    ['rounded up', [...times(299, '1'), null], 'type: int, min: 1, max: 1, nulls: 0.0034'],
    ['few texts are categories', times(12, 'web', 'pos', 'no'), 'type: string, categories: ["no", pos, web], nulls: 0'],
    ['many are not', times(40, ...Array.from({ length: 31 }, (_, i) => `v${i}`)), 'type: string, nulls: 0'],
  ])('%s', (_name, values, expected) => {
    expect(column(...values)).toBe(expected)
  })
})

describe('the table', () => {
  const text = ofCsv(`payment_id,card_id,created_at,email,target
p1,c1,2026-01-01T10:00:00Z,a@b.example,0
p2,c1,2026-01-02T10:00:00Z,c@d.example,1
p3,c2,2026-01-02T11:00:00Z,e@f.example,0
p4,c2,2026-01-03T11:00:00Z,g@h.example,0
`)
  test('key, entity, label, time and what is sensitive are guessed', () => {
    expect(contractOf(text)).toMatchObject({
      version: { value: '1' },
      key: { value: ['payment_id'] },
      entity: { value: ['card_id'] },
      label: { column: { value: 'target' }, definition: null },
      time: { value: ['created_at'] },
      sensitive: { value: ['email'] },
    })
  })
  test('nothing of a sensitive column stands in it', () => {
    expect(text).not.toMatch(/@b\.example/)
    expect(ofCsv(`iban,n\n${'DE02120300000000202051,1\n'.repeat(9)}`)).not.toContain('DE02')
  })
  test('two columns are a key where none is alone', () => {
    expect(contractOf(ofCsv('user_id,day\nu1,2026-01-01\nu1,2026-01-02\nu2,2026-01-01\nu2,2026-01-02\n')).key?.value).toEqual([
      'user_id',
      'day',
    ])
  })
  test('a measurement is no key, however often it differs', () => {
    expect(contractOf(ofCsv('x,y\n1.5,a\n2.5,a\n3.5,a\n')).key).toBeNull()
  })
  test('a name twice, and none, are left out', () => {
    expect(contractOf(ofCsv('a,,a\n1,2,3\n1,2,3\n')).columns.map(({ name }) => name)).toEqual(['a'])
  })
})

test('whatever the sample, the draft is a contract, with its columns', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((it) => !['__proto__', 'constructor', 'prototype'].includes(it))
  const cell: fc.Arbitrary<Cell> = fc.option(
    fc.oneof(fc.string({ maxLength: 8 }), fc.integer().map(String), fc.constantFrom('yes', 'null', '1.5', '2026-01-01')),
  )
  const sample = fc
    .uniqueArray(name, { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc
        .array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { minLength: 1, maxLength: 40 })
        .map((rows): Sample => ({ names, types: names.map(() => null), rows, whole: true })),
    )
  fc.assert(
    fc.property(sample, (it) => {
      const { columns } = contractOf(draft(it))
      expect(columns.map((column) => column.name)).toEqual(it.names)
    }),
    { numRuns: 200 },
  )
})
