import { expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { trialExample } from '../../../src/world/contract/trial-example.ts'
import { contractOf, factsOf } from '../../contract.ts'

const contract = contractOf(`version: 1
contract: 1
model: {path: ../models/fraud.onnx}
inputs:
  amount: {type: float32, shape: [N]}
  event_time: {type: int64, shape: [N], unit: s, max_age: 300}
outputs:
  y: {type: float32, shape: [N]}
`)
const facts = factsOf({
  inputs: [
    { name: 'amount', type: { is: 'tensor', type: 'float32', shape: ['N'] } },
    { name: 'event_time', type: { is: 'tensor', type: 'int64', shape: ['N'] } },
  ],
})
const golden: Named[] = [
  { name: 'amount', value: { is: 'tensor', tensor: { type: 'float32', dims: [1], data: Float32Array.of(12.5) } } },
  { name: 'event_time', value: { is: 'tensor', tensor: { type: 'int64', dims: [1], data: BigInt64Array.of(1_000_000n) } } },
]
const now = new Date('2026-11-21T12:00:00Z')

test('a golden case lends its values, and times of today', () => {
  const request = trialExample(contract, facts, [{ name: 'golden/a', inputs: golden }], now)(2)
  if ('why' in request) throw new Error(request.why)
  const data = new Map(request.map(({ name, value }) => [name, value.is === 'tensor' ? [...value.tensor.data] : []]))
  expect(data.get('amount')).toEqual([12.5, 12.5])
  const ages = (data.get('event_time') as bigint[]).map((time) => now.getTime() / 1000 - Number(time))
  expect(ages).toHaveLength(2)
  for (const age of ages) expect(age >= 0 && age <= 300).toBe(true)
})
