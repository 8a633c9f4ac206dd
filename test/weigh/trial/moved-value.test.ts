import { expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { brokenOrder } from '../../../src/weigh/trial/broken-order.ts'
import { ladders } from '../../../src/weigh/trial/moved-value.ts'
import { printRequest } from '../../../src/weigh/trial/print-request.ts'
import { tensorFrom } from '../../../src/weigh/trial/tensor-from.ts'
import { contractOf } from '../../contract.ts'

const contract = contractOf(`version: 1
contract: 1
model: {path: m.onnx}
inputs:
  x: {type: float32, shape: [N, 2], min: 0, max: 8}
  level: {type: int64, shape: [], categories: [7, 1, 3]}
  word: {type: string, shape: [N], categories: [a, b]}
outputs:
  y: {type: float32, shape: [N]}`)
const request: Named[] = [
  { name: 'x', value: { is: 'tensor', tensor: tensorFrom('float32', [2, 2], [1, 2, 3, 4]) } },
  { name: 'level', value: { is: 'tensor', tensor: tensorFrom('int64', [], [3n]) } },
  { name: 'word', value: { is: 'tensor', tensor: tensorFrom('string', [2], ['a', 'b']) } },
]
const climb = (name: string, values: number, places: number) => {
  const found = ladders(request, name, contract.inputs[name] as never, () => (name === 'x' ? [0] : []), new Date(0), { values, places })
  return 'why' in found ? found.why : found.map(({ steps }) => steps.map((step) => [String(step.value), printRequest(step.request)]))
}

test('one place of every row grows, the rest is held', () => {
  const rest = 'level [] 3; word [2] "a", "b"'
  expect(climb('x', 3, 8)).toEqual([
    [
      ['0', `x [2, 2] 0, 2, 0, 4; ${rest}`],
      ['4', `x [2, 2] 4, 2, 4, 4; ${rest}`],
      ['8', `x [2, 2] 8, 2, 8, 4; ${rest}`],
    ],
    [
      ['0', `x [2, 2] 1, 0, 3, 0; ${rest}`],
      ['4', `x [2, 2] 1, 4, 3, 4; ${rest}`],
      ['8', `x [2, 2] 1, 8, 3, 8; ${rest}`],
    ],
  ])
  expect(climb('x', 2, 1)).toHaveLength(1)
})

test('categories grow in their order; a text does not', () => {
  expect(climb('level', 5, 8)).toMatchObject([
    [
      ['1', expect.stringContaining('level [] 1;')],
      ['3', expect.anything()],
      ['7', expect.stringContaining('level [] 7;')],
    ],
  ])
  expect(climb('word', 5, 8)).toBe('word is a text, which does not grow')
})

test('the wrong way beyond tolerance is told with both values', () => {
  const tensor = (...values: number[]) => tensorFrom('float32', [values.length], values)
  const moved = { output: 'y', input: 'x', from: 0, to: 4, before: tensor(0.5, 1), after: tensor(0.6, 0.5) }
  const exact = { absolute: 0, relative: 0 }
  expect(brokenOrder(moved, 'increasing', exact)).toEqual({
    output: 'y',
    clause: 'monotone',
    index: [1],
    actual: '0.5',
    expected: '>= 1',
    why: 'y at [1] goes from 1 to 0.5 as x grows from 0 to 4, all else held, not increasing',
  })
  expect(brokenOrder(moved, 'increasing', { absolute: 0.5, relative: 0 })).toBeNull()
  expect(brokenOrder(moved, 'decreasing', exact)).toMatchObject({ index: [0], expected: '<= 0.5' })
  expect(brokenOrder({ ...moved, after: tensor(0.5, 1) }, 'decreasing', exact)).toBeNull()
})
