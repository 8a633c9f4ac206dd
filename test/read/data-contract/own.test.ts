import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDataContract } from '../../../src/read/data-contract.ts'

const from = { path: 'fraud/data.yml', commit: null, id: null }
const read = (text: string) => {
  const result = readDataContract(text, from)
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}
const why = (text: string) => {
  const result = readDataContract(text, from)
  if (result.is !== 'unreadable') throw new Error(JSON.stringify(result))
  return { fault: result.fault, why: result.why.split('\n').map((it) => it.replace('fraud/data.yml: ', '')) }
}

test("the example's contract, each piece with its line", () => {
  const text = readFileSync(join(import.meta.dirname, '../../examples/fraud-scorer/repository/fraud/data.yml'), 'utf8')
  const contract = read(text)
  expect(contract).toMatchObject({
    format: 'own',
    version: null,
    snapshot: { value: 'fraud-2026-11-01', line: 4 },
    snapshotFile: { value: 'data/transactions.csv' },
    grain: { value: 'one authorised card payment', line: 6 },
    key: { value: ['transaction_id'], line: 7 },
    label: { id: { value: 'chargeback-60d@2' }, column: { value: 'chargeback_60d' }, delay: { value: '60 days' } },
    time: { value: ['event_time'] },
    split: { value: { policy: 'time', by: [], rest: { gap_days: '7' } } },
    sensitive: { value: ['card_token', 'customer_email'] },
  })
  expect(contract.columns).toHaveLength(9)
  expect(contract.columns[0]).toMatchObject({
    name: 'amount_eur',
    type: { value: 'float' },
    nulls: { value: 0 },
    min: { value: 0 },
    max: { value: 1_000_000 },
    unit: { value: 'EUR' },
  })
  expect(text.split('\n')[(contract.columns[5]?.categories?.line ?? 0) - 1]).toContain('card_country:')
  expect(contract.columns[5]?.categories?.value).toEqual(['DE', 'FR', 'IT'])
})

describe('short forms', () => {
  test('a text for the snapshot and for the split, one name or several', () => {
    const contract = read('version: 1\ncontract: 3\nsnapshot: s1\nsplit: random\nkey: [a, b]\nsensitive: []\n')
    expect(contract).toMatchObject({
      version: { value: '3', line: 2 },
      snapshot: { value: 's1', line: 3 },
      split: { value: { policy: 'random' } },
      key: { value: ['a', 'b'] },
      sensitive: { value: [], line: 6 },
    })
  })
  test('nulls as a share or as yes and no; nothing said is null', () => {
    const { columns } = read('columns:\n  a: {nulls: 0.2}\n  b: {nulls: true}\n  c: {nulls: false}\n  d: {}\n'.replace(/^/, 'version: 1\n'))
    expect(columns.map(({ nulls }) => nulls?.value ?? null)).toEqual([0.2, 1, 0, null])
  })
})

describe('mistakes, each with its line and what to write', () => {
  test.each([
    ['version: 1\ngrian: x\nkey: id\n', 'line 2: unknown key `grian`; did you mean `grain`?'],
    ['version: 1\nsplit: {polcy: time}\n', 'line 2: unknown key `split.polcy`; did you mean `policy`?'],
    ['version: 1\nsnapshot: {fil: a}\n', 'line 2: unknown key `snapshot.fil`; did you mean `file`?'],
    ['version: 1\ncolumns:\n  a: {typ: int}\n', 'line 3: unknown key `columns.a.typ`; did you mean `type`?'],
    ['version: 1\ncolumns:\n  a: {type: integer}\n', 'line 3: columns.a.type: `integer` is not one of int, float'],
    ['version: 1\ncolumns:\n  a: {nulls: 2}\n', 'line 3: columns.a.nulls: `2` is too large; write at most 1.'],
    ['version: 1\ncolumns:\n  a: {min: 3, max: 2}\n', 'line 3: columns.a: min 3 is above max 2.'],
    ['version: 1\ncolumns:\n  email: {}\nsensitive: [emial]\n', 'line 4: sensitive: `emial` is no column; did you mean `email`?'],
    ['version: 2\nkey: id\n', 'line 1: version: `2` is not 1.'],
    ['key: id\n', 'line 1: `version` is missing; write `version: 1`.'],
    ['', 'line 1: the data contract is empty or no map'],
  ])('%j', (text, expected) => {
    const { fault, why: said } = why(text)
    expect(fault).toBe('author')
    expect(
      said.some((it) => it.includes(expected)),
      said.join('\n'),
    ).toBe(true)
  })
  test('another format is ours to learn, not the author’s to mend', () => {
    expect(why('title: a\ntype: object\nproperties: {}\n').fault).toBe('ours')
  })
})
