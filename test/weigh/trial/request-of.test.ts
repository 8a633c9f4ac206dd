import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dimension } from '../../../src/model/onnx.ts'
import type { FedType, Named } from '../../../src/model/tensor.ts'
import type { Scalar } from '../../../src/weigh/element-reader.ts'
import { chosenForm, formCandidates, saidToWays } from '../../../src/weigh/trial/request-form.ts'
import { type RequestForm, requestForms, requestTexts } from '../../../src/weigh/trial/request-of.ts'
import { tensorFrom } from '../../../src/weigh/trial/tensor-from.ts'

const input = (name: string, type: FedType, dims: number[], values: Scalar[]): Named => ({
  name,
  value: { is: 'tensor', tensor: tensorFrom(type, dims, values) },
})
const shapes: Record<string, Dimension[]> = { amount: ['N'], country: ['N', 1], embedding: ['N', 2], threshold: [], across: [3, 'N'] }
const axes = (name: string) => (shapes[name] ?? []).flatMap((size, axis) => (size === 'N' ? [axis] : []))

const two = [
  input('amount', 'float32', [2], [0.1, 2]),
  input('country', 'string', [2, 1], ['DE', 'FR']),
  input('embedding', 'float16', [2, 2], [0.1, 2, 3, 4]),
  input('threshold', 'float64', [], [0.5]),
]
const one = [input('amount', 'int64', [2], [1n, 2n])]

const parsed = (form: RequestForm, request: Named[]) => {
  const texts = requestTexts(form, request, axes)
  return texts === null || 'why' in texts ? texts : texts.map((way) => way.map((text) => JSON.parse(text) as unknown))
}

describe('a request in each form', () => {
  const columns = {
    amount: [0.1, 2],
    country: [['DE'], ['FR']],
    embedding: [
      [0.1, 2],
      [3, 4],
    ],
    threshold: 0.5,
  }
  const rows = [
    { amount: 0.1, country: ['DE'], embedding: [0.1, 2], threshold: 0.5 },
    { amount: 2, country: ['FR'], embedding: [3, 4], threshold: 0.5 },
  ]
  const flatRows = rows.map((row) => ({ ...row, country: row.country[0] }))
  const v2 = [
    { name: 'amount', shape: [2], datatype: 'FP32', data: [0.1, 2] },
    { name: 'country', shape: [2, 1], datatype: 'BYTES', data: ['DE', 'FR'] },
    { name: 'embedding', shape: [2, 2], datatype: 'FP16', data: [0.1, 2, 3, 4] },
    { name: 'threshold', shape: [], datatype: 'FP64', data: [0.5] },
  ]
  test.each<[RequestForm['is'], boolean, unknown]>([
    ['columns', false, [columns]],
    ['columns', true, [{ ...columns, country: ['DE', 'FR'] }]],
    ['row', false, rows],
    ['row', true, flatRows],
    ['rows', false, [rows]],
    ['rows', true, [flatRows]],
    ['instances', false, [{ instances: rows }]],
    ['instance-values', false, [{ instances: rows }]],
    ['inputs', false, [{ inputs: columns }]],
    ['input-values', false, [{ inputs: columns }]],
    ['v2', false, [{ inputs: v2 }]],
  ])('%s, flat: %s', (is, flat, expected) => {
    expect(parsed({ is, flat }, two)).toEqual([expected])
  })

  test('one input alone stands without its name where the form has none', () => {
    expect(parsed({ is: 'instance-values', flat: false }, one)).toEqual([[{ instances: [1, 2] }]])
    expect(parsed({ is: 'input-values', flat: false }, one)).toEqual([[{ inputs: [1, 2] }]])
    expect(parsed({ is: 'instance-values', flat: false }, [])).toBeNull()
  })
})

test('a NaN and an infinity, which JSON lacks, are written as null, and as texts', () => {
  const request = [input('amount', 'float16', [3], [Number.NaN, -Infinity, 1])]
  expect(parsed({ is: 'columns', flat: false }, request)).toEqual([[{ amount: [null, null, 1] }], [{ amount: ['NaN', '-Infinity', 1] }]])
})

test('truth is true, a large integer the nearest that a double holds', () => {
  const request = [input('a', 'bool', [2], [1, 0]), input('b', 'int64', [1], [2n ** 53n + 1n]), input('c', 'uint64', [1], [2n ** 64n - 1n])]
  expect(requestTexts({ is: 'columns', flat: false }, request, () => [])).toEqual([
    ['{"a":[true,false],"b":[9007199254740992],"c":[18446744073709552000]}'],
  ])
})

