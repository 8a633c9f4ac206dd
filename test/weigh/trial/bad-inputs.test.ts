import { describe, expect, test } from 'vitest'
import type { BehaviourCase } from '../../../src/model/contract.ts'
import type { Named } from '../../../src/model/tensor.ts'
import { elementReader } from '../../../src/weigh/element-reader.ts'
import { badInputs } from '../../../src/weigh/trial/bad-inputs.ts'
import { allMistyped } from '../../../src/weigh/trial/bad-types.ts'
import { exampleInputs } from '../../../src/weigh/trial/example-inputs.ts'
import { contractOf } from '../../contract.ts'

const now = new Date('2026-11-01T00:00:00Z')
const seconds = BigInt(now.getTime() / 1000)

const all = `
  amount: {type: float32, shape: [N], min: 0, max: 10}
  country: {type: string, shape: [N], categories: [DE, unknown]}
  age: {type: uint8, shape: [N], categories: [1, 2, 255]}
  known: {type: bool, shape: [N], categories: [true]}
  embedding: {type: float16, shape: [N, 3], nullable: true}
  event_time: {type: int64, shape: [N], unit: s, max_age: 300}
  threshold: {type: float64, shape: [], optional: true, finite: false}
`

function tries(name: BehaviourCase, { inputs = all, says = 'reject' as 'reject' | 'accept', more = '' } = {}) {
  const contract = contractOf(
    `version: 1\ncontract: 1\nmodel: {path: ../models/fraud.onnx}\ninputs:${inputs}\noutputs: {y: {type: float32, shape: [N]}}\n${more}`,
  )
  const example = (rows: number) => exampleInputs(contract, { rows, seed: 1, now })
  const request = example(2)
  if ('why' in request) throw new Error(request.why)
  return { made: badInputs(name, { contract, request, example, now, says }), request }
}

const whats = (name: BehaviourCase, options?: Parameters<typeof tries>[1]) => {
  const { made } = tries(name, options)
  return 'why' in made ? made.why : made.map(({ what }) => what)
}

describe('each clause is tried on each input that it can be about', () => {
  test.each<[BehaviourCase, string[]]>([
    ['missing_input', ['amount', 'country', 'age', 'known', 'embedding', 'event_time'].map((name) => `a request without ${name}`)],
    ['extra_input', ['the input unexpected, which the contract does not have']],
    [
      'wrong_type',
      [
        'amount of type float64 instead of float32',
        'amount of type string instead of float32',
        'country of type int64 instead of string',
        'age of type int32 instead of uint8',
        'age of type string instead of uint8',
        'known of type uint8 instead of bool',
        'known of type string instead of bool',
        'embedding of type float32 instead of float16',
        'embedding of type string instead of float16',
        'event_time of type int32 instead of int64',
        'event_time of type string instead of int64',
      ],
    ],
    [
      'wrong_rank',
      [
        ...['amount', 'country', 'age', 'known'].flatMap((name) => [
          `${name} of shape [2, 1] instead of [2]`,
          `${name} of shape [] instead of [2]`,
        ]),
        'embedding of shape [2, 3, 1] instead of [2, 3]',
        'embedding of shape [2] instead of [2, 3]',
        'event_time of shape [2, 1] instead of [2]',
        'event_time of shape [] instead of [2]',
      ],
    ],
    ['wrong_size', ['embedding of shape [2, 4] instead of [2, 3]', 'embedding of shape [2, 2] instead of [2, 3]']],
    ['out_of_range', ['amount = -1000 (min 0)', 'amount = -1.4013e-45 (min 0)', 'amount = 11010 (max 10)', 'amount = 10.000001 (max 10)']],
    ['unknown_category', ['country = "unknown?"', 'age = 0', 'known = false']],
    [
      'stale',
      [`event_time = ${seconds - 303n} (older than 300 s by 3.00)`, `event_time = ${seconds - 3000n} (older than 300 s by 2.70e+3)`],
    ],
    ['nan', ['amount = NaN']],
    ['infinite', ['amount = Infinity', 'amount = -Infinity', 'embedding = Infinity', 'embedding = -Infinity']],
    ['empty_batch', ['an empty batch']],
    ['batch_of_one', ['a batch of one']],
  ])('%s', (name, expected) => {
    expect(whats(name)).toEqual(expected)
  })

  test('a NaN that the contract allows is tried where it is to be accepted', () => {
    expect(whats('nan', { says: 'accept' })).toEqual(['amount = NaN', 'embedding = NaN'])
  })

  test('the largest batch has the rows that the contract says', () => {
    const { made } = tries('largest_batch', { more: 'behaviour: {largest_batch: {size: 37, is: accept}}' })
    expect(made).toMatchObject([{ what: 'a batch of 37 rows', rows: 37 }])
    const [one] = made as { request: Named[] }[]
    expect(one?.request.map(({ name, value }) => [name, value.is === 'tensor' && value.tensor.dims])).toEqual([
      ...['amount', 'country', 'age', 'known'].map((name) => [name, [37]]),
      ['embedding', [37, 3]],
      ['event_time', [37]],
    ])
  })
})

