import { expect, test } from 'vitest'
import { checkOf, npy, npz, pb, rows, runOn, said, scorerContract } from './contract-folder.ts'

const asks = (more = '', path = 'p.npz') => scorerContract(`equivalence: {predictions: ${path}${more}}\n`)
const told = async (contract: string, files: Record<string, string | Uint8Array>) =>
  checkOf(await runOn('scorer', contract, files), 'equivalence')

/** The same two rows so many times; the model says the same to each. */
const many = (times: number) => ({
  x: npy(Array.from({ length: times }, () => rows.x).flat(), [2 * times, 3]),
  score: Array.from({ length: times }, () => said.score).flat(),
})

test('what training predicted under its own names, in double precision, is what the artifact says', async () => {
  const { x, score } = many(200)
  const file = npz({ raw: x, y_pred: npy(score, [400, 1], 'f8'), row_id: npy([1], [1]) })
  expect(await told(asks(', inputs: {x: raw}, outputs: {score: y_pred}'), { 'p.npz': file })).toMatchObject({
    status: 'pass',
    measured: 0,
    cases: 400,
  })
})

test('rows that differ are counted, beyond one request too, and held to the share that may', async () => {
  const { x, score } = many(200)
  const file = { 'p.npz': npz({ x, score: npy(score.with(3, 0.5).with(4, 0.5).with(301, 0.5), [400, 1]) }) }
  expect(await told(asks(), file)).toMatchObject({
    status: 'fail',
    measured: 0.0075,
    limit: 0,
    worst: { output: 'score', index: [3, 0], expected: '0.5' },
    why: expect.stringContaining('3 of 400 rows are not what training predicted, first in row 3'),
  })
  expect(await told(asks(', max_differing: 0.0075'), file)).toMatchObject({ status: 'pass', measured: 0.0075 })
  expect(await told(asks(', tolerance: {absolute: 0.5}'), file)).toMatchObject({ status: 'pass', measured: 0 })
})

test('a folder and a JSON file are read too, by the names that the contract gives', async () => {
  const folder = { 'p/input_0.pb': pb('raw', rows.x, rows.dims), 'p/output_0.pb': pb('y', said.score, [2, 1]) }
  expect(await told(asks(', inputs: {x: raw}, outputs: {score: y}', 'p'), folder)).toMatchObject({ status: 'pass', cases: 2 })
  const json = JSON.stringify({ inputs: { raw: [[0.5, -0.5, 0.25]] }, outputs: { y: [[0.9]] } })
  expect(await told(asks(', inputs: {x: raw}, outputs: {score: y}', 'p.json'), { 'p.json': json })).toMatchObject({
    status: 'fail',
    cases: 1,
  })
})

test.each<[what: string, more: string, file: Record<string, Uint8Array>, why: string]>([
  ['not there', '', {}, 'is not there'],
  ['without a prediction', '', { 'p.npz': npz({ x: npy(rows.x, rows.dims) }) }, 'no prediction of an output'],
  ['without the array that is named', ', outputs: {score: y}', { 'p.npz': npz({ x: npy(rows.x, rows.dims) }) }, 'no array "y"'],
  [
    'of other rows',
    '',
    { 'p.npz': npz({ x: npy(rows.x, rows.dims), score: npy([0.5], [1, 1]) }) },
    '2 rows of inputs and 1 of predictions',
  ],
  ['of another rank', '', { 'p.npz': npz({ x: npy(rows.x, rows.dims), score: npy(said.score, [2]) }) }, 'its shape is [2, 1] where [2]'],
])('predictions that are %s do not pass', async (_, more, file, why) => {
  expect(await told(asks(more), file)).toMatchObject({ status: 'fail', why: expect.stringContaining(why) })
})
