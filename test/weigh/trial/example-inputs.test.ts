import { expect, test } from 'vitest'
import type { Named, Tensor } from '../../../src/model/tensor.ts'
import { elementReader } from '../../../src/weigh/element-reader.ts'
import { exampleInputs } from '../../../src/weigh/trial/example-inputs.ts'
import { contractOf, factsOf, leastContract } from '../../contract.ts'

const now = new Date('2026-11-20T12:00:00Z')
const withInputs = (inputs: string, more = '') =>
  contractOf(leastContract(more).replace(/inputs:\n.*\n/, `inputs:\n${inputs.replace(/^/gm, '  ')}\n`))
const made = (inputs: string, rows = 4, seed = 1) => {
  const found = exampleInputs(withInputs(inputs), { rows, seed, now })
  if ('why' in found) throw new Error(found.why)
  return found
}
const tensor = (values: Named[], name = 'x'): Tensor => {
  const value = values.find((it) => it.name === name)?.value
  if (value?.is !== 'tensor') throw new Error(`no tensor ${name}`)
  return value.tensor
}
const elements = (it: Tensor) => Array.from({ length: it.data.length }, (_, at) => elementReader(it).at(at))

test('rows count, names agree across inputs, fixed sizes stay', () => {
  const values = made('x: {type: float32, shape: [N, 3]}\nmask: {type: bool, shape: [N, T]}\nids: {type: int64, shape: [T, N]}', 5)
  expect(tensor(values).dims).toEqual([5, 3])
  expect(tensor(values, 'mask').dims).toEqual([5, 8])
  expect(tensor(values, 'ids').dims).toEqual([8, 5])
})

test.each(['float16', 'float32', 'float64', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64'])(
  '%s stays in its range and reaches both halves of it',
  (type) => {
    const values = elements(tensor(made(`x: {type: ${type}, shape: [N], min: 3.1, max: 90.3}`, 300))).map(Number)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(3.1)
    expect(Math.max(...values)).toBeLessThanOrEqual(90.3)
    expect(Math.min(...values)).toBeLessThan(20)
    expect(Math.max(...values)).toBeGreaterThan(70)
  },
)

test.each(['float16', 'float32'])('%s: a bound that it cannot hold is kept from inside', (type) => {
  const values = elements(tensor(made(`x: {type: ${type}, shape: [N], min: 0.0999999, max: 0.1001}`, 50))).map(Number)
  expect(values.every((it) => it >= 0.0999999 && it <= 0.1001)).toBe(true)
  const none = exampleInputs(withInputs(`x: {type: ${type}, shape: [N], min: 0.1, max: 0.1}`), { rows: 1, seed: 1, now })
  expect(none).toEqual({ why: `no value of x can be made: no ${type} lies between 0.1 and 0.1` })
})

test('ends of 64 bits and of floats do not overflow', () => {
  const wide = elements(tensor(made('x: {type: int64, shape: [N], min: -1.0e+30, max: 1.0e+30}', 40)))
  expect(wide.every((it) => typeof it === 'bigint' && it >= -(2n ** 63n) && it < 2n ** 63n)).toBe(true)
  expect(new Set(wide).size).toBeGreaterThan(30)
  const floats = elements(tensor(made('x: {type: float64, shape: [N], min: -1.7e+308, max: 1.7e+308}', 40)))
  expect(floats.every((it) => Number.isFinite(it))).toBe(true)
})

test('categories are each met, of every kind', () => {
  expect(new Set(elements(tensor(made('x: {type: string, shape: [N], categories: [DE, FR, IT]}', 60))))).toEqual(
    new Set(['DE', 'FR', 'IT']),
  )
  expect(new Set(elements(tensor(made('x: {type: int64, shape: [N], categories: [1, 7]}', 60))))).toEqual(new Set([1n, 7n]))
  expect(new Set(elements(tensor(made('x: {type: bool, shape: [N], categories: [true]}', 9))))).toEqual(new Set([1]))
  expect(new Set(elements(tensor(made('x: {type: float16, shape: [N], categories: [0.5, 2]}', 60))))).toEqual(new Set([0.5, 2]))
})

test('times are recent in their unit, and not in the future', () => {
  const [ms, s] = [now.getTime(), now.getTime() / 1000]
  const values = made('x: {type: int64, shape: [N], unit: s, max_age: 300}\nt: {type: float64, shape: [N], unit: ms, max_age: 5000}', 30)
  expect(elements(tensor(values)).every((it) => Number(it) <= s && Number(it) >= s - 300)).toBe(true)
  expect(elements(tensor(values, 't')).every((it) => Number(it) <= ms && Number(it) >= ms - 5000)).toBe(true)
})

test('the same seed makes the same request, another another', () => {
  const text = 'x: {type: float32, shape: [N, 3], min: -2, max: 2}'
  expect(made(text, 4, 9)).toEqual(made(text, 4, 9))
  expect(made(text, 4, 9)).not.toEqual(made(text, 4, 10))
})

test('inputs with a default are left out, nothing is null, no rows is an empty tensor', () => {
  const text = 'x: {type: float32, shape: [N, 3], nullable: true}\nthreshold: {type: float32, shape: [], optional: true}'
  expect(made(text).map(({ name }) => name)).toEqual(['x'])
  expect(elements(tensor(made(text))).some((it) => Number.isNaN(it))).toBe(false)
  expect(tensor(made(text, 0))).toEqual({ type: 'float32', dims: [0, 3], data: new Float32Array() })
})

test('a sequence has tensors, an optional is its value', () => {
  const [s, o] = made('s: {type: sequence(float32), shape: [2]}\no: {type: optional(int64), shape: [N]}', 3)
  expect(s?.value.is === 'sequence' && s.value.items.map((it) => it.is === 'tensor' && it.tensor.dims)).toEqual([[2], [2]])
  expect(o?.value.is === 'tensor' && o.value.tensor.dims).toEqual([3])
})

test.each([
  ['x: {type: "map(int64, float32)"}', 'map(int64, float32) is beyond what is made here'],
  ['x: {type: bfloat16, shape: [N]}', "bfloat16 is a type that the runtime's Node binding cannot be fed"],
  ['x: {type: float32, shape: [N, 100000, 100000]}', 'a request of 4 rows has more than 67108864 elements'],
])('%s: why no request can be made', (inputs, why) => {
  const found = exampleInputs(withInputs(inputs), { rows: 4, seed: 1, now })
  expect('why' in found && found.why).toContain(why)
})

test("what the contract leaves open is the model's, by the contract's names", () => {
  const contract = withInputs('x: {type: float32, shape: [N, null]}\ny: {type: float32}')
  const facts = factsOf({
    inputs: [
      { name: 'x', type: { is: 'tensor', type: 'float32', shape: ['batch', 5] } },
      { name: 'y', type: { is: 'tensor', type: 'float32', shape: ['batch', 'M', 2] } },
    ],
  })
  const values = exampleInputs(contract, { rows: 3, seed: 1, now, declared: facts }) as Named[]
  expect([tensor(values).dims, tensor(values, 'y').dims]).toEqual([
    [3, 5],
    [3, 8, 2],
  ])
})
