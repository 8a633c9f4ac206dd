import { describe, expect, test } from 'vitest'
import { review } from '../../src/judge/review.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Sighting } from '../../src/model/finding.ts'
import { evidenceOf, modelOf, read, ruleOf } from '../evidence.ts'

/** Finds every line with BAD in it. */
const finds = (id = 'leakage/overlap', page = {}) =>
  ruleOf(id, { message: 'Bad.', ...page }, ['programs'], ({ programs }) =>
    programs.flatMap(({ path, cells }) =>
      cells.flatMap(({ cell, text, fileLines }) =>
        text.split('\n').flatMap((content, i): Sighting[] => {
          const fileLine = fileLines[i] ?? 0
          if (!content.includes('BAD')) return []
          return [
            { place: { is: 'line', path, line: i + 1, endLine: i + 1, cell, fileLine, fileEndLine: fileLine }, facts: {}, text: content },
          ]
        }),
      ),
    ),
  )
const other = ruleOf('leakage/other', {}, ['programs'], () => [])
const secret = ruleOf('security/secret', {}, ['secrets'], () => [])

const comment = '# mle-review: allow leakage/overlap - a demo @ben'
const source = (side: 'base' | 'head', text: string, path = 'm/train.py') =>
  ({ path, headPath: 'm/train.py', side, role: 'changed', kind: 'python', text: read(text) }) as const

function reviewed(base: string | null, head: string, over: Partial<Evidence> = {}, rules = [finds(), other, secret]) {
  const sources = [...(base === null ? [] : [source('base', base)]), source('head', head)]
  return review(evidenceOf([modelOf('m')], { sources, ...over }), { rules, checklist: [] })
}
const approval = { login: 'ana', commit: 'a'.repeat(40), mayWrite: true } as never

test('without a comment it holds', () => {
  expect(reviewed('x = 1\n', 'BAD\n')).toMatchObject({ verdict: 'hold', conclusion: 'failure', findings: [{ severity: 'E', holds: true }] })
})

describe('a comment that this change adds is a request', () => {
  test('held until an approver approves that head', () => {
    const report = reviewed('x = 1\n', `${comment}\nBAD\n`)
    expect(report).toMatchObject({ verdict: 'hold', conclusion: 'action_required' })
    expect(report.findings).toMatchObject([
      { severity: 'E', settledBy: 'approval', holds: true, allowed: { reason: 'a demo @ben', stands: false } },
    ])
    expect(report.findings[0]?.message).toMatch(
      /^Bad\. A comment allows it, and this change adds that comment or changes its statement: “a demo @&#8203;ben”\.$/,
    )
  })

  test('approved, it passes', () => {
    const report = reviewed('x = 1\n', `${comment}\nBAD\n`, { approvals: read([approval]) })
    expect(report).toMatchObject({ verdict: 'pass', findings: [{ approvedBy: 'ana', holds: false, wouldHold: false }] })
  })

  test.each([
    ['another head', { login: 'ana', commit: 'c'.repeat(40), mayWrite: true }],
    ['somebody who is not listed', { login: 'eve', commit: 'a'.repeat(40), mayWrite: true }],
    ['the author', { login: 'dora', commit: 'a'.repeat(40), mayWrite: true }],
  ])('an approval of %s is none', (_, given) => {
    expect(reviewed('x = 1\n', `${comment}\nBAD\n`, { approvals: read([given as never]) }).verdict).toBe('hold')
  })

  test('an approval settles no other finding', () => {
    const report = reviewed('x = 1\n', `${comment}\nBAD\nx = 2\nBAD2\n`, { approvals: read([approval]) })
    expect(report).toMatchObject({ verdict: 'hold', conclusion: 'failure' })
  })
})

