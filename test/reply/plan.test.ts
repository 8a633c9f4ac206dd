import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import type { OurThread, Said } from '../../src/model/intent.ts'
import type { Outcome, Report } from '../../src/model/report.ts'
import { summaryComment } from '../../src/reply/comment.ts'
import { inlineComment } from '../../src/reply/inline.ts'
import { inlineMarker } from '../../src/reply/markers.ts'
import { hasToSay, plan, sameText } from '../../src/reply/plan.ts'
import { parsePrior } from '../../src/reply/prior.ts'
import { at, clean, finding, head, model, report } from './fixtures/build.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'

const file = (path: string, ...hunks: [start: number, lines: number][]): Change => ({
  path,
  before: path,
  status: 'modified',
  base: null,
  head: null,
  kind: 'text',
  hunks: hunks.map(([newStart, newLines]) => ({ oldStart: newStart, oldLines: 0, newStart, newLines })),
})
const changes = [file('a.py', [10, 5], [30, 1])]
const options = { changes, runUrl: null, pagesUrl: null }
const nothing: Said = { comments: [], threads: [] }

const disk = (line: number, over = {}) =>
  finding('reproducibility/local-path', `Reads \`/home/x\` at ${line}.`, { place: at('a.py', line), ...over })
const holding = (...findings: Report['findings']) =>
  report({
    verdict: 'hold',
    would: 'hold',
    conclusion: 'failure',
    models: [model('fraud-scorer', [], { verdict: 'hold', would: 'hold' })],
    findings,
    outcomes: [clean('reproducibility/local-path')],
  })
const passing = report({ models: [model('fraud-scorer', [])], outcomes: rulebook.rules.map(({ page }) => clean(page.id)) })

const question = { id: 'Q-1a2b3c', rule: 'gates/mistake-traded', model: null, text: 'Who?', fingerprint: '1a2b3c' }

const comment = (body: string, id = 7, createdAt = '2026-11-14T09:00:00Z') => ({ id, body, createdAt })
const thread = (fingerprint: string, over: Partial<OurThread> = {}): OurThread => ({
  id: 5,
  node: 'N5',
  fingerprint,
  path: 'a.py',
  line: 12,
  body: `Reads.\n\n\`mle-review explain reproducibility/local-path\`\n\n${inlineMarker(fingerprint)}`,
  resolved: false,
  answered: false,
  thumbsDown: false,
  minimised: false,
  ...over,
})
const kinds = (the: Report, said: Said = nothing, more = {}) =>
  plan(the, rulebook, said, { ...options, ...more }).map((intent) => intent.do)
const inline = (the: Report, said: Said = nothing) =>
  plan(the, rulebook, said, options).flatMap((intent) => (intent.do === 'open-review' ? intent.comments : []))

