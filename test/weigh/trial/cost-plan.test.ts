import { expect, test } from 'vitest'
import type { Dimension } from '../../../src/model/onnx.ts'
import { costPlan } from '../../../src/weigh/trial/cost-plan.ts'
import { contractOf, factsOf } from '../../contract.ts'

const taking = (x: Dimension[], y: Dimension[]) =>
  factsOf({
    inputs: [{ name: 'x', type: { is: 'tensor', type: 'float32', shape: x } }],
    outputs: [{ name: 'y', type: { is: 'tensor', type: 'float32', shape: y } }],
  })
const saying = (x: Dimension[], y: Dimension[], cost = '') =>
  contractOf(`version: 1
contract: 1
model: {path: m.onnx}
inputs: {x: {type: float32, shape: [${x.join(', ')}]}}
outputs: {y: {type: float32, shape: [${y.join(', ')}]}}
${cost}`)
const cost = 'cost: {batch: 32, concurrency: 4, warm_up: 2, seconds: 9}\n'

test('as the contract says; briefly where it says nothing', () => {
  expect(costPlan(saying(['N', 3], ['N'], cost), taking(['N', 3], ['N']))).toEqual({
    rows: 32,
    asked: 32,
    concurrency: 4,
    warmUp: 2,
    seconds: 9,
    slice: 5,
    note: null,
  })
  expect(costPlan(saying(['N', 3], ['N']), taking(['N', 3], ['N']))).toEqual({
    rows: 1,
    asked: null,
    concurrency: 1,
    warmUp: 3,
    seconds: 0.5,
    slice: 5,
    note: null,
  })
})

test.each<[string, Dimension[], Dimension[], number]>([
  ['one size first in all that goes in and out is the batch', [8, 3], [8], 8],
  ['a vector is one row', [3], [3], 1],
  ['outputs of another size tell that it is none', [8, 3], [1], 1],
  ['a model without a batch', [1, 3, 224, 224], [1, 10], 1],
])('%s', (_, x, y, rows) => {
  const plan = costPlan(saying(x, y, cost), taking(x, y))
  expect(plan).toMatchObject({ rows, asked: 32, note: `the model's batch is fixed at ${rows}, where 32 is asked for` })
})

test("the model's own size counts where the contract has a name for it", () => {
  expect(costPlan(saying(['N', 3], ['N'], cost), taking([4, 3], [4]))).toMatchObject({ rows: 4 })
})

test('no slice takes half as long as an answer may', () => {
  expect(costPlan(saying(['N'], ['N'], 'limits: {seconds: 3}\n'), taking(['N'], ['N']))).toMatchObject({ slice: 1.5 })
})
