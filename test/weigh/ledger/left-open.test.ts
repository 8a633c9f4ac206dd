import { expect, test } from 'vitest'
import { readLedger } from '../../../src/read/ledger/ledger.ts'
import { leftOpen } from '../../../src/weigh/ledger/left-open.ts'

const entryOf = (fields: Record<string, string>) => {
  const read = readLedger(JSON.stringify([{ iteration: 1, change: 'x', ...fields }]), { path: 'l.json', commit: null, id: null })
  const [entry] = read.is === 'read' ? read.value.entries : []
  if (entry === undefined) throw new Error('no entry')
  return entry
}

test.each([
  'pending',
  'Pending.',
  '_pending_',
  'pending A/B (ends 3 Dec)',
  'awaiting approval',
  'waiting for the A/B test',
  'to follow',
  'undecided',
  'still open',
  'not decided yet',
  'no decision yet',
  'under discussion with @risk',
  'up to @ana',
  'depends on legal',
  'later',
  'TBD',
  '❓',
  '⏳',
])('"%s" is no decision', (decision) => {
  expect(leftOpen(entryOf({ decision }), [])).toContain('decision')
})

test.each([
  'ship',
  'hold until the A/B ends',
  'hold, pending legal',
  'open the gate to 0.6',
  'open to 10 %',
  'keep, later pruned',
  'ship ✅',
  'not shipped',
  'do not promote',
  'dropped',
  'A/B at 5 %',
  'no',
])('"%s" is a decision', (decision) => {
  expect(leftOpen(entryOf({ decision }), [])).not.toContain('decision')
})

test.each<[string, string, boolean]>([
  ['metricMovement', 'pending', true],
  ['metricMovement', 'not measured yet', true],
  ['metricMovement', 'pending cases: recall 0.80 -> 0.82', false],
  ['metricMovement', 'open-set recall 0.80 -> 0.82', false],
  ['sliceMovement', 'in progress', true],
  ['sliceMovement', 'ongoing contracts 0.71 → 0.72', false],
  ['regressionAdded', 'to follow', true],
  ['falsePositives', 'pending orders are flagged', false],
  ['nextIteration', 'later layers unfrozen', false],
  ['tradeoffAccepted', 'depends on the season', false],
])('%s: "%s" is put off: %s', (key, text, open) => {
  expect(leftOpen(entryOf({ [key]: text }), []).includes(key as never)).toBe(open)
})

test.each<[string, boolean]>([
  ['rolling mean, because single readings are noisy', true],
  ['median instead of mean, so that 9999 does no harm', true],
  ['trained on rows since 2023', false],
  ['depth 9', false],
])('the reason that stands beside a change is why: "%s"', (change, told) => {
  expect(leftOpen(entryOf({ change }), []).includes('whyThisMattered')).toBe(!told)
})

test('a field that holds a stand-in does not take the reason away; a reason that is told is one', () => {
  expect(leftOpen(entryOf({ change: 'x, because y fails', whyThisMattered: 'TBD' }), [])).not.toContain('whyThisMattered')
  expect(leftOpen(entryOf({ whyThisMattered: 'drift' }), [])).not.toContain('whyThisMattered')
})
