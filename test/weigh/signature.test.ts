import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dimension, ValueType } from '../../src/model/onnx.ts'
import type { Port, Signature } from '../../src/weigh/signature.ts'
import { signatureOfModel } from '../../src/weigh/signature.ts'
import { signatureChanges } from '../../src/weigh/signature-change.ts'
import { contractChange, modelDifferences, signatureMismatches } from '../../src/weigh/signature-judged.ts'
import { contractOf, factsOf, leastContract } from '../contract.ts'

const port = (name: string, shape: Port['shape'] = ['N'], more: Partial<Port> = {}): Port => ({
  name,
  type: 'float32',
  shape,
  optional: false,
  ...more,
})
const ins = (...inputs: Port[]): Signature => ({ inputs, outputs: [] })
const outs = (...outputs: Port[]): Signature => ({ inputs: [], outputs })
const told = (before: Signature, after: Signature) =>
  signatureChanges(before, after).map(({ name, what, effect }) => `${name} ${what} ${effect}`)

describe('inputs', () => {
  test.each([
    ['the same', ins(port('x')), ins(port('x')), []],
    ['in another order', ins(port('x'), port('y', [2])), ins(port('y', [2]), port('x')), []],
    ['a dimension by another name', ins(port('x', ['N', 3]), port('z', ['N'])), ins(port('x', ['batch', 3]), port('z', ['batch'])), []],
    ['a dimension without a name', ins(port('x', ['N'])), ins(port('x', [null])), []],
    ['one more', ins(port('x')), ins(port('x'), port('y')), ['y added breaking']],
    ['one more with a default', ins(port('x')), ins(port('x'), port('y', ['N'], { optional: true })), ['y added compatible']],
    ['one less', ins(port('x'), port('y', [2])), ins(port('x')), ['y removed breaking']],
    ['another name', ins(port('x')), ins(port('amount')), ['x renamed breaking']],
    ['two that could be either', ins(port('x')), ins(port('a'), port('b')), ['x removed breaking', 'a added breaking', 'b added breaking']],
    ['another name and another type', ins(port('x')), ins(port('y', ['N'], { type: 'int64' })), ['x removed breaking', 'y added breaking']],
    ['another type', ins(port('x')), ins(port('x', ['N'], { type: 'float64' })), ['x type breaking']],
    ['another rank', ins(port('x', ['N'])), ins(port('x', ['N', 1])), ['x rank breaking']],
    ['any rank', ins(port('x', ['N'])), ins(port('x', null)), ['x rank compatible']],
    ['no longer any rank', ins(port('x', null)), ins(port('x', ['N'])), ['x rank breaking']],
    ['another size', ins(port('x', ['N', 64])), ins(port('x', ['N', 128])), ['x size breaking']],
    ['a size that was open is fixed', ins(port('x', ['N'])), ins(port('x', [1])), ['x size breaking']],
    ['a size that was fixed is open', ins(port('x', [1])), ins(port('x', ['N'])), ['x size compatible']],
    ['open here, fixed there', ins(port('x', [1, 'N'])), ins(port('x', ['N', 1])), ['x size breaking']],
    ['now needed', ins(port('x', [1], { optional: true })), ins(port('x', [1])), ['x optional breaking']],
    ['no longer needed', ins(port('x', [1])), ins(port('x', [1], { optional: true })), ['x optional compatible']],
    ['a shape that nobody stated', ins(port('x', [], { shape: undefined })), ins(port('x', [1])), []],
    ['two sizes must now be one', ins(port('x', ['N']), port('y', ['M'])), ins(port('x', ['N']), port('y', ['N'])), ['x size breaking']],
    ['sizes that were one may differ', ins(port('x', ['N']), port('y', ['N'])), ins(port('x', ['N']), port('y', ['M'])), []],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })
})

