import { describe, expect, test } from 'vitest'
import { review } from '../../src/judge/review.ts'
import type { Source } from '../../src/model/source.ts'
import { sarifReview } from '../../src/reply/sarif-review.ts'
import { evidenceOf, modelOf, read, ruleOf } from '../evidence.ts'

const source = (path: string, text: Source['text'] = read('x = 1\n')): Source => ({
  path,
  headPath: path,
  side: 'head',
  role: 'changed',
  kind: 'python',
  text,
})
const ours = { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'it is too large' } as const
const not = (path: string) => ({ could: 'not-judge', because: 'blind', severity: 'W', why: `${path}: not analysed.` }) as const
const unfollowed = (id: string) =>
  ruleOf(id, { checklist: 'leakage' }, ['programs'], ({ programs }) => programs.map(({ path }) => not(path)))
const clean = ruleOf('leakage/clean', { checklist: 'leakage' }, ['programs'], () => [])
const asksSecrets = ruleOf('leakage/secrets', { checklist: 'leakage' }, ['secrets'], () => [])
const breaks = (id: string) =>
  ruleOf(id, { checklist: 'leakage' }, ['programs'], () => {
    throw new Error('out of rows')
  })

function reviewed(rules: (typeof clean)[], sources = [source('a.py')], over = {}) {
  const rulebook = { rules, checklist: [{ key: 'leakage', line: 'No leakage', tasks: [], needs: [] }] as never }
  const report = review(evidenceOf([modelOf('m')], { sources, ...over }), rulebook)
  return { report, why: report.coverage[0]?.why, sarif: sarifReview(report, rulebook).runs[0]?.invocations[0] }
}

describe('a line of which some was not judged says how much', () => {
  test.each<[what: string, found: ReturnType<typeof reviewed>, why: string]>([
    ['one file', reviewed([unfollowed('leakage/a'), clean]), 'not all of it could be judged by leakage/a (1 reason)'],
    [
      'two files, by all rules of an area',
      reviewed(['leakage/a', 'leakage/b', 'leakage/c'].map(unfollowed), [source('a.py'), source('b.py')]),
      'not all of it could be judged by leakage/* (2 reasons)',
    ],
    [
      'a file that is not there for us',
      reviewed([clean], [source('a.py'), source('b.py', ours)]),
      'not all of it could be judged by leakage/clean (1 reason)',
    ],
    ['a rule that broke', reviewed([clean, breaks('leakage/b')]), 'leakage/b could not run'],
    [
      'what a rule reads is not there at all',
      reviewed([asksSecrets], [source('a.py')], { secrets: ours }),
      'leakage/secrets could not run',
    ],
    [
      'both',
      reviewed([unfollowed('leakage/a'), breaks('leakage/b')]),
      'leakage/b could not run; not all of it could be judged by leakage/a (1 reason)',
    ],
  ])('%s', (_, { report, why: told }, why) => {
    expect(report.coverage[0]?.state).toBe('not-checked')
    expect(told).toBe(why)
  })
})

test('a rule that broke makes the run in SARIF none that succeeded, and is named there', () => {
  const { sarif } = reviewed([clean, breaks('leakage/b'), breaks('leakage/a')])
  expect(sarif).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', message: { text: 'leakage/b broke: out of rows' }, associatedRule: { id: 'leakage/b' } },
      { level: 'error', message: { text: 'leakage/a broke: out of rows' }, associatedRule: { id: 'leakage/a' } },
    ],
  })
  expect(reviewed([unfollowed('leakage/a')]).sarif).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text: expect.stringContaining('a.py: not analysed') } }],
  })
})