test('no rows: a list without any, and no single row at all', () => {
  const empty = [input('amount', 'float32', [0], []), input('embedding', 'float32', [0, 2], [])]
  expect(parsed({ is: 'rows', flat: false }, empty)).toEqual([[[]]])
  expect(parsed({ is: 'columns', flat: false }, empty)).toEqual([[{ amount: [], embedding: [] }]])
  expect(parsed({ is: 'v2', flat: false }, empty)).toMatchObject([[{ inputs: [{ shape: [0] }, { shape: [0, 2], data: [] }] }]])
  expect(parsed({ is: 'row', flat: false }, empty)).toBeNull()
})

test.each([
  ['rows along another axis', [input('across', 'float32', [3, 2], [1, 2, 3, 4, 5, 6])]],
  ['inputs of unequal rows', [input('amount', 'float32', [2], [1, 2]), input('embedding', 'float32', [1, 2], [1, 2])]],
  ['an input that lost its rows', [input('amount', 'float32', [], [1])]],
])('no rows can be made of %s', (_, request) => {
  for (const is of ['row', 'rows', 'instances', 'instance-values'] as const) expect(parsed({ is, flat: false }, request)).toBeNull()
  expect(parsed({ is: 'columns', flat: false }, request)).not.toBeNull()
})

test('an input that the contract does not have has rows like the others', () => {
  const request = [...one, input('unexpected', 'float32', [2], [0, 0])]
  expect(parsed({ is: 'rows', flat: false }, request)).toEqual([
    [
      [
        { amount: 1, unexpected: 0 },
        { amount: 2, unexpected: 0 },
      ],
    ],
  ])
})

test('names are only names', () => {
  const request = [input('__proto__', 'int32', [1], [1]), input('toJSON', 'int32', [1], [2])]
  expect(requestTexts({ is: 'columns', flat: false }, request, () => [])).toEqual([['{"__proto__":[1],"toJSON":[2]}']])
})

test('a request of a million values is JSON, one of more is not', () => {
  const of = (count: number) => [input('amount', 'float32', [count], Array<number>(count).fill(1))]
  expect(requestTexts({ is: 'columns', flat: false }, of(1_000_001), axes)).toEqual({
    why: 'a request of 1000001 values is not written as JSON, only up to 1000000',
  })
  expect(requestTexts({ is: 'columns', flat: false }, of(1_000_000), axes)).toHaveLength(1)
})

test('a float32 that was written with up to six digits comes back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -9, max: 9 }), (digits, exponent) => {
      const written = Number(`${digits}e${exponent}`)
      const request = [input('amount', 'float32', [1], [written])]
      const [[said]] = parsed({ is: 'columns', flat: false }, request) as [[{ amount: [number] }]]
      expect(said.amount[0]).toBe(written === 0 ? 0 : written)
    }),
  )
})

describe('the form that a schema is meant for', () => {
  test('every form is tried, in its order; what looks the same is tried once', () => {
    const candidates = formCandidates(two, axes)
    if ('why' in candidates) throw new Error(candidates.why)
    const names = candidates.map(({ form: { is, flat } }) => `${is}${flat ? ' flat' : ''}`)
    expect(names).toEqual([
      ...['columns', 'row', 'rows', 'instances', 'inputs', 'v2'],
      ...['columns flat', 'row flat', 'rows flat', 'instances flat', 'inputs flat'],
    ])
    expect(new Set(names.map((name) => name.replace(' flat', '')))).not.toContain('instance-values')
    expect(requestForms).toContain('instance-values')
  })

  const tried = (is: RequestForm['is'], valid: string | null, mistyped: string | null) => ({ form: { is, flat: false }, valid, mistyped })
  test('is the first that takes a valid request and turns a mistyped one away, else the first that takes a valid one', () => {
    expect(chosenForm([tried('columns', 'no', 'no'), tried('row', null, null), tried('rows', null, 'no')])).toMatchObject({ is: 'rows' })
    expect(chosenForm([tried('columns', 'no', 'no'), tried('row', null, null), tried('rows', null, null)])).toMatchObject({ is: 'row' })
    expect(chosenForm([tried('columns', 'x: no.', 'no'), tried('row', 'y: no.', 'no')])).toEqual({
      why: 'turns away a valid request in every form that it is tried in (columns, row; columns: x: no.)',
    })
  })

  test('a request is taken where all texts of one way are', () => {
    const ways = [['a', 'b'], ['c']]
    expect(saidToWays(ways, [null, null, 'c'])).toBeNull()
    expect(saidToWays(ways, [null, 'b', null])).toBeNull()
    expect(saidToWays(ways, [null, 'b', 'c'])).toBe('b')
    expect(saidToWays(ways, ['a', null, 'c'])).toBe('a')
  })
})
