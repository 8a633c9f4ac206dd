import { expect, test } from 'vitest'
import type { WeighedGate } from '../../src/model/gate.ts'
import { valueOf } from '../../src/model/read.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { row } from '../../src/weigh/gate-row.ts'
import { shedSlices } from '../../src/weigh/slices-shed.ts'

const base = valueOf(
  readMetrics('{"metrics": {"auc": 0.8}, "slices": {"country": {"IT": {"n": 500, "auc": {"value": 0.8, "n": 400}, "f1": 0.7}}}}', {
    path: 'metrics.json',
    commit: null,
    id: null,
  }),
)
const gate = (over: Partial<WeighedGate>): WeighedGate => ({
  ...row({ metric: 'f1', slice: 'country=IT', tier: 'hold' }, 'limit', { reason: 'slice-too-small' }),
  n: 1,
  ...over,
})

test.each<[string, Partial<WeighedGate>, boolean]>([
  ['no count at all', { n: null }, true],
  ['less than a tenth of what base measured', { n: 49 }, true],
  ['exactly a tenth', { n: 50 }, false],
  ["less than a tenth of the metric's own count", { metric: 'auc', n: 39 }, true],
  ["a tenth of the metric's own count", { metric: 'auc', n: 40 }, false],
  ['a slice that base does not have', { slice: 'country=FR' }, false],
  ['a metric that base has no count of its own for', { metric: 'mcc', n: 49 }, true],
  ['a limit that is met', { reason: 'ok', n: null }, false],
  ['a key, whose values each have a row', { slice: 'country', n: null }, false],
  ['no slice', { slice: null, n: null }, false],
])('%s', (_, over, shed) => expect(shedSlices([gate(over)], base)).toHaveLength(shed ? 1 : 0))

test('without base only a missing count is told', () => {
  expect(shedSlices([gate({ n: 1 }), gate({ n: null })], null)).toHaveLength(1)
})
