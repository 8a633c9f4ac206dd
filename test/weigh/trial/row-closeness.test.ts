import { expect, test } from 'vitest'
import type { FedType, Named } from '../../../src/model/tensor.ts'
import type { Scalar } from '../../../src/weigh/element-reader.ts'
import { apartIn } from '../../../src/weigh/trial/row-closeness.ts'
import { tensorFrom } from '../../../src/weigh/trial/tensor-from.ts'
import { contractOf, leastContract } from '../../contract.ts'

const contract = contractOf(leastContract())
const of = (type: FedType, values: Scalar[]): Named[] => [
  { name: 'y', value: { is: 'tensor', tensor: tensorFrom(type, [values.length], values) } },
]
const apart = (type: FedType, actual: Scalar[], expected: Scalar[], otherKernels = true, given = contract) =>
  apartIn(of(type, actual), of(type, expected), { contract: given, provider: 'cpu', otherKernels })

test('what is left of large terms near 0 may be off by their rounding, and by no more', () => {
  expect(apart('float32', [30, 2e-5], [30, 0])).toBeNull()
  expect(apart('float32', [30, 6e-5], [30, 0])).toMatchObject({ output: 'y', worst: { index: [1] } })
  expect(apart('float32', [0.3, 2e-5], [0.3, 0])).toMatchObject({ output: 'y' })
  expect(apart('float64', [30, 1e-7], [30, 0])).toBeNull()
  expect(apart('float64', [30, 2e-7], [30, 0])).not.toBeNull()
})

test('infinities are no measure of rounding, and a missing value is one in both', () => {
  expect(apart('float32', [Infinity, 1], [Infinity, 2])).not.toBeNull()
  expect(apart('float32', [Number.NaN, 1], [Number.NaN, 1])).toBeNull()
  expect(apart('float32', [Number.NaN, 1], [0, 1])).not.toBeNull()
})

test('what is exact is compared where the kernels are the same, since a near tie may turn where they are not', () => {
  expect(apart('int64', [1n], [2n], false)).not.toBeNull()
  expect(apart('int64', [1n], [2n], true)).toBeNull()
  expect(apart('string', ['a'], ['b'], false)).not.toBeNull()
})

test("the contract's own tolerance holds", () => {
  const strict = contractOf(leastContract('golden: {tolerance: {float32: {relative: 0.00001, absolute: 0}}}'))
  expect(apart('float32', [1.0005], [1])).toBeNull()
  expect(apart('float32', [1.0005], [1], true, strict)).not.toBeNull()
})