describe('outputs', () => {
  test.each([
    ['one more', outs(port('x')), outs(port('x'), port('y', [2])), ['y added compatible']],
    ['one less', outs(port('x'), port('y', [2])), outs(port('x')), ['y removed breaking']],
    ['transposed', outs(port('x', ['N', 2])), outs(port('x', [2, 'N'])), ['x size weaker']],
    ['a size that was fixed is open', outs(port('x', [1])), outs(port('x', ['N'])), ['x size weaker']],
    ['a size that was open is fixed', outs(port('x', ['N'])), outs(port('x', [1])), ['x size compatible']],
    ['any rank', outs(port('x', ['N'])), outs(port('x', null)), ['x rank weaker']],
    ['no longer any rank', outs(port('x', null)), outs(port('x', ['N'])), ['x rank compatible']],
    ['another size', outs(port('x', ['N', 64])), outs(port('x', ['N', 128])), ['x size breaking']],
  ])('%s', (_what, before, after, expected) => expect(told(before, after)).toEqual(expected))

  test('rows that no longer are those of the input', () => {
    const both = (size: string): Signature => ({ inputs: [port('x', ['N'])], outputs: [port('y', [size])] })
    expect(told(both('N'), both('M'))).toEqual(['y size weaker'])
    expect(told(both('M'), both('N'))).toEqual([])
  })
})

const names = fc.constantFrom('N', 'M', 'T')
const shape = fc.option(fc.array(fc.oneof(fc.nat(3), names, fc.constant(null)), { maxLength: 3 }))
const anyPort = (name: string) =>
  fc.record({ name: fc.constant(name), type: fc.constantFrom('float32', 'int64'), shape, optional: fc.boolean() })
const side = fc.subarray(['a', 'b', 'c']).chain((some) => fc.tuple(...some.map(anyPort)))
const signature: fc.Arbitrary<Signature> = fc.record({ inputs: side, outputs: side })

test('nothing changed where nothing changed, nor where dimensions are renamed or ports reordered', () => {
  const renamed = (ports: Port[]) =>
    ports
      .map((it) => ({ ...it, shape: it.shape?.map((size): Dimension => (typeof size === 'string' ? `${size}_new` : size)) ?? it.shape }))
      .reverse()
  fc.assert(
    fc.property(signature, (it) => {
      expect(signatureChanges(it, it)).toEqual([])
      expect(signatureChanges(it, { inputs: renamed(it.inputs), outputs: renamed(it.outputs) })).toEqual([])
    }),
  )
})

test('a type or a name that changed always breaks', () => {
  fc.assert(
    fc.property(signature, fc.nat(), (it, pick) => {
      fc.pre(it.inputs.length > 0)
      const at = pick % it.inputs.length
      const other = (change: Partial<Port>) => ({ ...it, inputs: it.inputs.map((one, i) => (i === at ? { ...one, ...change } : one)) })
      for (const change of [{ type: 'string' }, { name: 'z' }])
        expect(signatureChanges(it, other(change)).some(({ effect }) => effect === 'breaking')).toBe(true)
    }),
  )
})

