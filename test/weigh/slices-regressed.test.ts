import { expect, test } from 'vitest'
import type { ModelEvidence } from '../../src/model/evidence.ts'
import type { Read } from '../../src/model/read.ts'
import { readGates } from '../../src/read/gates.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { weighGates } from '../../src/weigh/gates.ts'
import { regressedSlices } from '../../src/weigh/slices-regressed.ts'

const at = (path: string) => ({ path, commit: null, id: null })
const absent = { is: 'absent' } as const
const measured = (whole: string | null, part: string | null, snapshot: string | null = 's', more = '') =>
  `{"version": 1, "metrics": {"other": 1${whole === null ? '' : `, "x": ${whole}`}}, "slices": {"c": {"a": {"other": 1${part === null ? '' : `, "x": ${part}`}}}}${snapshot === null ? '' : `, "data": {"snapshot": "${snapshot}"}`}${more}}`

/** Slices of which the average hides a miss, with the reference each was told by. */
function regressed(gate: string, head: string, base: string | null, production: string | null = null) {
  const read = (text: string | null): Read<never> => (text === null ? absent : (readMetrics(text, at('m.json')) as Read<never>))
  const gates = readGates(`version: 1\ngates:\n  ${gate}`, at('g.yml'))
  const references = { baseline: read(base), production: read(production) }
  const rows = weighGates({ modelId: 'm', gates, metrics: read(head), ...references, baseArtifactDigests: ['sha256:ab'], stale: false })
  const model = {
    id: 'm',
    artifact: { base: { digest: 'sha256:ab' } },
    metrics: { head: read(head), base: references.baseline },
    production: { base: references.production },
  }
  return [...regressedSlices(rows, model as unknown as ModelEvidence)].map(([row, it]) => [
    row.slice,
    row.against,
    it.before,
    it.overallBefore,
    it.overall,
  ])
}

const floor = 'x: {better: higher, slices: {c: {min: 0.7}}}'
const ceiling = 'x: {better: lower, slices: {c: {max: 0.7}}}'

test.each<[string, string, string, string | null, unknown[]]>([
  ['the slice lost and the whole gained', floor, measured('0.9', '0.6'), measured('0.8', '0.8'), [['c=a', 'limit', 0.8, 0.8, 0.9]]],
  ['the slice lost and the whole held', floor, measured('0.8', '0.6'), measured('0.8', '0.8'), [['c=a', 'limit', 0.8, 0.8, 0.8]]],
  ['the whole lost too', floor, measured('0.79', '0.6'), measured('0.8', '0.8'), []],
  ['the slice gained and still misses', floor, measured('0.9', '0.6'), measured('0.8', '0.5'), []],
  ['the slice is as it was', floor, measured('0.9', '0.6'), measured('0.8', '0.6'), []],
  ['the slice lost and still holds', floor, measured('0.9', '0.7'), measured('0.8', '0.8'), []],
  ['lower is better and the slice rose', ceiling, measured('0.4', '0.8'), measured('0.5', '0.6'), [['c=a', 'limit', 0.6, 0.5, 0.4]]],
  ['lower is better and the whole held', ceiling, measured('0.5', '0.8'), measured('0.5', '0.6'), [['c=a', 'limit', 0.6, 0.5, 0.5]]],
  ['lower is better and the slice is as it was', ceiling, measured('0.4', '0.8'), measured('0.5', '0.8'), []],
  ['nobody measured the whole now', floor, measured(null, '0.6'), measured('0.8', '0.8'), []],
  ['nobody measured the whole before', floor, measured('0.9', '0.6'), measured(null, '0.8'), []],
  ['nobody measured the slice before', floor, measured('0.9', '0.6'), measured('0.8', null), []],
  ['nobody measured the slice now: it is missing, not worse', floor, measured('0.9', null), measured('0.8', '0.8'), []],
  ['there is nothing before', floor, measured('0.9', '0.6'), null, []],
  ['other data', floor, measured('0.9', '0.6', 't'), measured('0.8', '0.8'), []],
  ['data that nobody names', floor, measured('0.9', '0.6', null), measured('0.8', '0.8', null), []],
  ['a range has no worse end', 'x: {slices: {c: {between: [0.7, 1]}}}', measured('0.9', '0.6'), measured('0.8', '0.8'), []],
  ['the whole misses as well as it gains', 'x: {min: 0.95}', measured('0.9', '0.6'), measured('0.8', '0.8'), []],
])('%s', (_sentence, gate, head, base, expected) => expect(regressed(gate, head, base)).toEqual(expected))

test('a limit against production is told by production', () => {
  const gate = 'x: {better: higher, slices: {c: {production: {max_loss: 0.1}}}}'
  expect(regressed(gate, measured('0.9', '0.6'), measured('0.99', '0.5'), measured('0.85', '0.8'))).toEqual([
    ['c=a', 'production', 0.8, 0.85, 0.9],
  ])
})

test('half of it scored again and the rest on other data is no comparison', () => {
  const again = ', "references": {"baseline": {"artifact": "sha256:ab", "metrics": {}, "slices": {"c=a": {"x": 0.8}}}}'
  const whole = ', "references": {"baseline": {"artifact": "sha256:ab", "metrics": {"x": 0.8}}}'
  expect(regressed(floor, measured('0.9', '0.6', 't', again), measured('0.8', '0.8'))).toEqual([])
  expect(regressed(floor, measured('0.9', '0.6', 't', whole), measured('0.8', '0.8'))).toEqual([])
})

test('a gap between slices is no slice that got worse', () => {
  const two = (b: string) =>
    `{"version": 1, "metrics": {"x": 0.9}, "slices": {"c=a": {"x": 0.9}, "c=b": {"x": ${b}}}, "data": {"snapshot": "s"}}`
  expect(regressed('x: {better: higher, slices: {c: {max_gap: 0.1}}}', two('0.6'), two('0.8'))).toEqual([])
})
