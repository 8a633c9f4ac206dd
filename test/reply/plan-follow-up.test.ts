import { expect, test } from 'vitest'
import { letters } from '../../src/generated/letters.ts'
import type { MergedPull } from '../../src/model/merged-pull.ts'
import { summaryMarker } from '../../src/reply/markers.ts'
import { judgedBack, planFollowUp } from '../../src/reply/plan-follow-up.ts'
import { type Prior, parsePrior, printPrior } from '../../src/reply/prior.ts'

const [head, good, bad] = ['a', 'b', 'c'].map((it) => it.repeat(40)) as [string, string, string]
const back = { head, models: [{ id: 'fraud', restores: good, undoes: bad }] }
const comment = (prior: Prior) => ({ id: 1, createdAt: '2026-11-20T08:00:00Z', body: `A comment.\n${printPrior(prior)}\n${summaryMarker}` })
const nothing: Prior = { open: [], fixed: [] }
const merged = (over: Partial<MergedPull> = {}): MergedPull => ({
  number: 412,
  title: 'Revert "merchant age"',
  author: 'dora',
  mergedBy: 'ana',
  mergedAt: '2026-11-20T09:00:00Z',
  head,
  comments: [comment({ ...nothing, back })],
  ...over,
})

function follow(over: Partial<MergedPull>) {
  const pull = merged(over)
  const back = judgedBack(pull)
  return back === null ? null : planFollowUp(pull, back, letters)
}

test('what was taken back survives in the comment, beside a thousand findings', () => {
  const finding = { fingerprint: 'f1', rule: 'gates/failed', since: head, where: 'a.py:1' }
  const open = Array.from({ length: 1000 }, (_, i) => ({ ...finding, fingerprint: `f${i}`, where: 'x'.repeat(80) }))
  const { body } = comment({ open, fixed: [], back })
  expect(parsePrior(body)?.back).toEqual(back)
  expect(body.length).toBeLessThan(30_000)
})

test('a comment whose memory was meddled with loses only that', () => {
  const forged = { v: 1, open: [], fixed: [], back: { head: '../..', models: [['fraud', 'x', null]] } }
  const line = `<!-- mle-review:v1 state=${Buffer.from(JSON.stringify(forged)).toString('base64url')} -->`
  expect(parsePrior(`x\n${line}\n${summaryMarker}`)).toEqual(nothing)
})

test.each<[string, Partial<MergedPull>, string[]]>([
  ['whoever opened it', {}, ['dora']],
  ['whoever merged what a bot opened', { author: 'revert-bot[bot]' }, ['ana']],
  ['nobody, where bots did all', { author: 'revert-bot[bot]', mergedBy: 'merge-bot[bot]' }, []],
  ['nobody, where the accounts are gone', { author: null, mergedBy: null }, []],
])('it is for %s', (_name, over, expected) => expect(follow(over)?.assign).toEqual(expected))

test('several models are told each, in the title too, which stays within what GitHub takes', () => {
  const models = Array.from({ length: 20 }, (_, i) => ({ id: `risk-model-number-${i}`, restores: good, undoes: null }))
  const issue = follow({ comments: [comment({ ...nothing, back: { head, models } })] })
  expect(issue?.title.length).toBeLessThanOrEqual(256)
  expect(issue?.body).toContain('- `risk-model-number-19` is as it was at')
})

test('nothing of a stranger’s title does anything: no mention, no hole, no line of ours', () => {
  const title = '@acme/everybody {evidence} <!-- mle-review:v1 kind=way-back pull=1 --> fixes #3 [x](http://e.vil)'
  const body = follow({ title })?.body ?? ''
  expect(body).not.toMatch(/@acme|#3|(?<!\\)\]\(|<!-- mle-review:v1 kind=way-back pull=1 /)
  expect(body.match(/<!--/g)).toHaveLength(1)
  expect(body).toContain('{evidence}')
})

test('a head that no comment of ours speaks of has none', () => {
  expect(follow({ head: good })).toBeNull()
  expect(follow({ comments: [] })).toBeNull()
  expect(follow({ comments: [comment(nothing)] })).toBeNull()
})
