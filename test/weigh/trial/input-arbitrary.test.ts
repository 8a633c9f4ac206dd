import { expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { elementReader, type Scalar } from '../../../src/weigh/element-reader.ts'
import { tensorsOf } from '../../../src/weigh/trial/bound-sizes.ts'
import { tryRequests } from '../../../src/weigh/trial/input-arbitrary.ts'
import { printRequest } from '../../../src/weigh/trial/print-request.ts'
import { contractOf } from '../../contract.ts'

const now = new Date('2026-11-20T12:00:00Z')
const contractWith = (inputs: string) =>
  contractOf(
    `version: 1\ncontract: 1\nmodel: {path: m.onnx}\ninputs:\n${inputs.replace(/^/gm, '  ')}\noutputs:\n  y: {type: float32, shape: [N]}`,
  )
const among = [1, 2, 3].map((rows) => ({ rows, sizes: new Map([['T', 2]]) }))

const elements = (request: readonly Named[], name = 'x'): Scalar[] =>
  request
    .flatMap((it) => (it.name === name ? tensorsOf(it.value) : []))
    .flatMap((tensor) => {
      const { at, count } = elementReader(tensor)
      return Array.from({ length: count }, (_, element) => at(element))
    })

async function drawn(inputs: string, cases = 300, seed = 1): Promise<Named[][]> {
  const seen: Named[][] = []
  const found = await tryRequests(contractWith(inputs), { among, now }, { cases, seed, shrinks: 50 }, (request) =>
    Promise.resolve(seen.push(request) > 0),
  )
  expect(found).toEqual({ is: 'held', cases })
  return seen
}

test.each(['float16', 'float32', 'float64'])('%s: ends, -0, subnormals and the middle, never beyond the range', async (type) => {
  const values = (await drawn(`x: {type: ${type}, shape: [N, 2], min: -2.3, max: 7.7}`)).flatMap((it) => elements(it)) as number[]
  expect(values.every((it) => it >= -2.3 && it <= 7.7)).toBe(true)
  expect(values.some((it) => Object.is(it, -0))).toBe(true)
  expect(values.some((it) => it !== 0 && Math.abs(it) < 1e-6)).toBe(true)
  expect(values.some((it) => it > 2 && it < 5)).toBe(true)
  expect(Math.max(...values)).toBeGreaterThan(7.69)
  expect(Math.min(...values)).toBeLessThan(-2.29)
})

test('integers up to the ends of 64 bits, each category, nothing where it is allowed', async () => {
  const inputs = `x: {type: int64, shape: [N], min: -9.3e+18, max: 9.3e+18}
c: {type: string, shape: [N, T], categories: [DE, FR, IT], nullable: true}
f: {type: float32, shape: [N], min: 0, max: 1, nullable: true}
b: {type: bool, shape: [N]}
d: {type: float32, shape: [], min: 0, max: 1, optional: true}`
  const seen = await drawn(inputs)
  const all = (name: string) => new Set(seen.flatMap((it) => elements(it, name)))
  expect(all('x')).toContain(-(2n ** 63n))
  expect(all('x')).toContain(2n ** 63n - 1n)
  expect(all('c')).toEqual(new Set(['DE', 'FR', 'IT', '']))
  expect(all('f').has(Number.NaN)).toBe(true)
  expect(all('b')).toEqual(new Set([0, 1]))
  expect(new Set(seen.map((it) => it.length))).toEqual(new Set([4, 5]))
  expect(new Set(seen.map((it) => tensorsOf(it[1]?.value as Named['value'])[0]?.dims.join()))).toEqual(new Set(['1,2', '2,2', '3,2']))
})

test('the same seed draws the same, another another', async () => {
  const inputs = 'x: {type: float32, shape: [N, 2], min: 0, max: 1}'
  expect(await drawn(inputs, 20, 4)).toEqual(await drawn(inputs, 20, 4))
  expect(await drawn(inputs, 20, 4)).not.toEqual(await drawn(inputs, 20, 5))
})

test('what does not hold is shrunk: one row, the least that breaks it, all else simple', async () => {
  const contract = contractWith(
    'x: {type: float32, shape: [N, 2], min: -100, max: 100}\nc: {type: string, shape: [N], categories: [DE, FR]}',
  )
  const holds = (request: Named[]) => Promise.resolve(!elements(request).some((it) => Number(it) > 40))
  const found = await tryRequests(contract, { among, now }, { cases: 100, seed: 3, shrinks: 500 }, holds)
  expect(found.is === 'broken' && printRequest(found.smallest)).toMatch(/^x \[1, 2\] (?:0, 40\.\d+|40\.\d+, 0); c \[1\] "DE"$/)
})

test('what needs two rows keeps two', async () => {
  const contract = contractWith('x: {type: int32, shape: [N], min: 0, max: 9}')
  const holds = (request: Named[]) => Promise.resolve(new Set(elements(request)).size < 2)
  const found = await tryRequests(contract, { among, now }, { cases: 50, seed: 1, shrinks: 200 }, holds)
  expect(found.is === 'broken' && printRequest(found.smallest)).toMatch(/^x \[2\] (?:0, 1|1, 0)$/)
})

test('a large tensor repeats few values, so that it is drawn at once', async () => {
  const contract = contractWith('x: {type: float32, shape: [N, 100000], min: 0, max: 1}')
  const seen: number[] = []
  await tryRequests(contract, { among, now }, { cases: 3, seed: 1, shrinks: 0 }, (request) =>
    Promise.resolve(seen.push(new Set(elements(request)).size) > 0),
  )
  expect(seen.every((it) => it > 5 && it <= 61)).toBe(true)
})

test('shrinking asks no more often than it may', async () => {
  let after = -1
  const holds = (request: Named[]) => {
    const broken = elements(request).filter((it) => Number(it) > 40).length > 20
    if (broken || after >= 0) after += 1
    return Promise.resolve(!broken)
  }
  const contract = contractWith('x: {type: float64, shape: [60], min: -1.0e+9, max: 1.0e+9}')
  const found = await tryRequests(contract, { among: among.slice(0, 1), now }, { cases: 20, seed: 1, shrinks: 7 }, holds)
  expect([found.is, after]).toEqual(['broken', 7])
})

test('a fault of ours is not taken for one that holds', async () => {
  const holds = () => Promise.reject(new Error('ours'))
  await expect(
    tryRequests(contractWith('x: {type: bool, shape: [N]}'), { among, now }, { cases: 2, seed: 1, shrinks: 1 }, holds),
  ).rejects.toThrow()
})

test('a request is printed in one line, cut where it is long', () => {
  const x: Named = { name: 'x', value: { is: 'tensor', tensor: { type: 'float16', dims: [2], data: Uint16Array.of(0x8000, 0x3c00) } } }
  const s: Named = { name: 's', value: { is: 'tensor', tensor: { type: 'string', dims: [20], data: Array(20).fill('a') } } }
  expect(printRequest([x, s])).toBe(`x [2] -0, 1; s [20] ${Array(12).fill('"a"').join(', ')} …`)
})
