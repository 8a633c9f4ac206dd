import { expect, test } from 'vitest'
import { checkOf, npy, npz, pb, rows, runOn, said, scorerContract } from './contract-folder.ts'

const contract = (path: string, more = '') => scorerContract(`golden:\n  cases: [${JSON.stringify(path)}]\n${more}`)
const golden = async (path: string, files: Record<string, string | Uint8Array>, more = '') =>
  checkOf(await runOn('scorer', contract(path, more), files), `golden/${path}`)

const x = npy(rows.x, rows.dims)
const probabilities = npy(said.probabilities, [2, 2])
const score = npy(said.score, [2, 1])
const json = (more: object = {}) =>
  JSON.stringify({
    inputs: {
      x: [
        [0.5, -0.5, 0.25],
        [-1, 0.75, 0],
      ],
    },
    outputs: { score: [[0.2592251], [0.75142932]], ...more },
  })

test.each<[layout: string, path: string, files: Record<string, string | Uint8Array>]>([
  ["ONNX's own, named", 'g', { 'g/input_0.pb': pb('x', rows.x, rows.dims), 'g/output_0.pb': pb('score', said.score, [2, 1]) }],
  ["ONNX's own, by place", 'g', { 'g/input_0.pb': pb('', rows.x, rows.dims), 'g/output_1.pb': pb('other', said.score, [2, 1]) }],
  ['arrays in a folder', 'g', { 'g/input_0.npy': x, 'g/output_0.npy': probabilities, 'g/output_1.npy': score }],
  ['an archive by names', 'g.npz', { 'g.npz': npz({ x, score }) }],
  ['an archive by sides', 'g.npz', { 'g.npz': npz({ 'inputs/x': x, 'outputs/probabilities': probabilities }) }],
  ['an archive by prefixes', 'g.npz', { 'g.npz': npz({ input_x: x, output_score: score }) }],
  ['an archive by place', 'g.npz', { 'g.npz': npz({ input_0: x, output_1: score }) }],
  ['JSON', 'g.json', { 'g.json': json() }],
])('a golden case holds in the layout: %s', async (_, path, files) => {
  expect(await golden(path, files)).toMatchObject({ status: 'pass', worst: { output: expect.any(String), index: expect.any(Array) } })
})

test('several data sets are a check each, and what was read is bound with both digests', async () => {
  const set = (n: number, first: number) => ({
    [`golden/test_data_set_${n}/input_0.npy`]: x,
    [`golden/test_data_set_${n}/output_1.npy`]: npy([first, 0.75142932], [2, 1]),
  })
  const run = await runOn('scorer', scorerContract('golden:\n  cases: [golden/test_data_set_*]\n'), {
    ...set(0, 0.2592251),
    ...set(1, 0.5),
  })
  expect(checkOf(run, 'golden/golden/test_data_set_0').status).toBe('pass')
  expect(checkOf(run, 'golden/golden/test_data_set_1')).toMatchObject({
    status: 'fail',
    worst: { output: 'score', index: [0, 0], expected: '0.5' },
    measured: expect.closeTo(0.2407749, 5),
    limit: expect.closeTo(5e-4, 5),
    why: expect.stringContaining('score: 1 of 2 float32 elements differ beyond tolerance'),
  })
  expect(run.files?.map(({ path }) => path)).toContain('golden/test_data_set_1/output_1.npy')
  expect(run.files?.[0]?.digest).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/), expect.stringMatching(/^git:[0-9a-f]{40}$/)])
})

