import { expect, test } from 'vitest'
import type { Tensor } from '../../../src/model/tensor.ts'
import { printRequest } from '../../../src/weigh/trial/print-request.ts'

const input = (name: string, tensor: Tensor) => ({ name, value: { is: 'tensor' as const, tensor } })

test('a request in one line: booleans by their words, texts in quotes, a long tensor cut', () => {
  const request = [
    input('vip', { type: 'bool', dims: [2], data: Uint8Array.of(1, 0) }),
    input('country', { type: 'string', dims: [2], data: ['DE', ''] }),
    input('count', { type: 'uint8', dims: [2], data: Uint8Array.of(1, 0) }),
    input('x', { type: 'float32', dims: [20], data: new Float32Array(20) }),
  ]
  expect(printRequest(request)).toBe(
    'vip [2] true, false; country [2] "DE", ""; count [2] 1, 0; x [20] 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 …',
  )
})
