import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkKinds, contractRun, kindOfCheck } from '../../src/model/contract-run.ts'
import { readContractRun } from '../../src/read/contract-run.ts'
import { leastRun } from '../contract.ts'

const read = (text: string) => readContractRun(text, { path: 'contract-report.json', commit: null, id: null })
const of = (more: object) => read(JSON.stringify(leastRun(more), null, 1))
const whole = {
  tool: { name: 'mle-review', version: '0.1.0' },
  time: '2026-11-21T10:00:00Z',
  commit: 'c0ffee',
  model: {
    path: 'models/fraud.onnx',
    digest: [`sha256:${'a'.repeat(64)}`, `git:${'b'.repeat(40)}`],
    facts: { ir: 8, inputs: [{ name: 'x', type: { is: 'sequence', of: { is: 'tensor', type: 'float32', shape: ['N', null, 3] } } }] },
  },
  files: [{ path: 'fraud/golden/a.npz', digest: `md5:${'c'.repeat(32)}` }],
  device: { class: 'webgpu', name: 'llvmpipe', driver: 'Mesa 25', tf32: false, options: { deviceId: 0 } },
  runner: 'dedicated',
  checks: [
    {
      id: 'golden/fraud/golden/a.npz',
      status: 'fail',
      measured: 0.1,
      limit: 1e-6,
      worst: { output: 'y', index: [0, 2], actual: 1, expected: 'NaN' },
      why: 'y is off.',
    },
    { id: 'behaviour/nan', status: 'pass', did: 'reject', by: 'schema' },
    { id: 'law/permutation', status: 'fail', cases: 12, seed: 7, smallest: 'x = [[0]]', why: 'Rows differ.' },
    { id: 'parity/y', status: 'unsupported', why: 'No kernel.' },
  ],
  placement: [{ operator: 'Gemm', provider: 'webgpu', nodes: 3, ms: 0.4 }],
  latency: [{ batch: 32, concurrency: 1, runs: 100, p50_ms: 1, p95_ms: 2, p99_ms: 3, histogram: [{ from_ms: 0, to_ms: 1, count: 50 }] }],
  load_ms: 12,
  memory: { peak_mb: 90, limit_mb: null, why: 'none on this platform' },
  death: { cause: 'memory-limit', during: 'law/generated', why: 'It asked for more than 2048 MB.' },
  anything: { of: 'theirs' },
}

test('the least that binds a result is enough, and everything beside it comes through', () => {
  expect(read(JSON.stringify(leastRun()))).toMatchObject({ is: 'read', value: leastRun() })
  expect(of(whole)).toMatchObject({ is: 'read', value: leastRun(whole) })
})

const check = (more: object) => ({ checks: [{ id: 'load', status: 'pass', ...more }] })
test.each([
  ['no checks', { checks: undefined }, 'line 1: checks: Invalid input'],
  ['checks of no kind', check({ id: 'glden/x' }), 'checks.0.id: write one of load, artifact'],
  ['a kind with nothing behind its slash', check({ id: 'golden/' }), 'checks.0.id: write one of'],
  ['a kind that only begins like one', check({ id: 'loaded' }), 'checks.0.id: write one of'],
  ['a status of their own', check({ status: 'passed' }), 'checks.0.status: Invalid option'],
  [
    'a check twice',
    {
      checks: [
        { id: 'load', status: 'fail' },
        { id: 'load', status: 'pass' },
      ],
    },
    'two checks have the id `load`',
  ],
  ['a short digest', { model: { path: 'm', digest: 'sha256:abc' } }, 'model.digest: write sha256: and 64 hexadecimal digits'],
  ['no digest at all', { model: { path: 'm', digest: [] } }, 'model.digest: Too small'],
  ['no runtime', { runtime: {} }, 'runtime.name: Invalid input'],
  ['no device', { device: { name: 'H200' } }, 'device.class: Invalid input'],
  ['another version', { version: 2 }, 'line 2: version: Invalid input: expected 1.'],
  ['a latency below nothing', { latency: [{ batch: 1, p50_ms: -1 }] }, 'latency.0.p50_ms: Too small'],
  ['a latency that is no number', { latency: [{ batch: 1, p50_ms: 'NaN' }] }, 'latency.0.p50_ms: Invalid input'],
  ['a death of its own', { death: { cause: 'sadness', why: '' } }, 'death.cause: Invalid option'],
  ['a time without a zone', { time: '2026-11-21T10:00:00' }, 'time: Invalid ISO datetime'],
])('%s is named', (_what, more, says) => {
  const result = of(more)
  expect(result).toMatchObject({ is: 'unreadable', fault: 'author', reason: 'invalid-result' })
  expect(result.is === 'unreadable' && result.why).toContain(says)
})

test.each([
  ['no JSON', '{', 'author'],
  ['nothing', '', 'author'],
  ['null', 'null', 'author'],
  ['a list', '[]', 'author'],
  ['a key twice', '{"version": 1, "version": 1}', 'author'],
  ['a reserved key', JSON.stringify(leastRun()).replace('"version"', '"__proto__": {}, "version"'), 'author'],
  ['too much', `{"a": "${'x'.repeat(4 * 1024 * 1024)}"}`, 'ours'],
  ['too deep', '['.repeat(5000), 'ours'],
])('%s is unreadable', (_what, text, fault) => expect(read(text)).toMatchObject({ is: 'unreadable', fault }))

test('what Python writes for NaN and infinities is a text, so that the result survives JSON', () => {
  const text = JSON.stringify(leastRun({ checks: [{ id: 'output/y', status: 'fail', measured: 1, worst: { actual: 2 } }] }))
  const result = read(text.replace('"measured":1', '"measured":NaN').replace('"actual":2', '"actual":-Infinity'))
  expect(result).toMatchObject({ value: { checks: [{ measured: 'NaN', worst: { actual: '-Infinity' } }] } })
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

test('long texts are cut', () => {
  const result = of(check({ why: 'x'.repeat(5000) }))
  expect(result.is === 'read' && result.value.checks[0]?.why).toHaveLength(2000)
})

test.each(checkKinds)('the kind of %s', (kind) => {
  expect(kindOfCheck({ id: kind })).toBe(kind)
  expect(kindOfCheck({ id: `${kind}/a/b` })).toBe(kind)
})

test('whatever a result holds, reading it does not throw, and what is read is read again the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(contractRun.shape)), fc.jsonValue(), (key, value) => {
      const once = of({ [key]: value })
      if (once.is !== 'read') return
      expect(read(JSON.stringify(once.value))).toEqual(once)
    }),
  )
})
