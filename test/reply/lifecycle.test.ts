import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/model/report.ts'
import { lifecycle, stateOf } from '../../src/reply/lifecycle.ts'
import { summaryMarker } from '../../src/reply/markers.ts'
import { parsePrior, printPrior } from '../../src/reply/prior.ts'
import { anyPrior } from './fixtures/arbitrary.ts'
import { clean, earlier, finding, head, report } from './fixtures/build.ts'

const rule = 'reproducibility/local-path'
const one = finding(rule, 'one')
const two = finding(rule, 'two', { severity: 'W' })
const entry = (fingerprint: string, since = earlier) => ({ fingerprint, rule, since, where: '' })
const found: Outcome = { rule, model: null, is: 'found', count: 1, standing: 0, undecided: [] }

describe('from one review to the next', () => {
  test('a first review: all is new', () => {
    const life = lifecycle(report({ findings: [one, two], outcomes: [found] }), null)
    expect(life).toMatchObject({ allNew: true, fixed: [] })
    expect(life.next.open.map(({ since }) => since)).toEqual([head, head])
  })

  test('what stays keeps the head that first had it', () => {
    const life = lifecycle(report({ findings: [one, two], outcomes: [found] }), { open: [entry(one.fingerprint)], fixed: [] })
    expect([life.since(one), life.since(two), life.allNew]).toEqual([earlier, head, false])
  })

  test('what is gone was fixed in this head, and stays so in the next', () => {
    const first = lifecycle(report({ outcomes: [clean(rule)] }), { open: [entry(one.fingerprint)], fixed: [] })
    expect(first.fixed).toEqual([entry(one.fingerprint, head)])
    const second = lifecycle(report({ outcomes: [clean(rule)], pull: { ...report().pull, head: 'e'.repeat(40) } }), first.next)
    expect(second.fixed).toEqual([entry(one.fingerprint, head)])
  })

  test('what comes back is open again and no longer among the fixed', () => {
    const life = lifecycle(report({ findings: [one], outcomes: [found] }), { open: [], fixed: [entry(one.fingerprint)] })
    expect(life.fixed).toEqual([])
    expect(life.since(one)).toBe(head)
  })

  test('notes, questions and what stood before are not followed', () => {
    const findings = [finding(rule, 'a', { severity: 'N' }), finding(rule, 'b', { severity: 'Q' }), finding(rule, 'c', { standing: true })]
    expect(lifecycle(report({ findings }), null).next.open).toEqual([])
  })

  test.each<[string, Outcome[], 'gone' | 'unknown' | 'off']>([
    ['ran clean', [clean(rule)], 'gone'],
    ['found something else', [found], 'gone'],
    ['no longer applies to this change', [{ rule, model: null, is: 'off', why: 'rollback' }], 'gone'],
    ['was not asked at all', [], 'unknown'],
    ['was blind', [{ rule, model: null, is: 'blind', why: ['x'] }], 'unknown'],
    ['broke', [{ rule, model: null, is: 'broken', error: 'x' }], 'unknown'],
    ['could not tell', [{ rule, model: null, is: 'inconclusive', why: ['x'] }], 'unknown'],
    ['found something and could not judge the rest', [{ ...found, is: 'found', undecided: ['x'] }], 'unknown'],
    ['ran clean for one model and blind for another', [clean(rule), { rule, model: 'b', is: 'blind', why: ['x'] }], 'unknown'],
    ['was switched off', [{ rule, model: null, is: 'off', why: 'configuration' }], 'off'],
  ])('a finding whose rule %s', (_, outcomes, state) => {
    expect(stateOf(rule, outcomes)).toBe(state)
    const life = lifecycle(report({ outcomes }), { open: [entry('f')], fixed: [] })
    expect(life.fixed).toHaveLength(state === 'gone' ? 1 : 0)
    expect(life.next.open).toHaveLength(state === 'unknown' ? 1 : 0)
  })
})

describe('the state line', () => {
  const body = (state: string) => `### x\n\n${state}\n${summaryMarker}`

  test('printed and read again it is the same', () => {
    fc.assert(
      fc.property(anyPrior, (prior) => {
        const read = parsePrior(body(printPrior(prior)))
        expect(read?.open.map(({ fingerprint, rule: id, since }) => [fingerprint, id, since])).toEqual(
          prior.open.map(({ fingerprint, rule: id, since }) => [fingerprint, id, since]),
        )
        expect(parsePrior(body(printPrior(read ?? { open: [], fixed: [] })))).toEqual(read)
      }),
    )
  })

  test('holds a hundred findings at most, and fewer where they are long', () => {
    const many = Array.from({ length: 5000 }, (_, i) => entry(`f${i}`))
    expect(parsePrior(body(printPrior({ open: many, fixed: many })))?.open).toHaveLength(100)
    const line = printPrior({ open: many.map((it) => ({ ...it, where: '👩‍👩‍👧'.repeat(100) })), fixed: [] })
    expect(line.length).toBeLessThan(25_000)
    expect(parsePrior(body(line))?.open.length).toBeGreaterThan(20)
    const long = { ...entry('f'), rule: 'r'.repeat(400), since: 's'.repeat(400) }
    expect(parsePrior(body(printPrior({ open: [long], fixed: [long] })))?.open).toHaveLength(1)
  })

  const good = printPrior({ open: [entry('f')], fixed: [] })
  const coded = (json: unknown) => `<!-- mle-review:v1 state=${Buffer.from(JSON.stringify(json)).toString('base64url')} -->`
  test.each([
    ['good, to know that the others fail for their own reason', body(good), true],
    ['with Windows line ends', body(good).replaceAll('\n', '\r\n'), true],
    ['nothing', '', false],
    ['a marker without state', body('x'), false],
    ['a state without marker', good, false],
    ['a state above something else', `${good}\nSigned, somebody`, false],
    ['a state further up only', `${good}\n\n${body('x')}`, false],
    ['no base64', body('<!-- mle-review:v1 state=*** -->'), false],
    ['no JSON', body('<!-- mle-review:v1 state=AAAA -->'), false],
    ['another version', body(coded({ v: 2, open: [], fixed: [] })), false],
    ['another shape', body(coded({ v: 1, open: [['f', 'r']], fixed: [] })), false],
    ['a fingerprint that is none', body(coded({ v: 1, open: [['--> <b>', 'r', 's', 'w']], fixed: [] })), false],
    ['null', body(coded(null)), false],
    ['a megabyte', body(`<!-- mle-review:v1 state=${'A'.repeat(1e6)} -->`), false],
  ])('read: %s', (_, text, readable) => {
    expect(parsePrior(text) !== null).toBe(readable)
  })

  test('whatever stands there, reading it does not throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (text, json) => {
        for (const it of [text, body(text), body(coded(JSON.parse(json)))]) parsePrior(it)
      }),
    )
  })
})
