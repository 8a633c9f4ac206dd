import { readdirSync, readlinkSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FedType, Tensor } from '../../../src/model/tensor.ts'
import { openOnnx } from '../../../src/world/onnx/open-onnx.ts'
import { door, floats, input, model, ok, opened, shared } from './onnx-fixture.ts'

const child = shared()

const every: Record<FedType, Tensor['data']> = {
  float32: Float32Array.of(1.5, Number.NaN, Number.NEGATIVE_INFINITY, -0),
  float64: Float64Array.of(Number.MIN_VALUE, Number.NaN, 1e300),
  float16: Uint16Array.of(0x3c00, 0x7e01, 0xfc00, 1),
  int8: Int8Array.of(-128, 127),
  uint8: Uint8Array.of(0, 255),
  int16: Int16Array.of(-32768, 32767),
  uint16: Uint16Array.of(0, 65535),
  int32: Int32Array.of(-(2 ** 31), 2 ** 31 - 1),
  uint32: Uint32Array.of(0, 2 ** 32 - 1),
  int64: BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n),
  uint64: BigUint64Array.of(0n, 2n ** 64n - 1n),
  bool: Uint8Array.of(1, 0, 1),
  string: ['', 'ä€🙂', 'a\nb'],
}

test('each type that the binding has goes through a model unchanged, empty tensors too', async () => {
  const onnx = child()
  for (const [type, data] of Object.entries(every) as [FedType, Tensor['data']][]) {
    const { inputs, outputs } = ok(await onnx.load(model(`identity-${type}`)))
    expect([inputs, outputs]).toEqual([[{ name: 'x', type, shape: ['N'] }], [{ name: 'y', type, shape: ['N'] }]])
    const { outputs: given } = ok(await onnx.run([input('x', type, data)]))
    expect(given).toEqual([input('y', type, data)])
    const none = data.slice(0, 0) as Tensor['data']
    expect(ok(await onnx.run([input('x', type, none)])).outputs, type).toEqual([input('y', type, none)])
  }
})

test('the runtime keeps no file of its own open and no connection: it tells nobody of the model', async () => {
  const before = Date.now()
  const onnx = child()
  ok(await onnx.load(model('identity-float32')))
  const folder = `/proc/${onnx.pid}/fd`
  const targets = readdirSync(folder).map((fd) => readlinkSync(`${folder}/${fd}`))
  expect(targets.length).toBeGreaterThan(3)
  expect(targets.filter((it) => it.startsWith('/') && !it.startsWith('/dev/'))).toEqual([])
  // A process of the same number may have left one long ago.
  const log = statSync(`/tmp/mat-debug-${onnx.pid}.log`, { throwIfNoEntry: false })
  expect(log?.mtimeMs ?? 0).toBeLessThan(before)
})