describe('the summary comment', () => {
  test('a first review that holds writes one', () => {
    expect(kinds(holding(finding('gates/failed', 'x')))).toEqual(['write-comment'])
  })

  test('a clean change is left in peace', () => {
    expect(kinds(passing)).toEqual([])
  })

  test.each([
    ['findings that are only notes', passing, [disk(12, { severity: 'N' })], false],
    ['what stood before', passing, [disk(12, { severity: 'N', standing: true })], false],
    ['a warning', passing, [disk(12, { severity: 'W' })], true],
    ['an approved finding', passing, [disk(12, { approvedBy: 'ana' })], true],
    ['an open question', { ...passing, questions: [question] }, [disk(12, { severity: 'Q' })], true],
    [
      'a question that a person answered',
      { ...passing, answered: [{ ...question, by: 'ana', url: null }] },
      [disk(12, { severity: 'Q' })],
      false,
    ],
    ['a way back', { ...passing, because: 'rollback' as const }, [], true],
    ['`mode: comment` that would hold', { ...passing, because: 'comment' as const, would: 'hold' as const }, [], true],
    [
      '`mode: observe`, whatever it would do',
      { ...passing, because: 'observe' as const, would: 'hold' as const, quiet: true },
      [disk(12)],
      false,
    ],
    ['`comment: always` on a clean change', { ...passing, comment: 'always' as const }, [], true],
    ['`comment: always` where nobody may be commented at', { ...passing, comment: 'always' as const, quiet: true }, [], false],
    ['`comment: never` on a held change', { ...holding(disk(12)), comment: 'never' as const }, [disk(12)], false],
  ])('speaks first about %s: %#', (_, the, findings, speaks) => {
    expect(hasToSay({ ...the, findings })).toBe(speaks)
    expect(kinds({ ...the, findings }).includes('write-comment')).toBe(speaks)
  })

  test('`never` beats all: an earlier comment is left as it is', () => {
    expect(kinds({ ...holding(disk(12)), comment: 'never' }, { comments: [comment('old')], threads: [thread('x')] })).toEqual([])
  })

  test('a draft gets nothing but its check', () => {
    const draft = holding(disk(12))
    expect(kinds({ ...draft, quiet: true, pull: { ...draft.pull, draft: true } }, { comments: [comment('old')], threads: [] })).toEqual([])
  })

  test('the oldest of ours is edited, the others go', () => {
    const said = {
      comments: [
        comment('b', 9, '2026-11-14T10:00:00Z'),
        comment('a', 8, '2026-11-14T09:00:00Z'),
        comment('c', 10, '2026-11-14T09:00:00Z'),
      ],
      threads: [],
    }
    expect(plan(holding(finding('gates/failed', 'x')), rulebook, said, options)).toMatchObject([
      { do: 'write-comment', replaces: 8 },
      { do: 'delete-comment', id: 10 },
      { do: 'delete-comment', id: 9 },
    ])
  })

  test.each(Object.entries(samples).filter(([, { report }]) => hasToSay(report)))(
    'reviewing «%s» twice writes nothing the second time',
    (_, { report: the, prior }) => {
      const first = plan(the, rulebook, nothing, options).find((intent) => intent.do === 'write-comment')?.body ?? ''
      const kept = prior === null ? first : summaryComment(the, rulebook, prior, options)
      expect(
        kinds(the, {
          comments: [comment(kept.replaceAll('\n', '\r\n'))],
          threads: the.findings.map(({ fingerprint }) => thread(fingerprint)),
        }),
      ).toEqual([])
    },
  )

  test('another address of the run is no news, another figure is', () => {
    expect(sameText('x [full report](https://a/1)', 'x [full report](https://a/2)')).toBe(true)
    expect(sameText('x 0.817', 'x 0.818')).toBe(false)
  })

  test('a comment of ours that says something else is edited also where we would no longer begin to speak', () => {
    const { report: held } = samples.held ?? expect.unreachable()
    const before = summaryComment(held, rulebook, null)
    const [intent] = plan(passing, rulebook, { comments: [comment(before)], threads: [] }, options)
    expect(intent).toMatchObject({ do: 'write-comment', replaces: 7 })
    expect(intent?.do === 'write-comment' && intent.body).toMatch(/^### ✅ Nothing left: /)
  })
})

describe('inline comments', () => {
  test('stand on changed lines of the head only', () => {
    const lines = [9, 10, 14, 15, 29, 30, 31].map((line) => disk(line))
    expect(inline(holding(...lines)).map(({ line }) => line)).toEqual([10, 14, 30])
  })

  test('of a range, on the part that one hunk changed', () => {
    const place = { ...at('a.py', 8), endLine: 12, fileEndLine: 12 } as const
    expect(inline(holding(disk(8, { place })))).toMatchObject([{ startLine: 10, line: 12 }])
  })

  test('in a notebook, on the line of the file', () => {
    expect(inline(holding(disk(1, { place: at('a.py', 1, 3, 30) })))).toMatchObject([{ line: 30, startLine: null }])
  })

  test.each([
    ['an E', {}, 1],
    ['a W of high confidence', { severity: 'W' }, 1],
    ['a W of medium confidence', { severity: 'W', confidence: 'medium' }, 0],
    ['a note', { severity: 'N' }, 0],
    ['a question', { severity: 'Q' }, 0],
    ['what stood before', { standing: true, severity: 'N' }, 0],
    ['what an approver approved', { approvedBy: 'ana' }, 0],
    ['a finding in another file', { place: at('b.py', 12) }, 0],
    ['a finding in no line', { place: { is: 'file', path: 'a.py' } }, 0],
  ] as const)('%s: %#', (_, over, count) => {
    expect(inline(holding(disk(12, over)))).toHaveLength(count)
  })

  test('none for a model that is only observed', () => {
    const observed = holding(disk(12))
    expect(inline({ ...observed, models: [model('fraud-scorer', [], { effectiveMode: 'observe' })] })).toEqual([])
  })

  test('none where a file’s changed lines are not known', () => {
    expect(
      plan(holding(disk(12)), rulebook, nothing, { ...options, changes: [{ ...file('a.py'), hunks: null }] }).map((it) => it.do),
    ).toEqual(['write-comment'])
  })

  test('none on lines that were told from both texts: GitHub shows no patch there, and would refuse the whole review', () => {
    const both = holding(disk(12), disk(30, { fingerprint: 'b', place: at('b.py', 30) }))
    const made = plan(both, rulebook, nothing, {
      ...options,
      changes: [{ ...file('a.py', [10, 5]), rebuilt: true }, file('b.py', [30, 1])],
    })
    expect(made.filter((it) => it.do === 'open-review')).toMatchObject([{ comments: [{ path: 'b.py', line: 30 }] }])
  })

  test('names the command where the App answers it, else the command line', () => {
    const bodyOf = (answers: boolean) => inlineComment(disk(12), rulebook, changes, { ...options, answers })?.body
    expect(bodyOf(true)).toContain('`/mle-review explain reproducibility/local-path`')
    expect(bodyOf(false)).toContain('`mle-review explain reproducibility/local-path`')
  })

  test('at most five, in one review of the head', () => {
    const many = Array.from({ length: 9 }, (_, i) => disk(10 + (i % 5), { fingerprint: `f${i}` }))
    expect(plan(holding(...many), rulebook, nothing, options).filter((it) => it.do === 'open-review')).toMatchObject([
      { commit: head, comments: { length: 5 } },
    ])
  })

  test('reviewed again, a head gets none that were over the five', () => {
    const many = Array.from({ length: 9 }, (_, i) => disk(10 + (i % 5), { fingerprint: `f${i}` }))
    const before = summaryComment(holding(...many), rulebook, null)
    const five = many.slice(0, 5).map(({ fingerprint }) => thread(fingerprint))
    expect(inline(holding(...many), { comments: [comment(before)], threads: five })).toEqual([])
    expect(inline(holding(...many), { comments: [comment(before)], threads: five.slice(1) })).toHaveLength(1)
  })

  test('none where a thread of the same fingerprint stands, resolved or not', () => {
    for (const over of [{}, { resolved: true }, { answered: true, thumbsDown: true }])
      expect(inline(holding(disk(12)), { comments: [], threads: [thread(disk(12).fingerprint, over)] })).toEqual([])
  })

  test('none for what an earlier head had already', () => {
    const before = summaryComment({ ...holding(disk(12)), pull: { ...passing.pull, head: 'f'.repeat(40) } }, rulebook, null)
    expect(inline(holding(disk(12)), { comments: [comment(before)], threads: [] })).toEqual([])
  })

  test('a suggestion takes exactly the lines it replaces, behind a fence it cannot close', () => {
    const suggestion = { fileLine: 11, fileEndLine: 12, lines: ['a = """', '```', '"""'] }
    const [made] = inline(holding(disk(12, { suggestion })))
    expect(made).toMatchObject({ startLine: 11, line: 12 })
    expect(made?.body).toContain('\n````suggestion\na = """\n```\n"""\n````\n')
  })

  test('no suggestion on lines that the change left alone', () => {
    const suggestion = { fileLine: 8, fileEndLine: 12, lines: ['x'] }
    expect(inline(holding(disk(12, { suggestion })))[0]?.body).not.toContain('suggestion\n')
  })

  test('ends with the marker by which it is found again', () => {
    expect(inlineComment(disk(12), rulebook, changes, options)?.body.split('\n').at(-1)).toBe(inlineMarker(disk(12).fingerprint))
  })
})

describe('threads', () => {
  const edits = (the: Report, ...threads: OurThread[]) =>
    plan(the, rulebook, { comments: [], threads }, options).filter((it) => it.do === 'edit-inline')

  test('a finding that is gone: its comment says in which head, and is minimised', () => {
    const named = thread('gone')
    expect(edits(passing, { ...named, body: named.body.replace('`mle-review', '`/mle-review') })).toEqual(edits(passing, named))
    expect(edits(passing, named)).toEqual([
      { do: 'edit-inline', id: 5, node: 'N5', minimise: true, body: `**Fixed** in \`${head.slice(0, 7)}\`.\n\n${inlineMarker('gone')}` },
    ])
  })

  test.each([
    ['a person replied', { answered: true }],
    ['a person gave a thumbs-down', { thumbsDown: true }],
    ['a person resolved it', { resolved: true }],
    ['it is done already', { minimised: true }],
    ['nobody knows which rule it was', { body: 'x' }],
  ])('left alone when %s', (_, over) => {
    expect(edits(passing, thread('gone', over))).toEqual([])
  })

  test.each<[string, Outcome]>([
    ['was blind', { rule: 'reproducibility/local-path', model: null, is: 'blind', why: ['x'] }],
    ['broke', { rule: 'reproducibility/local-path', model: null, is: 'broken', error: 'x' }],
    ['was switched off', { rule: 'reproducibility/local-path', model: null, is: 'off', why: 'configuration' }],
    ['was not asked', clean('gates/failed')],
  ])('nothing is called fixed where its rule %s', (_, outcome) => {
    expect(edits({ ...passing, outcomes: [outcome] }, thread('gone'))).toEqual([])
  })

  test('one that came back says so in its old thread', () => {
    const back = disk(12)
    const made = edits(holding(back), thread(back.fingerprint, { minimised: true, body: '**Fixed**' }))
    expect(made).toMatchObject([{ minimise: false, body: expect.stringContaining('Reads `/home/x` at 12.') }])
  })
})

test('the state of a comment is what the next review reads', () => {
  const body = summaryComment(holding(disk(12)), rulebook, null)
  expect(parsePrior(body)).toEqual({
    open: [{ fingerprint: disk(12).fingerprint, rule: 'reproducibility/local-path', since: head, where: 'a.py:12' }],
    fixed: [],
  })
})
