import { expect, test } from 'vitest'
import { contractFiles, filesBehind, goldenCases } from '../../src/weigh/contract-files.ts'
import { contractOf, leastContract } from '../contract.ts'

const at = 'fraud/contract.yml'
const golden = (...cases: string[]) => contractOf(leastContract(`golden: {cases: [${cases.join(', ')}]}`))
const tree = [
  'fraud/contract.yml',
  'fraud/golden/test_data_set_0/input_0.pb',
  'fraud/golden/test_data_set_0/output_0.pb',
  'fraud/golden/test_data_set_0/weights.bin',
  'fraud/golden/test_data_set_1/input_0.npy',
  'fraud/golden/history.npz',
  'fraud/golden/rows.json',
  'fraud/golden/README.md',
  'models/fraud.onnx',
  'models/fraud.meta.json',
  'models/other.meta.json',
  'serving/request.schema.json',
  'serving/other.json',
  'train/predictions/input_0.pb',
]

test('where the files of a contract lie', () => {
  expect(contractFiles(contractOf(leastContract('behaviour: {schema: ../s.json}\nequivalence: {predictions: p.npz}')), at)).toEqual({
    model: 'models/fraud.onnx',
    metadata: 'models/fraud.meta.json',
    schema: 's.json',
    predictions: 'fraud/p.npz',
  })
})

test.each([
  [['golden/test_data_set_*'], ['fraud/golden/test_data_set_0', 'fraud/golden/test_data_set_1']],
  [['golden/history.npz'], ['fraud/golden/history.npz']],
  [['golden'], ['fraud/golden/history.npz', 'fraud/golden/rows.json', 'fraud/golden/test_data_set_0', 'fraud/golden/test_data_set_1']],
  [['"golden/**"'], ['fraud/golden/history.npz', 'fraud/golden/rows.json', 'fraud/golden/test_data_set_0', 'fraud/golden/test_data_set_1']],
  [['"*"'], ['fraud/golden/history.npz', 'fraud/golden/rows.json', 'fraud/golden/test_data_set_0', 'fraud/golden/test_data_set_1']],
  [['golden/*.npz', 'golden/history.npz'], ['fraud/golden/history.npz']],
  [['golden/none_*'], []],
  [['../serving/*.json'], ['serving/other.json', 'serving/request.schema.json']],
])('golden cases of %j', (globs, expected) => {
  expect(goldenCases(golden(...globs), at, tree).map(({ path }) => path)).toEqual(expected)
})

test('a case has all files of its folder, raw data too', () => {
  expect(goldenCases(golden('golden/test_data_set_0'), at, tree)).toEqual([
    { path: 'fraud/golden/test_data_set_0', files: tree.filter((path) => path.includes('set_0')) },
  ])
})

test('a contract in a folder with brackets finds what lies beside it, and nothing else', () => {
  const files = ['[a]/golden/x.npz', 'a/golden/x.npz']
  expect(goldenCases(golden('golden/*.npz'), '[a]/contract.yml', files).map(({ path }) => path)).toEqual(['[a]/golden/x.npz'])
})

test('what a result rests on', () => {
  const contract = contractOf(
    leastContract(
      'behaviour: {schema: ../serving/request.schema.json}\nequivalence: {predictions: ../train/predictions}\ngolden: {cases: [golden/*.npz]}',
    ),
  )
  expect(filesBehind(contract, at, tree)).toEqual([
    'fraud/golden/history.npz',
    'models/fraud.meta.json',
    'serving/request.schema.json',
    'train/predictions/input_0.pb',
  ])
})
