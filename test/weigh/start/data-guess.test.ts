import { expect, test } from 'vitest'
import { sampleGuess, snapshotGuess } from '../../../src/weigh/start/data-guess.ts'
import { programSigns } from '../../../src/weigh/start/program-signs.ts'
import { programOf } from '../../program-of.ts'

const files = (...paths: string[]) => paths.map((path, i) => ({ path, size: 10 + i }))
const reads = [programSigns(programOf('train.py', 'import pandas as pd\npd.read_csv("../data/loans.csv")\n'))]

test.each([
  ['what code reads', files('data/loans.csv', 'data/train.csv'), reads, true, 'data/loans.csv'],
  ['training rows before others', files('data/test.csv', 'data/big.csv', 'data/train.csv'), [], true, 'data/train.csv'],
  ['no results', files('results/predictions.csv', 'metrics.csv', 'submission.csv'), [], true, undefined],
  ['no fixtures, nothing empty', [...files('tests/data.csv'), { path: 'data/a.csv', size: 0 }], [], true, undefined],
  ['nothing larger than is read at once', [{ path: 'data/a.csv', size: 40 * 1024 * 1024 }], [], true, undefined],
  ['of several models what bears the name', files('data/churn.csv', 'data/ltv.csv'), [], false, 'data/churn.csv'],
  ['of several models nothing that bears none', files('data/all.csv'), [], false, undefined],
])('%s', (_, here, programs, isAlone, path) => {
  expect(sampleGuess(here, programs, 'churn', isAlone)?.value).toBe(path)
})

test('what DVC keeps is the snapshot, and no model is', () => {
  expect(snapshotGuess(files('models/m.pkl.dvc', 'data/raw.dvc'))).toBe('data/raw')
  expect(snapshotGuess(files('sets/x.parquet.dvc'))).toBe('sets/x.parquet')
  expect(snapshotGuess(files('models/m.pkl.dvc'))).toBeNull()
})
