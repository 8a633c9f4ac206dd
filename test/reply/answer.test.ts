import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { rulebook as shipped } from '../../src/generated/rulebook.ts'
import { type Command, commands } from '../../src/model/command.ts'
import { readLedger } from '../../src/read/ledger/ledger.ts'
import { ledgerShape } from '../../src/read/ledger/shape.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { parseCommand } from '../../src/read/slash-command.ts'
import { answerComment } from '../../src/reply/answer.ts'
import { answerCompact } from '../../src/reply/answer-compact.ts'
import { answerExplain, answerExplainHolding } from '../../src/reply/answer-explain.ts'
import { answerGates } from '../../src/reply/answer-gates.ts'
import { answerDenied, answerHelp, answerUnknown } from '../../src/reply/answer-help.ts'
import { answerLedger } from '../../src/reply/answer-ledger.ts'
import { answerStatus } from '../../src/reply/answer-status.ts'
import { answerMarker } from '../../src/reply/markers.ts'
import type { Section } from '../../src/reply/shrink.ts'
import { unwrapped } from '../../src/reply/unwrapped.ts'
import { evidenceOf, modelOf, read } from '../evidence.ts'
import { anyReport, hostile } from './fixtures/arbitrary.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'
import { expectSameFile } from './same-file.ts'

const options = { runUrl: null, pagesUrl: 'https://github.com/acme/mle-review/blob/v1/rules/' }
const written = (sections: Section[], to = 'c12') => `${answerComment(sections, to)}\n`
const unknown = (line: string) => parseCommand(line) as Extract<Command, { is: 'unknown' }>

const from = { path: 'fraud/metrics.json', commit: null, id: null }
const metrics = (snapshot: string, recall: number) =>
  readMetrics(
    JSON.stringify({
      version: 1,
      metrics: { recall },
      slices: { country: { IT: { recall: recall - 0.1 }, DE: { recall } } },
      data: { snapshot, label: 'chargeback_60d' },
    }),
    from,
  )
const slices = [{ slice: 'country=IT' }, { slice: 'country=DE' }, { slice: 'country=IT' }]
const known = modelOf(
  'fraud',
  {
    owners: ['@ana', '@bo'],
    metrics: 'fraud/metrics.json',
    compact: { whoCares: 'Payments risk desk', constraints: '80 ms p95 | at checkout' },
    rollback: { artifact: 'base', trigger: 'recall under 0.8 for an hour' },
  },
  {
    change: { ...modelOf('fraud').change, metrics: true },
    metrics: { base: metrics('fraud-2026-10-01', 0.8), head: metrics('fraud-2026-11-01', 0.82) },
    gates: {
      base: read({ gates: [{ metric: 'recall', better: 'higher', min: '0.75', tier: 'hold', slices: slices as never }] }),
      head: read({ gates: [] }),
    },
  },
)
const description = `## Iteration Compact
- **Goal:** Stop more stolen cards
  at checkout
- Decision owner: TBD
- Success metric: recall 0.80 -> 0.82
- Mistake budget: n/a: shadow traffic only
- Gaurdrail metrics: positive_rate
`

function compactOf(body: string, models = [known]): Section[] {
  const evidence = evidenceOf(models, {}, { approvers: [] })
  return answerCompact({ ...evidence, pull: { ...evidence.pull, body } })
}

const table = '| Iteration | Change | Metric movement | Decision |\n|---|---|---|---|\n| 3 | a | b | ship |\n| 4 | a | b | hold |\n'

function ledgerOf(body: string): Section[] {
  const head = readLedger(table, { path: 'fraud/LEDGER.md', commit: null, id: null })
  const shape = head.is === 'read' ? ledgerShape(table, head.value) : null
  const ledgers = shape === null ? [] : [{ path: 'fraud/LEDGER.md', models: ['fraud'], base: head, head, shape }]
  const evidence = evidenceOf([known], { ledgers }, { approvers: [] })
  return answerLedger({ ...evidence, pull: { ...evidence.pull, body } })
}