test('a tolerance that is written holds, and NaN equals nothing unless the contract says so', async () => {
  const off = { 'g.npz': npz({ x, score: npy([0.26, 0.75], [2, 1]) }) }
  expect((await golden('g.npz', off)).status).toBe('fail')
  expect((await golden('g.npz', off, '  tolerance: {float32: {absolute: 0.01}}\n')).status).toBe('pass')
  const nan = { 'g.npz': npz({ x: npy([Number.NaN, 0, 0], [1, 3]), score: npy([Number.NaN], [1, 1]) }) }
  const mayBeMissing = (more = '') => contract('g.npz', more).replaceAll('min: 0,', 'nullable: true, min: 0,')
  const told = async (more?: string) => checkOf(await runOn('scorer', mayBeMissing(more), nan), 'golden/g.npz')
  expect(await told()).toMatchObject({ status: 'fail', worst: { actual: 'NaN', expected: 'NaN' } })
  expect((await told('  nan_equal: true\n')).status).toBe('pass')
})

test.each<[what: string, path: string, files: Record<string, string | Uint8Array>, status: string, why: string]>([
  ['cut off', 'g.npz', { 'g.npz': npz({ x, score }).subarray(0, 200) }, 'fail', 'no whole .zip archive'],
  ['an array of no port', 'g.npz', { 'g.npz': npz({ x, score, row_id: score }) }, 'fail', 'neither an input nor an output'],
  ['an input twice', 'g.npz', { 'g.npz': npz({ x, input_x: x, score }) }, 'fail', 'two arrays are "x"'],
  ['no output', 'g.npz', { 'g.npz': npz({ x }) }, 'could-not-run', 'says no output'],
  [
    'an output that the model lacks',
    'g.json',
    { 'g.json': json({ label: { type: 'int64', shape: [1], data: [1] } }) },
    'fail',
    'label: the model gives no such output',
  ],
  ['another rank', 'g.npz', { 'g.npz': npz({ x, score: npy(said.score, [2]) }) }, 'fail', 'its shape is [2, 1] where [2] is expected'],
  ['another type', 'g.npz', { 'g.npz': npz({ x, score: npy(said.score, [2, 1], 'f8') }) }, 'fail', 'its type is float32 where float64'],
  ['an input of another type', 'g.npz', { 'g.npz': npz({ x: npy(rows.x, rows.dims, 'f8'), score }) }, 'fail', 'turned it away'],
  ['a number that no port has', 'g', { 'g/input_7.npy': x, 'g/output_0.npy': score }, 'fail', 'none has the number 7'],
  ['no JSON', 'g.json', { 'g.json': '{"inputs": ' }, 'fail', 'g.json'],
  [
    'a tensor that promises 2^40 elements',
    'g',
    { 'g/input_0.pb': Buffer.from([0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20, 0x10, 0x01]) },
    'fail',
    'g/input_0.pb',
  ],
  [
    'a tensor that names a file outside',
    'g',
    { 'g/input_0.pb': outside(), 'g/output_0.pb': pb('', [1], [1]) },
    'fail',
    'leaves the folder',
  ],
])('a golden case that is wrong is told: %s', async (_, path, files, status, why) => {
  expect(await golden(path, files)).toMatchObject({ status, why: expect.stringContaining(why) })
})

test('a pattern that finds no case does not pass in silence', async () => {
  expect(await golden('golden/*.npz', {})).toMatchObject({ status: 'fail', why: expect.stringContaining('no golden case is there') })
})

test('fifty golden cases take little more than one', async () => {
  const cases = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`golden/${at}.npz`, npz({ x, score })]))
  const begun = performance.now()
  const run = await runOn('scorer', scorerContract('golden:\n  cases: [golden/*.npz]\n'), cases)
  console.log(`50 golden cases, the child's start included: ${Math.round(performance.now() - begun)} ms`)
  expect(run.checks.filter(({ id, status }) => id.startsWith('golden/') && status === 'pass')).toHaveLength(50)
})

/** TensorProto of one float32 whose data lie at ../secret. */
function outside(): Uint8Array {
  const text = (id: number, value: string | Uint8Array) => Buffer.concat([Buffer.from([(id << 3) | 2, value.length]), Buffer.from(value)])
  const entry = Buffer.concat([text(1, 'location'), text(2, '../secret')])
  return Buffer.concat([Buffer.from([1 << 3, 1, 2 << 3, 1]), text(13, entry), Buffer.from([14 << 3, 1])])
}
