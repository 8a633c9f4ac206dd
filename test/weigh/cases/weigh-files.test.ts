import { expect, test } from 'vitest'
import type { ModelFacts, ModelPort } from '../../../src/model/onnx.ts'
import type { ElementType, Named } from '../../../src/model/tensor.ts'
import { sideOf, weighFiles } from '../../../src/weigh/cases/weigh-files.ts'

const port = (name: string, type: ElementType = 'float32'): ModelPort => ({ name, type: { is: 'tensor', type, shape: ['N'] } })
const facts = {
  inputs: [port('x')],
  outputs: [port('y')],
  defaults: ['w'],
  initializers: [{ name: 'w', type: 'float32', dims: [2], bytes: 8, external: null }],
} as Partial<ModelFacts> as ModelFacts
const floats = (name: string, ...numbers: number[]): Named => ({
  name,
  value: { is: 'tensor', tensor: { type: 'float32', dims: [numbers.length], data: Float32Array.from(numbers) } },
})
const shorts = (name: string): Named => ({
  name,
  value: { is: 'tensor', tensor: { type: 'uint16', dims: [1], data: Uint16Array.of(1) } },
})

test('values get the names of their ports', () => {
  const [x, y] = [floats('', 1), floats('', 2)]
  expect(weighFiles({ inputs: [x], outputs: [y] }, facts)).toEqual({ inputs: [{ ...x, name: 'x' }], outputs: [{ ...y, name: 'y' }] })
})

test.each<[string, Named[], Named[], ModelFacts, object]>([
  ['a stranger', [floats('z', 1)], [floats('y', 1)], facts, { status: 'fail', why: expect.stringMatching(/^input_0\.pb is named "z"/) }],
  [
    'an output’s stranger',
    [floats('x', 1)],
    [floats('z', 1)],
    facts,
    { status: 'fail', why: expect.stringMatching(/^output_0\.pb is named "z"/) },
  ],
  [
    'an input’s type',
    [shorts('x')],
    [floats('y', 1)],
    facts,
    { status: 'fail', why: 'input "x": its type is uint16 where the model declares float32' },
  ],
  [
    'a default',
    [floats('x', 1), floats('w', 1, 2)],
    [floats('y', 1)],
    facts,
    { status: 'unsupported', why: expect.stringMatching(/^input "w" has a default/) },
  ],
  [
    'a default of another size',
    [floats('x', 1), floats('w', 1)],
    [floats('y', 1)],
    facts,
    { status: 'fail', why: 'input "w": its shape is [1] where the model declares [2]' },
  ],
  [
    'bfloat16 as it once was',
    [shorts('x')],
    [floats('y', 1)],
    { ...facts, inputs: [port('x', 'bfloat16')] },
    { status: 'unsupported', why: expect.stringMatching(/^input "x" is declared bfloat16 and written as uint16/) },
  ],
  [
    'another type where bfloat16 is declared',
    [floats('x', 1)],
    [floats('y', 1)],
    { ...facts, inputs: [port('x', 'bfloat16')] },
    { status: 'fail', why: 'input "x": its type is float32 where the model declares bfloat16' },
  ],
])('%s settles a case', (_, inputs, outputs, model, settled) => expect(weighFiles({ inputs, outputs }, model)).toEqual(settled))

test('only inputs may be left out', () => {
  expect(sideOf('input', facts)).toEqual({ side: 'input', needed: ['x'], free: ['w'] })
  expect(sideOf('output', facts)).toEqual({ side: 'output', needed: ['y'], free: [] })
})