test.each<[BehaviourCase, string, RegExp]>([
  ['out_of_range', ' {x: {type: uint8, shape: [N], min: 0, max: 255}}', /^no value of an input's type lies outside/],
  ['unknown_category', ' {x: {type: bool, shape: [N], categories: [true, false]}}', /^every value of an input's type is a category/],
  ['nan', ' {x: {type: float32, shape: [N], nullable: true}}', /^the contract lets every float input be NaN/],
  ['infinite', ' {x: {type: float32, shape: [N], finite: false}}', /^the contract lets every float input be infinite/],
  ['empty_batch', ' {x: {type: float32, shape: [1, M]}}', /^nothing counts rows; name what does as `batch_dimension`/],
  ['wrong_rank', ' {x: {type: float32}, y: {type: float32, shape: [N], optional: true}}', /^no input of the request can be changed so/],
])('%s with nothing to try: %s', (name, inputs, why) => {
  expect(whats(name, { inputs })).toMatch(why)
})

test('only the last value of the last row is odd, and the valid request stays as it is', () => {
  const { made, request } = tries('out_of_range')
  const before = structuredClone(request)
  for (const { request: odd } of made as { request: Named[] }[]) {
    const [was, is] = [request, odd].map(([amount]) => {
      if (amount?.value.is !== 'tensor') throw new Error('no tensor')
      const { at, count } = elementReader(amount.value.tensor)
      return Array.from({ length: count }, (_, i) => at(i))
    })
    expect(is?.[0]).toBe(was?.[0])
    expect(is?.[1]).not.toBe(was?.[1])
    expect(odd.slice(1)).toEqual(request.slice(1))
  }
  expect(request).toEqual(before)
})

test('an axis less keeps the first along it, a size more repeats the last', () => {
  const inputs = ' {x: {type: int32, shape: [N, 2, 2], min: 0, max: 99}}'
  const { request } = tries('wrong_rank', { inputs })
  const x = request[0]?.value
  if (x?.is !== 'tensor') throw new Error('no tensor')
  x.tensor.data = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8)
  const contract = contractOf(`version: 1\ncontract: 1\nmodel: {path: a.onnx}\ninputs:${inputs}\noutputs: {y: {type: float32}}`)
  const data = (name: BehaviourCase) => {
    const made = badInputs(name, { contract, request, example: () => request, now, says: 'reject' })
    return 'why' in made
      ? made
      : made.map(({ request: [one] }) => one?.value.is === 'tensor' && [one.value.tensor.dims, [...one.value.tensor.data]])
  }
  expect(data('wrong_rank')).toEqual([
    [
      [2, 2, 2, 1],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
    [
      [2, 2],
      [1, 3, 5, 7],
    ],
  ])
  expect(data('wrong_size')).toEqual([
    [
      [2, 3, 2],
      [1, 2, 3, 4, 3, 4, 5, 6, 7, 8, 7, 8],
    ],
    [
      [2, 1, 2],
      [1, 2, 5, 6],
    ],
    [
      [2, 2, 3],
      [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8],
    ],
    [
      [2, 2, 1],
      [1, 3, 5, 7],
    ],
  ])
  expect(data('empty_batch')).toEqual([[[0, 2, 2], []]])
})

test('what is sent to find a form out has texts for numbers and numbers for texts', () => {
  const { request } = tries('wrong_type')
  expect(allMistyped(request).map(({ name, value }) => `${name} ${value.is === 'tensor' ? value.tensor.type : ''}`)).toEqual([
    'amount string',
    'country int64',
    'age string',
    'known string',
    'embedding string',
    'event_time string',
  ])
})
