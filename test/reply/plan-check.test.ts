import { expect, test } from 'vitest'
import { limits } from '../../src/model/limits.ts'
import type { Report } from '../../src/model/report.ts'
import { type ConcludeCheck, planCheck, planUnjudged } from '../../src/reply/plan-check.ts'
import { at, finding, head, model, report } from './fixtures/build.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'
import { expectSameFile } from './same-file.ts'

const options = { runUrl: 'https://github.com/acme/fraud/pull/412/checks', pagesUrl: 'https://github.com/acme/mle-review/blob/v1/rules/' }
const checkOf = (the: Report, unsaid: string[] = []) => planCheck(the, rulebook, options, unsaid)
const disk = (line: number, over = {}) =>
  finding('reproducibility/local-path', `Reads \`/home/x\` at ${line}.`, { place: at('a.py', line), ...over })
const holding = (...findings: Report['findings']) =>
  report({
    verdict: 'hold',
    would: 'hold',
    conclusion: 'failure',
    models: [model('fraud-scorer', [], { verdict: 'hold', would: 'hold' })],
    findings,
  })

/** A check run as its page shows it. */
function page({ conclusion, title, summary, annotations, actions }: ConcludeCheck): string {
  const lines = annotations.map(
    (it) => `${it.path}:${it.startLine}: ${it.level}: ${it.title}\n    ${it.message.replaceAll('\n', '\n    ')}`,
  )
  const buttons = actions.map(({ label, identifier }) => `[${label}](${identifier})`).join(' ')
  return `${conclusion}: ${title}\n${buttons}\n\n${summary}\n\n${lines.join('\n')}\n`
}

const shown = Object.entries(samples).filter(([name]) => name !== 'huge')

test.each(shown)('the check run of «%s» is the one in its file', (name, { report: the }) => {
  expectSameFile(`checks/${name}.md`, page(checkOf(the)))
})

test.each(Object.entries(samples))('the check run of «%s» is within what GitHub takes', (_, { report: the }) => {
  const why = 'GitHub answered 403. Give the App `pull_requests: write`. '.repeat(20)
  const { commit, conclusion, title, summary, annotations, actions } = checkOf(the, [why, why, why, why, why, why, why])
  expect([commit, conclusion]).toEqual([the.pull.head, the.conclusion])
  expect(title.length).toBeGreaterThan(5)
  expect(title.length).toBeLessThanOrEqual(255)
  expect(title).not.toMatch(/\n|`/)
  expect(summary.length).toBeLessThanOrEqual(limits.checkSummaryCharacters)
  expect(annotations.length).toBeLessThanOrEqual(limits.checkAnnotations)
  expect(actions.length).toBeLessThanOrEqual(3)
  for (const { label, description, identifier } of actions) {
    expect(label.length).toBeLessThanOrEqual(20)
    expect(description.length).toBeLessThanOrEqual(40)
    expect(identifier.length).toBeLessThanOrEqual(20)
  }
})

test('of thousands of lines the most severe are annotated, and the summary says how many are not', () => {
  const many = Array.from({ length: 1000 }, (_, i) => disk(i + 1, { fingerprint: `f${i}` }))
  const { annotations, summary } = checkOf(holding(...many))
  expect(annotations).toHaveLength(300)
  expect(summary).toContain('700 more lines are not annotated.')
  expect(checkOf(holding(disk(1))).summary).not.toContain('not annotated')
})

test('a line says what holds and what should be looked at; notes and what stood before have none', () => {
  const file = finding('gates/metrics-missing', 'It is not there.', {
    place: { is: 'file', path: 'metrics.json' },
    severity: 'W',
    holds: false,
  })
  const said = finding('compact/missing', 'No compact.', { place: { is: 'description', line: 3 } })
  const all = [disk(7), disk(7), file, said, disk(8, { severity: 'N' }), disk(9, { standing: true })]
  expect(checkOf(holding(...all)).annotations).toEqual([
    {
      path: 'a.py',
      startLine: 7,
      endLine: 7,
      level: 'failure',
      title: 'reproducibility/local-path',
      message: expect.stringContaining('Reads /home/x at 7.'),
    },
    { path: 'metrics.json', startLine: 1, endLine: 1, level: 'warning', title: 'gates/metrics-missing', message: expect.any(String) },
  ])
})

test('a message of any length is within 64 KB', () => {
  const [line] = checkOf(holding(disk(1, { message: '蜂'.repeat(100_000) }))).annotations
  expect(Buffer.byteLength(line?.message ?? '')).toBeLessThanOrEqual(65_536)
  expect(line?.message.length).toBeGreaterThan(1000)
})

test('what could not be written elsewhere stands first, each once', () => {
  const { summary } = checkOf(holding(disk(1)), ['Give the App `pull_requests: write`.'])
  expect(summary).toMatch(/^> \[!WARNING\]\n> Not written to GitHub: Give the App `pull_requests: write`\.\n\n### ⛔ Held/)
})

test('the page of the run is not linked from itself', () => {
  expect(checkOf(holding(disk(1))).summary).not.toContain('/checks')
})

test('a change that could not be judged is a failure with its reason, made inert', () => {
  expect(page(planUnjudged(head, 'The `@octocat` thread died\nof [this](https://evil.example).'))).toBe(
    'failure: Could not be judged: The @octocat thread died of [this](https://evil.example).\n[Run again](run)\n\n' +
      '### ⚠️ Could not be judged\n\nThe `@octocat` thread died of \\[this\\](https:&#8203;//evil.example).\n\n\n\n',
  )
})