test('a model computes; its runtime, its memory and its load time are told', async () => {
  const onnx = child()
  expect(onnx.runtime.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(onnx.runtime.providers.map(({ name }) => name)).toContain('cpu')
  const loaded = await onnx.load(model('mlp'))
  expect(ok(loaded).milliseconds).toBeGreaterThan(0)
  expect(loaded.is === 'ok' && loaded.peakBytes).toBeGreaterThan(20 * 2 ** 20)
  const { outputs } = ok(await onnx.run([floats('x', Array(32).fill(0.1), [2, 16])]))
  const probabilities = outputs[0]?.value.is === 'tensor' ? [...(outputs[0].value.tensor.data as Float32Array)] : []
  expect(probabilities).toHaveLength(32)
  expect(probabilities.slice(0, 16).reduce((a, b) => a + b)).toBeCloseTo(1, 5)
  ok(await onnx.load(model('add')))
  expect(ok(await onnx.run([floats('a', [1, 2], [1, 2]), floats('b', [10, 20], [1, 2])])).outputs).toEqual([
    floats('sum', [11, 22], [1, 2]),
  ])
})

describe('what the runtime turns away is refused with its reason', () => {
  const [a, b] = [floats('a', [1, 2], [1, 2]), floats('b', [1, 2], [1, 2])]
  test.each([
    ['a missing input', [a], /'b' is missing/],
    ['a wrong type', [input('a', 'float64', Float64Array.of(1, 2), [1, 2]), b], /Unexpected input data type/],
    ['a wrong rank', [floats('a', [1, 2]), b], /Invalid rank/],
    ['a wrong size', [floats('a', [1, 2, 3], [1, 3]), b], /invalid dimensions/],
    ['elements that do not fill the shape', [floats('a', [1, 2, 3], [2, 2]), b], /do not fill the shape \[2, 2\]/],
  ])('%s', async (_, inputs, why) => {
    const onnx = child()
    ok(await onnx.load(model('add')))
    expect(await onnx.run(inputs)).toEqual({ is: 'refused', why: expect.stringMatching(why) })
    ok(await onnx.run([a, b]))
  })

  test('a question before a model is loaded', async () => {
    const onnx = await opened()
    expect(await onnx.run([])).toEqual({ is: 'refused', why: 'No model is loaded.' })
  })

  test('no file, no protobuf; the path of this machine is not in the reason', async () => {
    const onnx = child()
    expect(await onnx.load(model('none'))).toEqual({ is: 'refused', why: "Load model failed: File doesn't exist" })
    expect(await onnx.load(model('garbage'))).toEqual({ is: 'refused', why: 'Load model failed: Protobuf parsing failed.' })
  })

  test('a shape that only fails inside; the message is without places in the source of the runtime', async () => {
    const onnx = child()
    ok(await onnx.load(model('strict')))
    const answer = await onnx.run([floats('x', [1, 2, 3], [1, 3])])
    expect(answer).toEqual({ is: 'refused', why: expect.stringContaining('cannot be reshaped to the requested shape') })
    expect(answer.is === 'refused' && answer.why).not.toContain('onnxruntime_src')
  })
})

test('inputs that the model does not have are told, whatever they are called', async () => {
  const onnx = child()
  ok(await onnx.load(model('identity-float32')))
  const inputs = ['x', 'extra', 'constructor', '__proto__'].map((name) => floats(name, [1]))
  expect(ok(await onnx.run(inputs))).toMatchObject({ outputs: [floats('y', [1])], ignored: ['extra', 'constructor', '__proto__'] })
})

test('inputs and outputs that are called like what every object has', async () => {
  const onnx = child()
  ok(await onnx.load(model('odd-names')))
  const [a, b] = [floats('constructor', [1]), floats('toString', [2])]
  expect(ok(await onnx.run([a, b])).outputs).toEqual([floats('valueOf', [3])])
  expect(await onnx.run([a])).toEqual({ is: 'refused', why: expect.stringContaining("'toString' is missing") })
})

describe('what the runtime or its binding cannot do is unsupported', () => {
  test.each([
    ['identity-bfloat16', 'Unsupported data type: 16 (bfloat16)'],
    ['missing-operator', 'Load model failed: Fatal error: example.org:Frobnicate(-1) is not a registered function/op'],
    ['newer-opset', expect.stringContaining('ONNX Runtime only *guarantees* support')],
  ])('at load: %s', async (name, why) => {
    const onnx = child()
    expect(await onnx.load(model(name))).toEqual({ is: 'unsupported', why })
  })

  test('a sequence as output is not carried, and one as input is not sent', async () => {
    const onnx = child()
    expect(ok(await onnx.load(model('sequence-output'))).outputs).toEqual([{ name: 'seq', type: null, shape: null }])
    expect(await onnx.run([floats('x', [1])])).toEqual({ is: 'unsupported', why: 'Non tensor type is temporarily not supported.' })
    ok(await onnx.load(model('sequence-input')))
    expect(await onnx.run([{ name: 'seq', value: { is: 'sequence', items: [] } }])).toEqual({
      is: 'unsupported',
      why: 'input seq: the Node binding takes tensors only, and this is sequence',
    })
  })

  test('types that the binding has no name for, and strings that it would cut', async () => {
    const onnx = child()
    ok(await onnx.load(model('identity-float32')))
    const tensor = { type: 'bfloat16', dims: [1], data: Uint16Array.of(0) } satisfies Tensor
    expect(await onnx.run([{ name: 'x', value: { is: 'tensor', tensor } }])).toEqual({
      is: 'unsupported',
      why: 'input x: the Node binding has no bfloat16',
    })
    ok(await onnx.load(model('identity-string')))
    expect(await onnx.run([input('x', 'string', ['a\0b'])])).toMatchObject({ is: 'unsupported' })
  })

  test('int4 leaves a model as a type that the binding would read beyond its table for', async () => {
    const onnx = child()
    expect(ok(await onnx.load(model('int4-output'))).outputs).toEqual([{ name: 'y', type: 'int4', shape: ['N'] }])
    expect(await onnx.run([floats('x', [1, 2])])).toEqual({ is: 'unsupported', why: 'output y: the Node binding has no int4' })
  })
})

test('an answer over its size is refused, and the child goes on', async () => {
  const onnx = await opened({ limits: { answerBytes: 1000 } })
  ok(await onnx.load(model('identity-float32')))
  expect(await onnx.run([floats('x', Array(300).fill(1))])).toEqual({
    is: 'refused',
    why: expect.stringContaining('1200 bytes, more than the 1000'),
  })
  expect(ok(await onnx.run([floats('x', [1])])).outputs).toHaveLength(1)
})

test('a provider that this runtime does not have is no provider', async () => {
  expect(await openOnnx({ script: door, provider: 'abacus' })).toEqual({
    is: 'no-provider',
    why: expect.stringMatching(/^this runtime has no provider abacus; it has cpu, /),
  })
})

test('a provider that it names and whose library is not there is no provider either', async () => {
  const onnx = await opened({ provider: 'cuda' })
  expect(onnx.runtime.providers).toContainEqual({ name: 'cuda', bundled: false })
  expect(await onnx.load(model('add'))).toEqual({ is: 'no-provider', why: expect.stringContaining('Failed to load shared library') })
})