describe('an answer is the one in its file', () => {
  test.each([
    'held',
    'undecided',
    'needs-an-approver',
    'observe',
    'pass',
    'rollback',
    'unconfigured',
    'forty-models',
    'hostile',
    'contract',
    'contract-broken',
    'contract-awaited',
    'contract-hostile',
  ])('status: %s', (name) => {
    const { report } = samples[name] ?? expect.unreachable()
    expectSameFile(`answers/status-${name}.md`, written(answerStatus(report, rulebook, options)))
  })

  test.each(['held', 'unconfigured', 'rollback', 'forty-models', 'hostile'])('gates: %s', (name) => {
    const { report } = samples[name] ?? expect.unreachable()
    expectSameFile(`answers/gates-${name}.md`, written(answerGates(report, rulebook)))
  })

  test('compact: filled with what is known', () => {
    expectSameFile('answers/compact.md', written(compactOf(description)))
  })

  test('ledger: the next row of a table, and what it has no column for', () => {
    expectSameFile('answers/ledger.md', written(ledgerOf('')))
  })

  test('compact: nothing written, and no model touched', () => {
    expectSameFile('answers/compact-nothing.md', written(compactOf('', [])))
  })

  test('explain: a shipped page', () => {
    expectSameFile('answers/explain.md', written(answerExplain('compact/incomplete', shipped, options)))
  })

  test('explain: what holds a head', () => {
    const { report } = samples.held ?? expect.unreachable()
    expectSameFile('answers/explain-holding.md', written(answerExplainHolding(report, rulebook, options), 'explain-3c1f9e7'))
  })

  test('explain: no such rule', () => {
    expectSameFile('answers/explain-no-such-rule.md', written(answerExplain('gates/faild', rulebook, options)))
  })

  test('help, something unknown, and to somebody who may not', () => {
    const all = [answerHelp(), answerUnknown(unknown('/mle-review explian `@acme/all`')), answerDenied()]
    expectSameFile('answers/help.md', all.map((sections) => written(sections)).join('\n---\n\n'))
  })
})

test('the help names every command', () => {
  for (const { usage } of commands) expect(written(answerHelp())).toContain(`| \`${usage}\` |`)
})

test.each([
  ['gates/faild', 'Did you mean `/mle-review explain gates/failed`?'],
  ['failed', 'Did you mean `/mle-review explain gates/failed`?'],
  ['incomplet', 'Did you mean `/mle-review explain compact/incomplete` or `/mle-review explain rollback/incomplete`?'],
  ['nothing/like-it', 'There is no rule `nothing/like-it`.\n'],
  ['__proto__', 'There is no rule `__proto__`.\n'],
  [null, 'Which rule? `/mle-review explain RULE`\n'],
])('explain %s', (said, told) => {
  expect(written(answerExplain(said, rulebook, options))).toContain(told)
})

test('a rule id without its command is answered with the whole line', () => {
  expect(written(answerUnknown(unknown('/mle-review gates/failed')))).toContain('Did you mean `/mle-review explain gates/failed`?')
  expect(written(answerUnknown(unknown('/mle-review statsu')))).toContain('Did you mean `/mle-review status`?')
  expect(written(answerUnknown(unknown('/mle-review is great')))).toContain('`is great` is no command here. These are the commands.')
})