const tensor = (type: 'float32' | 'float64' | 'int64', dims: Dimension[] | null): ValueType => ({ is: 'tensor', type, shape: dims })
describe('a model against its contract', () => {
  const contract = contractOf(leastContract())
  test.each([
    ['that fits', factsOf(), []],
    [
      'with other names of dimensions',
      factsOf({
        inputs: [{ name: 'x', type: tensor('float32', ['batch', 3]) }],
        outputs: [{ name: 'y', type: tensor('float32', ['unk__7']) }],
      }),
      [],
    ],
    ['that leaves its output open', factsOf({ outputs: [{ name: 'y', type: tensor('float32', null) }] }), []],
    ['that takes more sizes', factsOf({ inputs: [{ name: 'x', type: tensor('float32', ['N', 'D']) }] }), []],
    ['with one more output', factsOf({ outputs: [...factsOf().outputs, { name: 'z', type: tensor('int64', []) }] }), []],
    [
      'whose input has a default',
      factsOf({ inputs: [], defaults: ['x'], initializers: [{ name: 'x', type: 'float32', dims: [1, 3], bytes: 12, external: null }] }),
      ['x size'],
    ],
    ['with one more input', factsOf({ inputs: [...factsOf().inputs, { name: 'z', type: tensor('int64', []) }] }), ['z added']],
    ['with one more input that has a default', factsOf({ defaults: ['z'] }), []],
    ['with another type', factsOf({ inputs: [{ name: 'x', type: tensor('float64', ['N', 3]) }] }), ['x type']],
    ['with a sequence', factsOf({ outputs: [{ name: 'y', type: { is: 'sequence', of: tensor('float32', ['N']) } }] }), ['y type']],
    ['with a type that has no name', factsOf({ outputs: [{ name: 'y', type: { is: 'unsupported', why: 'opaque' } }] }), ['y type']],
    ['with a renamed input', factsOf({ inputs: [{ name: 'x_1', type: tensor('float32', ['N', 3]) }] }), ['x renamed']],
    ['with rows fixed at one', factsOf({ inputs: [{ name: 'x', type: tensor('float32', [1, 3]) }] }), ['x size']],
    ['with another rank', factsOf({ outputs: [{ name: 'y', type: tensor('float32', ['N', 1]) }] }), ['y rank']],
  ])('%s', (_what, facts, expected) =>
    expect(signatureMismatches(contract, facts).map(({ name, what }) => `${name} ${what}`)).toEqual(expected),
  )

  test('a default without an initializer tells no type', () => {
    expect(signatureOfModel(factsOf({ defaults: ['z'] })).inputs.at(-1)).toEqual({
      name: 'z',
      type: undefined,
      shape: undefined,
      optional: true,
    })
  })
})

describe('a contract against that on base', () => {
  const base = contractOf(leastContract())
  const head = (from: string, to: string, version = 1) =>
    contractOf(leastContract().replace(from, to).replace('contract: 1', `contract: ${version}`))
  test.each([
    ['the same', head('', ''), false],
    ['a renamed input', head('  x:', '  amount:'), true],
    ['a renamed input under a new version', head('  x:', '  amount:', 2), false],
    ['an output that is taken back', head('[N]', '[N, 1]'), true],
    ['an output whose rows are no longer those of the input', head('[N]', '[M]'), true],
    ['another name for rows', contractOf(leastContract().replaceAll('N', 'rows')), false],
  ])('%s asks for a new version: %s', (_what, it, asks) => expect(contractChange(base, it).needsVersion).toBe(asks))
})

test('what differs inside two models', () => {
  const base = factsOf({ metadata: { version: '1', dataset: 'a' }, operators: { 'ai.onnx': { MatMul: 1, Relu: 2 } } })
  const head = factsOf({
    ir: 9,
    bytes: 200,
    opsets: { 'ai.onnx': 18, 'ai.onnx.ml': 3 },
    metadata: { version: '2', constructor: 'x' },
    operators: { 'ai.onnx': { MatMul: 1 }, 'ai.onnx.ml': { Scaler: 1 } },
  })
  expect(modelDifferences(base, head).map(({ what, name, before, after }) => `${what} ${name}: ${before} -> ${after}`)).toEqual([
    'ir ir: 8 -> 9',
    'opset ai.onnx: 17 -> 18',
    'opset ai.onnx.ml:  -> 3',
    'operator Relu: 2 -> ',
    'operator ai.onnx.ml.Scaler:  -> 1',
    'metadata constructor:  -> x',
    'metadata dataset: a -> ',
    'metadata version: 1 -> 2',
    'bytes bytes: 100 -> 200',
  ])
  expect(modelDifferences(base, base)).toEqual([])
  expect(modelDifferences({}, head)).toEqual([])
})
