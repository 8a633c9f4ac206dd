import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ModelFacts, ValueType } from '../../src/model/onnx.ts'
import { fedTypes } from '../../src/model/tensor.ts'
import { readContract } from '../../src/read/contract.ts'
import { reservedKeys } from '../../src/read/node.ts'
import { contractDraft } from '../../src/weigh/contract-draft.ts'
import { contractFiles } from '../../src/weigh/contract-files.ts'
import { signatureMismatches } from '../../src/weigh/signature-judged.ts'
import { factsOf } from '../contract.ts'

const draft = (facts: ModelFacts, contract = 'fraud/contract.yml', model = 'models/fraud.onnx') =>
  contractDraft({ facts, contract, model, sha256: 'a'.repeat(64) })
const read = (text: string, path = 'fraud/contract.yml') => readContract(text, { path, commit: null, id: null })

test('a runtime takes [1] for a scalar, and the elements of a sequence have no shape of their own', () => {
  const ports = (shape: number[], optional: string[] = []) =>
    draft(factsOf({ inputs: [{ name: 'temperature', type: { is: 'tensor', type: 'float32', shape } }], defaults: optional }))
  expect(ports([])).toContain('\n  # wrong_rank: reject # the runtime takes [1] for a scalar: name the `schema` of a request\n')
  expect(ports([])).not.toContain('\n  wrong_rank')
  expect(ports([1])).toContain('\n  wrong_rank: reject\n')
  const scores = {
    is: 'sequence' as const,
    of: { is: 'map' as const, key: 'int64' as const, of: { is: 'tensor' as const, type: 'float32' as const, shape: [] } },
  }
  expect(draft(factsOf({ outputs: [{ name: 'scores', type: scores }] }))).toContain('  scores: {type: "sequence(map(int64, float32))"}\n')
})

test('what counts rows is found where exporters hide it', () => {
  const port = (name: string, shape: (string | number)[]) => ({ name, type: { is: 'tensor' as const, type: 'float32' as const, shape } })
  const of = (input: (string | number)[], output: (string | number)[]) =>
    draft(factsOf({ inputs: [port('x', input)], outputs: [port('y', output)] }))
  expect(of(['unk__6', 4], ['unk__7', 3])).toContain(
    '\n  y: {type: float32, shape: [unk__6, 3]} # guess: unk__6, the model calls it unk__7\n',
  )
  expect(of(['batch', 4], ['Softmaxy_dim_0', 3])).toContain('\n  y: {type: float32, shape: [batch, 3]} # guess')
  const sequence = of(['seq', 'batch', 4], ['batch', 5])
  expect(sequence).toContain('\nbatch_dimension: batch # guess: it stands first in an output\n')
  expect(read(sequence)).toMatchObject({ is: 'read', value: { batch_dimension: 'batch' } })
  for (const usual of [of(['N', 4], ['K', 2]), of(['batch', 'seq'], ['batch', 'seq', 9]), of(['Q', 4], ['D', 'Q'])])
    expect(usual).not.toMatch(/batch_dimension|shape: .*guess/)
})

