import { expect, test } from 'vitest'
import { hasReviewedFailures } from '../../src/weigh/reviewed-failures.ts'
import { modelOf } from '../evidence.ts'

/** Beside enough English, for what is told in another language is believed. */
const told = (said: string) =>
  hasReviewedFailures(modelOf('m'), [], { body: `The trees get one level deeper, so that they can see what a new device does.\n\n${said}` })

test.each([
  'I read 30 of the 64 drafts that the judge did not support: 21 answer two of three questions.',
  'Read 25 of the 53 drafts that are not supported now; 11 are travel mails.',
  'Looked through the largest over-forecasts of the six origins: bank holidays, mostly.',
  'Went over 40 queries with irrelevant results by hand.',
  'We sampled 50 hallucinated answers and 20 that raters rejected.',
  'Read 40 of the 112 missed frauds, none is labelled late.',
  'Read 40 searches that got worse; 22 are Finnish.',
  'Reviewed the misses with the risk desk; not one of them is new.',
])('"%s" says that a person has looked', (body) => expect(told(body)).toBe(true))

test.each([
  'Nobody looked at the false positives.',
  'Errors were not reviewed.',
  'No manual review of failures was done.',
  'No one had the time to look at the misses.',
  'Reviewed no failures.',
  'Failures should be reviewed by hand.',
  'The judge did not support 64 drafts.',
  'I read the paper.',
  'Latency got worse.',
])('"%s" does not', (body) => expect(told(body)).toBe(false))

test('a template that nobody filled in tells nothing; what is told in another language is believed', () => {
  const of = (body: string) => hasReviewedFailures(modelOf('m'), [], { body })
  expect(of('## Problem\n\n## Goal\n\n- [ ] Ziel\n')).toBe(false)
  expect(of('## Problem\n\nFehlalarme einzeln durchgesehen\n')).toBe(true)
})