test('where nothing holds, the button says so and what to ask', () => {
  const { report } = samples.pass ?? expect.unreachable()
  expect(written(answerExplainHolding(report, rulebook, options))).toMatch(/^No rule holds `3c1f9e7`: `\/mle-review status`/)
  const observed = samples.observe ?? expect.unreachable()
  expect(written(answerExplainHolding(observed.report, rulebook, options))).toMatch(/^### One rule would hold `3c1f9e7`/)
})

test('several models: what they agree on stands once, what they do not beside their names', () => {
  const other = modelOf('other', { owners: ['@cy'], compact: { whoCares: 'Payments risk desk' } })
  const text = written(compactOf('', [known, other]))
  expect(text).toContain('| 💡 | Who cares | Payments risk desk | compact: of .github/mle-review.yml |')
  expect(text).toContain('| 💡 | Decision owner | \\`fraud\\` @&#8203;ana, @&#8203;bo; \\`other\\` @&#8203;cy |')
  expect(text).toContain('\n- `fraud` @ana, @bo\n- `other` @cy\n')
})

test('what is copied from the answer is read back as it was', () => {
  const text = written(compactOf(description))
  const block = /````?`*markdown\n([\s\S]*?)\n```/.exec(text)?.[1] ?? ''
  const again = written(compactOf(block))
  expect(again).toContain('Stop more stolen cards at checkout')
  expect(again).toContain('### Iteration Compact: 10 of 19 fields answered, 9 open')
})

describe('whatever strangers write', () => {
  const parse = (markdown: string) => {
    const all = [fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })] as ReturnType<typeof fromMarkdown>[]
    for (const node of all) if ('children' in node) all.push(...(node.children as never[]))
    return all as unknown as { type: string; value?: string; url?: string }[]
  }
  const ours = /^(<\/?(details|summary|sub|span)>|<details><summary>[^<>]*<\/summary>|<!-- mle-review:v1 kind=answer to=[\w:-]+ -->|\s)+$/

  function expectInert(text: string): void {
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.isWellFormed()).toBe(true)
    expect(text.endsWith(answerMarker('c12'))).toBe(true)
    for (const node of parse(text)) {
      if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/github\.com\/acme\/(fraud\/blob\/[0-9a-f]{40}\/|mle-review\/)/)
      expect(['image', 'definition', 'imageReference', 'linkReference', 'footnoteReference', 'footnoteDefinition']).not.toContain(node.type)
      if (node.type === 'html') expect(node.value).toMatch(ours)
      if (node.type === 'text') expect(node.value).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|:\/\/|[\u202A-\u202E\u2066-\u2069]/i)
    }
  }

  test('of a report: status, gates and what holds are inert and fit', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expectInert(answerComment(answerStatus(report, rulebook, options), 'c12'))
        expectInert(answerComment(answerGates(report, rulebook), 'c12'))
        expectInert(answerComment(answerExplainHolding(report, rulebook, options), 'c12'))
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })

  test('of a command', () => {
    fc.assert(
      fc.property(hostile, (said) => {
        expectInert(answerComment(answerUnknown({ is: 'unknown', said, nearest: null }), 'c12'))
        expectInert(answerComment(answerExplain(said, rulebook, options), 'c12'))
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  test('of a description', () => {
    const body = fc.array(fc.tuple(fc.constantFrom('Goal', 'Baseline', 'Known risks', 'Gaols', 'Constraints'), hostile), { maxLength: 8 })
    fc.assert(
      fc.property(body, (fields) => {
        const text = fields.map(([label, value]) => `${label}: ${value}`).join('\n')
        expectInert(answerComment(compactOf(`Iteration Compact\n\n${text}`), 'c12'))
      }),
      { numRuns: 50, endOnFailure: true },
    )
  })

  test('of an entry in a description', () => {
    const body = fc.array(fc.tuple(fc.constantFrom('Iteration', 'Change', 'Why this mattered', 'Decision', 'Lesson captured'), hostile), {
      minLength: 3,
      maxLength: 8,
    })
    fc.assert(
      fc.property(body, (fields) => {
        const text = fields.map(([label, value]) => `${label}: ${value}`).join('\n')
        expectInert(answerComment(ledgerOf(`## Observation Ledger\n\n${text}`), 'c12'))
      }),
      { numRuns: 50, endOnFailure: true },
    )
  })

  test('a description as long as GitHub takes still leaves room for the table', () => {
    const text = answerComment(
      compactOf(`Goal: ${'very '.repeat(8000)}\nBaseline: ${'long '.repeat(4000)}\n\n${'```\n'.repeat(10)}`),
      'c12',
    )
    expectInert(text)
    expect(text).toContain('| Known risks |')
    expect(text).toContain('**Goal:** very')
  })
})

test('line breaks of a page’s source are not shown, those that mean something are', () => {
  const page = 'One line\nand its rest.\n\n- an item\n  goes on\n- another\n\n```yaml\na: 1\nb: 2\n```\n\n| a |\n| - |\n| 1 |'
  expect(unwrapped(page)).toBe('One line and its rest.\n\n- an item goes on\n- another\n\n```yaml\na: 1\nb: 2\n```\n\n| a |\n| - |\n| 1 |')
})