test('the whole of one', () => {
  const facts = factsOf({
    opsets: { 'ai.onnx': 17, 'ai.onnx.ml': 3 },
    metadata: { version: '7', 'trained on': 'x' },
    inputs: [
      { name: 'amount', type: { is: 'tensor', type: 'float32', shape: [null] } },
      { name: 'country:0', type: { is: 'tensor', type: 'string', shape: [null, 1] } },
    ],
    outputs: [
      { name: 'probabilities', type: { is: 'tensor', type: 'float32', shape: [null, 2] } },
      { name: 'labels', type: { is: 'sequence', of: { is: 'map', key: 'int64', of: { is: 'tensor', type: 'float32', shape: null } } } },
      { name: 'odd', type: { is: 'unsupported', why: 'opaque' } },
    ],
    defaults: ['threshold'],
    initializers: [{ name: 'threshold', type: 'float32', dims: [], bytes: 4, external: null }],
  })
  expect(
    draft(facts),
  ).toBe(`# fraud/contract.yml - what serving relies on. The model says what is written here, except where a line says \`guess\`: check those.
version: 1
contract: 1 # raise it when a breaking change is meant
model:
  path: ../models/fraud.onnx
  sha256: "${'a'.repeat(64)}"
  version: "7"
  opset: {max: 17} # guess: what serving can read may be newer
  ir: {max: 8} # guess: likewise
  domains: [ai.onnx, ai.onnx.ml]
  metadata: [version, "trained on"] # the model does not say: config_sha256, dataset, preprocessing
inputs:
  amount: {type: float32, shape: [N]} # guess: N, the model leaves it open
  "country:0": {type: string, shape: [N, 1]} # guess: N, the model leaves it open
  threshold: {type: float32, shape: [], optional: true}
outputs:
  probabilities: {type: float32, shape: [N, 2], min: 0, max: 1, sums_to: {value: 1, axis: 1}} # guess: min: 0; max: 1; sums_to: {value: 1, axis: 1}; N, the model leaves it open
  labels: {type: "sequence(map(int64, float32))"}
  # odd: of a type that contracts cannot name
behaviour: # guess: what the runtime itself turns away
  missing_input: reject
  wrong_type: reject
  wrong_rank: reject
  wrong_size: reject
  batch_of_one: accept
  # empty_batch: accept
  # nan: reject # a model alone cannot: name the \`schema\` of a request
batch: independent # guess: a row's output does not depend on its batch
deterministic: true # guess
# golden:
#   cases: [golden/test_data_set_*]
providers:
  cpu: {} # guess: where serving runs
`)
  expect(read(draft(facts)).is).toBe('read')
})

test.each([
  ['contract.yml', 'm.onnx', 'm.onnx'],
  ['fraud/contract.yml', 'fraud/m.onnx', 'm.onnx'],
  ['a/b/contract.yml', 'a/c/m.onnx', '../c/m.onnx'],
  ['models/contract.yml', 'models', '../models'],
  ['a b/contract.yml', 'c d/m.onnx', '"../c d/m.onnx"'],
])('from %s to %s', (contract, model, path) => {
  const text = draft(factsOf(), contract, model)
  expect(text).toContain(`\n  path: ${path}\n`)
  const result = read(text, contract)
  expect(result.is === 'read' && contractFiles(result.value, contract).model).toBe(model)
})

test('a name keeps its letters and loses what nobody sees', () => {
  const facts = factsOf({ metadata: { 'gr\u00f6\u00dfe\u0085\ufeff': 'x' } })
  expect(draft(facts)).toContain('metadata: ["gr\u00f6\u00dfe\\u0085\\ufeff"]')
})

const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom('x', 'true', 'null', '~', '1', '0x1', 'N', 'a: b', '- a', '#', '{}', '\n', 'é', '\u2028'),
  )
  .filter((it) => !reservedKeys.has(it) && it !== '<<' && it.isWellFormed())
const dims = fc.option(fc.array(fc.oneof(fc.nat(5), fc.constantFrom('N', 'batch', 'a b', ''), fc.constant(null)), { maxLength: 3 }))
const type: fc.Arbitrary<ValueType> = fc.oneof(
  fc.record({ is: fc.constant('tensor' as const), type: fc.constantFrom(...fedTypes), shape: dims }),
  fc.record({
    is: fc.constant('sequence' as const),
    of: fc.record({ is: fc.constant('tensor' as const), type: fc.constant('float32' as const), shape: dims }),
  }),
)
const ports = (minLength: number) => fc.uniqueArray(fc.record({ name, type }), { selector: (it) => it.name, minLength, maxLength: 4 })

test('whatever the model says, its draft is read, and the model fits it', () => {
  fc.assert(
    fc.property(ports(0), ports(1), fc.dictionary(name, name, { maxKeys: 3, noNullPrototype: true }), (inputs, outputs, metadata) => {
      const facts = factsOf({ inputs, outputs, metadata })
      const result = read(draft(facts))
      expect(result).toMatchObject({ is: 'read' })
      if (result.is !== 'read') return
      expect(Object.keys(result.value.inputs).sort()).toEqual(inputs.map((it) => it.name).sort())
      expect(signatureMismatches(result.value, facts)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
