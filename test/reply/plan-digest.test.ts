import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import type { Digest, DigestIssue, DigestRow } from '../../src/model/digest.ts'
import type { Severity } from '../../src/model/finding.ts'
import type { ProjectIntent } from '../../src/model/project-intent.ts'
import { daysLater } from '../../src/read/calendar.ts'
import { digestLetter } from '../../src/reply/digest-letter.ts'
import { readDigestMarker } from '../../src/reply/digest-marker.ts'
import { unlinked } from '../../src/reply/options.ts'
import { planDigest } from '../../src/reply/plan-digest.ts'

const row = (severity: Severity, rule: string, subject = 'fraud', count = 1): DigestRow => ({
  rule,
  severity,
  about: 'model',
  subject,
  count,
  places: ['train.py:7'],
  message: 'It stands.',
})
const digest = (...rows: DigestRow[]): Digest => ({
  rows,
  stalled: 0,
  unreadable: 0,
  unjudged: [],
  maturity: null,
  unseen: [],
  isWhole: true,
  isCut: false,
})
const letter = (it: Digest) => digestLetter(it, rulebook, unlinked)

/** What GitHub would hold after these. */
function performed(issue: DigestIssue | null, intents: ProjectIntent[]): DigestIssue | null {
  let now = issue
  for (const it of intents) {
    if (it.do === 'open-issue' || it.do === 'edit-issue') {
      const state = readDigestMarker(it.body) ?? expect.unreachable()
      now = { number: 1, open: now?.open ?? true, state, title: it.title, body: it.body }
    }
    if (it.do === 'close-issue' && now !== null) now = { ...now, open: false }
    if (it.do === 'reopen-issue' && now !== null) now = { ...now, open: true }
  }
  return now
}

const does = (intents: ProjectIntent[]) => intents.map((it) => it.do.replace('-issue', '')).join(' ')
const saidIn = (intents: ProjectIntent[]) => intents.flatMap((it) => (it.do === 'comment-issue' ? [it.body] : [])).join('\n')

test('a year, every day: opened once, written again in the next month after a change, closed and opened anew', () => {
  const leak = row('E', 'leakage/overlap')
  const path = row('W', 'reproducibility/local-path')
  const on: Record<string, Digest> = {
    '2026-01-01': digest(row('N', 'project/shape')),
    '2026-01-20': digest(leak),
    '2026-02-10': digest(leak, path),
    '2026-02-12': digest(leak),
    '2026-03-15': digest(leak, path),
    // It moved within the files: the text is another, and nobody is told.
    '2026-05-03': digest({ ...leak, places: ['train.py:9'] }, path),
    '2026-07-10': digest(path),
    '2026-08-02': digest(),
    '2026-09-30': digest(row('N', 'project/shape')),
    '2026-11-11': digest(leak),
  }
  const told: Record<string, [string, string]> = {}
  let current = digest()
  let issue: DigestIssue | null = null
  for (let today = '2026-01-01'; today <= '2026-12-31'; today = daysLater(today, 1)) {
    current = on[today] ?? current
    const intents = planDigest(letter(current), issue, today)
    if (intents.length > 0) told[today] = [does(intents), saidIn(intents)]
    issue = performed(issue, intents)
    expect(planDigest(letter(current), issue, today)).toEqual([])
  }
  expect(told).toEqual({
    '2026-01-20': ['open', ''],
    '2026-02-10': ['edit comment', 'New since 2026-01:\n\n- `W reproducibility/local-path fraud`'],
    '2026-03-01': ['edit comment', 'Gone since 2026-02:\n\n- `W reproducibility/local-path fraud`'],
    '2026-04-01': ['edit comment', 'New since 2026-03:\n\n- `W reproducibility/local-path fraud`'],
    '2026-05-03': ['edit', ''],
    '2026-07-10': ['edit comment', 'Gone since 2026-05:\n\n- `E leakage/overlap fraud`'],
    '2026-08-02': ['edit comment close', 'Gone since 2026-07:\n\n- `W reproducibility/local-path fraud`'],
    '2026-11-11': ['reopen edit comment', 'New since 2026-08:\n\n- `E leakage/overlap fraud`'],
  })
})

describe('whoever closed it', () => {
  const closed = (...rows: DigestRow[]) => {
    const issue = performed(null, planDigest(letter(digest(...rows)), null, '2026-01-20')) ?? expect.unreachable()
    return { ...issue, open: false }
  }
  const [leak, path, note] = [row('E', 'leakage/overlap'), row('W', 'reproducibility/local-path'), row('N', 'project/shape')]

  test.each([
    ['hears nothing of what went', [leak, path], [leak], ''],
    ['hears nothing of a note', [leak], [leak, note], ''],
    ['hears of what is new and grave', [leak], [leak, path], 'reopen edit comment'],
  ])('%s', (_, before, after, expected) => {
    expect(does(planDigest(letter(digest(...after)), closed(...before), '2026-03-01'))).toBe(expected)
  })
})

test('a rule that broke is grave, one that could not see alone is not', () => {
  const unjudged = (is: 'blind' | 'broken'): Digest => ({ ...digest(), unjudged: [{ rule: 'gates/failed', model: null, is, why: 'x' }] })
  expect(does(planDigest(letter(unjudged('broken')), null, '2026-01-20'))).toBe('open')
  expect(does(planDigest(letter(unjudged('blind')), null, '2026-01-20'))).toBe('')
})

describe('however much stands', () => {
  const many = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({
      ...row('W', 'project/no-why', `Projects/${'größe-'.repeat(12)}${from + i}/context.md`),
      about: 'project' as const,
      message: '&lt;'.repeat(500),
      places: Array.from({ length: 3 }, () => `${'x/'.repeat(400)}.py:1`),
    }))

  test('a body fits, and what was told is remembered as far as it fits', () => {
    const [open] = planDigest(
      letter(digest(...many(0, 5_000), ...many(0, 40).map((it) => ({ ...it, about: 'model' as const })))),
      null,
      '2026-01-20',
    )
    if (open?.do !== 'open-issue') throw new Error('a plan to open')
    expect(open.body.length).toBeLessThan(65_536)
    const { told, more } = readDigestMarker(open.body) ?? expect.unreachable()
    expect([told.length > 50, told.length + more]).toEqual([true, 5_000])
  })

  test('what was not remembered is never told as new', () => {
    const issue = performed(null, planDigest(letter(digest(...many(0, 5_000))), null, '2026-01-20'))
    const later = planDigest(letter(digest(...many(1, 5_001))), issue, '2026-02-01')
    expect(does(later)).toBe('edit comment')
    expect(saidIn(later)).toMatch(/^Gone since 2026-01:\n\n- `[^`]*`$/)
  })
})

test('where more is there than is read at once, nothing is told to be gone', () => {
  const issue = performed(null, planDigest(letter(digest(row('E', 'leakage/overlap'), row('W', 'gates/failed'))), null, '2026-01-20'))
  const fewer = digest(row('E', 'leakage/overlap'))
  expect(does(planDigest(letter({ ...fewer, isCut: true }), issue, '2026-02-01'))).toBe('edit')
  expect(does(planDigest(letter(fewer), issue, '2026-02-01'))).toBe('edit comment')
})

test('a marker that was not written by us, or broken, is none', () => {
  expect(readDigestMarker('no marker')).toBeNull()
  expect(readDigestMarker('<!-- mle-review:v1 kind=digest state=e30 -->')).toBeNull()
  expect(readDigestMarker('<!-- mle-review:v1 kind=digest state=%%% -->')).toBeNull()
})