describe('a comment that stands on base is honoured', () => {
  // The finding is new: on base, what the comment stands above was not yet bad.
  const worse = ruleOf('leakage/overlap', { message: 'Bad.' }, ['programs'], (inputs) => {
    const [program] = inputs.programs
    return program?.side === 'base' ? [] : ([...finds().detector.detect(inputs)] as Sighting[])
  })

  test('as a note that never holds', () => {
    const report = reviewed(`${comment}\nBAD\n`, `x = 0\n${comment}\nBAD\n`, {}, [worse])
    expect(report).toMatchObject({
      verdict: 'pass',
      findings: [{ severity: 'N', holds: false, wouldHold: false, allowed: { stands: true } }],
    })
    expect(report.findings[0]?.message).toBe('Bad. Allowed: “a demo @&#8203;ben”.')
  })

  test.each([
    ['its reason was changed', `# mle-review: allow leakage/overlap - another\nBAD\n`],
    ['its statement was changed', `${comment}\nBAD = 2\n`],
    ['it was copied to another statement like it', `${comment}\nBAD\nx = 1\n${comment}\nBAD\n`],
  ])('not where %s', (_, head) => {
    expect(reviewed(`${comment}\nBAD\n`, head, {}, [worse])).toMatchObject({ verdict: 'hold', conclusion: 'action_required' })
  })

  test('through a rename of its file', () => {
    const sources = [source('base', `${comment}\nBAD\n`, 'm/old.py'), source('head', `${comment}\nBAD\nx = 1\n`)]
    const report = review(evidenceOf([modelOf('m')], { sources }), { rules: [worse], checklist: [] })
    expect(report).toMatchObject({ verdict: 'pass', findings: [{ severity: 'N', standing: false }] })
  })
})

describe('a comment that allows nothing is told', () => {
  const told = (head: string, base: string | null = 'x = 1\n', rules = [finds(), other, secret]) => {
    const { findings, blind } = reviewed(base, head, {}, rules)
    return { findings: findings.map(({ rule, severity, message }) => [rule, severity, message]), blind: blind.map(({ why }) => why) }
  }

  test.each<[string, string, string[][]]>([
    [
      'nothing is found there',
      `${comment}\nx = 2\n`,
      [['leakage/overlap', 'W', 'This comment allows `leakage/overlap`, which finds nothing here: take it out.']],
    ],
    [
      'it has no reason: what is found there holds',
      'BAD  # mle-review: allow leakage/overlap\n',
      [
        ['leakage/overlap', 'E', 'Bad.'],
        [
          'leakage/overlap',
          'W',
          'This comment allows `leakage/overlap` without a reason, so it allows nothing: `# mle-review: allow RULE - reason`.',
        ],
      ],
    ],
    [
      'it names another rule',
      'BAD  # mle-review: allow leakage/other - so\n',
      [
        ['leakage/overlap', 'E', 'Bad.'],
        ['leakage/other', 'W', 'This comment allows `leakage/other`, which finds nothing here: take it out.'],
      ],
    ],
  ])('%s', (_, head, findings) => expect(told(head)).toEqual({ findings, blind: [] }))

  test('one that stood so on base is counted, not told again', () => {
    expect(told(`${comment}\nx = 2\n`, `${comment}\nx = 2\ny = 1\n`).findings).toMatchObject([['leakage/overlap', 'N', expect.anything()]])
  })

  test.each([
    [
      '# mle-review: allow leakage/overlaps - so',
      /line 1 allows nothing: there is no rule `leakage\/overlaps`; did you mean `leakage\/overlap`\?/,
    ],
    ['# mle-review: allow security/secret - so', /`security\/secret` is not for a comment to allow/],
    ['# mle-review: off', /it is not of the form/],
  ])('%s', (line, why) => expect(told(`${line}\nx = 1\n`)).toEqual({ findings: [], blind: [expect.stringMatching(why)] }))

  test('a rule that could not be asked says nothing of its comments', () => {
    const broken = ruleOf('leakage/overlap', {}, ['programs'], () => {
      throw new Error('boom')
    })
    expect(told(`${comment}\nx = 2\n`, 'x = 1\n', [broken]).findings).toEqual([])
  })
})

test('a credential is never allowed by a comment', () => {
  const place = { is: 'line', path: 'm/train.py', line: 2, endLine: 2, cell: null, fileLine: 2, fileEndLine: 2 } as const
  const hit = ruleOf('security/secret', {}, ['secrets'], ({ secrets }) => secrets.map(() => ({ place, facts: {}, text: 'x' })))
  const report = reviewed(
    'x = 1\n',
    '# mle-review: allow security/secret - a demo\nBAD\n',
    { secrets: read([{ path: 'm/train.py', headPath: 'm/train.py', side: 'head' } as never]) },
    [hit],
  )
  expect(report.findings).toMatchObject([{ severity: 'E', wouldHold: true }])
})
