import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { WeighedGate } from '../../src/model/gate.ts'
import { headline } from '../../src/reply/headline.ts'
import { undecidedOf } from '../../src/reply/lead.ts'
import { firstParagraph, firstSentence, oneLine, prose, unmarked } from '../../src/reply/prose.ts'
import { finding, gate, model, report } from './fixtures/build.ts'
import { rulebook } from './fixtures/rulebook.ts'

const held = (gates: WeighedGate[], findings: Finding[]) =>
  report({
    verdict: 'hold',
    would: 'hold',
    conclusion: 'failure',
    models: [model('fraud-scorer', gates, { verdict: 'hold', would: 'hold' })],
    findings,
  })
const missed = gate('recall', { status: 'fail', reason: 'below-min', observed: 0.7, limit: 0.8 })
const stale = gate('recall', { status: 'fail', reason: 'stale', observed: 0.9, limit: 0.8 })
const aboutRecall = finding('gates/failed', 'Recall is under.', { place: { is: 'gate', metric: 'recall', slice: null, against: 'limit' } })
const compact = finding('compact/incomplete', 'Goal is missing.')
const leak = finding('leakage/preprocess-before-split', 'Fitted too early.')

describe('what the headline names first', () => {
  test.each([
    [
      'figures before all else',
      [missed],
      [compact, leak, aboutRecall],
      '`fraud-scorer` has recall under its limit',
      '**Recall 0.7; at least 0.8 is asked.**',
    ],
    [
      'figures that would mislead are left to the rule: stale ones look fine',
      [stale],
      [aboutRecall],
      '`fraud-scorer`: a promotion gate is missed',
      'Recall is under.',
    ],
    [
      'a limit that only notes is no reason',
      [{ ...missed, tier: 'note' as const }],
      [aboutRecall],
      '`fraud-scorer`: a promotion gate is missed',
      'Recall is under.',
    ],
    ['what the code does before what nobody wrote', [], [compact, leak], '`fraud-scorer`: fitted before the split', 'Fitted too early.'],
    ['what nobody wrote, where that is all', [], [compact], '`fraud-scorer`: the Iteration Compact has gaps', 'Goal is missing.'],
    [
      'only what holds: a warning is none',
      [],
      [{ ...leak, severity: 'W' as const, holds: false, wouldHold: false }, compact],
      '`fraud-scorer`: the Iteration Compact has gaps',
      'Goal is missing.',
    ],
  ])('%s', (_, gates, findings, title, because) => {
    expect(headline(held(gates, findings), rulebook, false)).toEqual({ icon: '⛔', title: `Held: ${title}`, because })
  })

  test('what could not be judged: first what decides', () => {
    const outcomes = [
      { rule: 'reproducibility/no-seed', model: null, is: 'blind', why: ['a note was not read'] },
      { rule: 'gates/failed', model: 'fraud-scorer', is: 'blind', why: ['the metrics were not read', 'the metrics were not read'] },
      { rule: 'gates/loosened', model: 'fraud-scorer', is: 'inconclusive', why: ['the metrics were not read'] },
    ] as const
    const undecided = report({
      verdict: 'undecided',
      would: 'undecided',
      models: [model('fraud-scorer', [], { verdict: 'undecided' })],
      outcomes: structuredClone(outcomes) as never,
    })
    expect(headline(undecided, rulebook, false).because).toBe('the metrics were not read')
    expect(undecidedOf(undecided, rulebook).map(({ why, rules, decides }) => [why, rules, decides])).toEqual([
      ['the metrics were not read', ['gates/failed', 'gates/loosened'], true],
      ['a note was not read', ['reproducibility/no-seed'], false],
    ])
  })
})

describe('why a change passes', () => {
  const would = (mode: 'observe' | 'enforce', effectiveMode: 'observe' | 'comment') =>
    report({
      because: effectiveMode,
      would: 'hold',
      models: [model('fraud-scorer', [missed], { verdict: 'pass', would: 'hold', mode, effectiveMode })],
      findings: [{ ...aboutRecall, holds: false }],
    })
  const figures = '**Recall 0.7; at least 0.8 is asked.**'

  test.each([
    ['a mode that does not hold', would('observe', 'observe'), `${figures} \`mode: observe\` lets it pass.`],
    ['a day that has not come', would('enforce', 'comment'), `${figures} It passes until the day in \`enforce_from\`.`],
  ])('%s', (_, soft, because) => {
    expect(headline(soft, rulebook, false)).toEqual({
      icon: '👀',
      title: 'Would be held: `fraud-scorer` has recall under its limit',
      because,
    })
  })

  test('a finding in a file of no model names no mode', () => {
    const unowned = { ...aboutRecall, model: null, holds: false, wouldHold: true, message: 'x learns from the test rows.' }
    const { because } = headline(report({ because: 'no-model-change', would: 'hold', models: [], findings: [unowned] }), rulebook, false)
    expect(because).toBe('x learns from the test rows. It stands in no file that the `paths` of a model name, so nothing is held.')
  })

  test('shared code alone is a note, and says which models it reaches', () => {
    const models = ['fraud-scorer', 'churn'].map((id) => model(id, [], { kind: 'dependencies' }))
    expect(headline(report({ models }), rulebook, false)).toEqual({
      icon: '✅',
      title: 'Passes: no model changed',
      because: 'Shared code that reaches `fraud-scorer`, `churn` did; without `strict: true` that is a note.',
    })
    expect(headline(report({ models: [...models, model('risk', [])] }), rulebook, false).title).toBe('Passes: 3 models')
  })

  test('what a model is judged by is no model', () => {
    expect(headline(report({ models: [model('fraud-scorer', [], { kind: 'policy' })] }), rulebook, false)).toEqual({
      icon: '✅',
      title: 'Passes: no model changed',
      because:
        'Only what stands around `fraud-scorer` did: configuration, gates, references, data contract, or plans that the configuration names.',
    })
  })
})

describe('prose', () => {
  test.each([
    ['code stays code, the rest is inert', 'line 7: `a|b` of @x', 'line 7: `a|b` of @&#8203;x'],
    ['a backtick without its twin is a character', 'a ` b', 'a \\` b'],
    ['nothing between backticks', 'a `` b', 'a (empty) b'],
  ])('%s', (_, text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })

  test('a message of several lines becomes one', () => {
    expect(oneLine('a\n\n- b\nc')).toBe('a - b c')
  })

  test('a message that is too long becomes text, with whole characters', () => {
    const line = oneLine(`${'`x|y` '.repeat(2000)}`)
    expect(line.length).toBeLessThan(4000)
    expect(line).toMatch(/^x&#124;y x&#124;y .*…$/)
  })

  test('sentences and paragraphs of a page', () => {
    expect(firstSentence('Nobody can run `a.b` again. It is gone.\n\nMore.')).toBe('Nobody can run `a.b` again.')
    expect(firstParagraph('Write it once:\n\n```yaml\nx: 1\n```')).toBe('Write it once.')
    expect(unmarked('**a** `b` [c](https://x.y) @&#8203;d')).toBe('a b c @d')
  })
})
