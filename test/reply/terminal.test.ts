import { describe, expect, test } from 'vitest'
import { rulebook as shipped } from '../../src/generated/rulebook.ts'
import { type CompactField, compactFields } from '../../src/model/compact.ts'
import { annotations } from '../../src/reply/annotations.ts'
import { columns, wrap } from '../../src/reply/columns.ts'
import { compactTerminal } from '../../src/reply/compact-terminal.ts'
import { explain } from '../../src/reply/explain.ts'
import { gatesTerminal } from '../../src/reply/gates-terminal.ts'
import { type Paint, plain } from '../../src/reply/paint.ts'
import { scanTerminal } from '../../src/reply/scan-terminal.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { at, finding, gate } from './fixtures/build.ts'
import { heldGates } from './fixtures/gates.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'
import { expectSameFile } from './same-file.ts'

const options = { paint: plain, width: 100 }

test('gates alone', () => {
  const absent = gate('f1', { status: 'fail', reason: 'metric-absent', limit: 0.7, detail: 'metrics.json holds no f1' })
  const text = gate('ndcg', { status: 'fail', reason: 'string', text: '"0.91"', limit: 0.9 })
  expectSameFile('terminal/gates.txt', gatesTerminal({ verdict: 'hold', gates: [...heldGates, absent, text] }, options))
})

test('a compact with all its fields, and with the gaps named', () => {
  const written: Partial<Record<string, CompactField>> = {
    goal: { value: 'Stop 5 % more fraud\nbefore it is paid out', line: 3, state: 'answered' },
    whoCares: { value: 'Payments operations', line: 1, state: 'answered', inherited: true },
    decisionOwner: { value: 'TBD', line: 5, state: 'empty' },
    mistakeBudget: { value: 'n/a: shadow traffic only', line: 9, state: 'not-applicable' },
  }
  const fields = Object.fromEntries(compactFields.map(({ key }) => [key, written[key] ?? null])) as never
  const findings = [finding('compact/incomplete', '16 fields are missing, among them Decision owner.', { model: null })]
  expectSameFile('terminal/compact.txt', compactTerminal({ fields, findings }, options))
})

test('a scan, with what it skipped', () => {
  const findings = [
    {
      rule: 'reproducibility/local-path',
      severity: 'W',
      confidence: 'high',
      path: 'src/a.py',
      cell: null,
      line: 3,
      endLine: 3,
      fileLine: 3,
      fileEndLine: 3,
      fingerprint: 'a',
      facts: {},
      message: 'Reads `/home/dora/x.csv`.',
    },
    {
      rule: 'leakage/preprocess-before-split',
      severity: 'E',
      confidence: 'medium',
      path: 'nb.ipynb',
      cell: 4,
      line: 2,
      endLine: 2,
      fileLine: 88,
      fileEndLine: 88,
      fingerprint: 'b',
      facts: {},
      message: '`fit` sees the test rows.',
    },
  ] as const
  expectSameFile(
    'terminal/scan.txt',
    scanTerminal({ findings: [...findings], skipped: [{ path: 'big.ipynb', why: 'it has 9 MB; files over 8 MB are not read' }] }, options),
  )
  expect(scanTerminal({ findings: [], skipped: [] }, options)).toBe('None found by these rules.\n')
  const broken = { path: 'a.py', why: 'leakage/overlap: it broke: boom' }
  expect(scanTerminal({ findings: [], skipped: [broken] }, options)).toMatch(/\nNone found by these rules in what they could judge\.\n$/)
})

test('a rule explained', () => {
  expectSameFile('terminal/explain.txt', explain(rulebook, 'gates/failed'))
  expect(explain(rulebook, 'gates/none')).toBe('')
})

test('the severity that is offered is another than the rule has', () => {
  for (const { page } of shipped.rules) expect(explain(shipped, page.id)).not.toContain(`severities: {${page.id}: ${page.severity}}`)
})

test('how a comment allows a rule is told of rules that read code, and of no other', () => {
  const telling = shipped.rules
    .map(({ page }) => page.id)
    .filter((id) => explain(shipped, id).includes(`# mle-review: allow ${id} - reason`))
  expect(telling).toContain('reproducibility/local-path')
  expect(telling.filter((id) => /^(security\/secret|gates|compact|contract|slices)/.test(id))).toEqual([])
})

test('colours are the door’s: each is asked for, none is written', () => {
  const asked = new Set<string>()
  const { report } = samples.held ?? expect.unreachable()
  const paint: Paint = (style, text) => {
    asked.add(style)
    return text
  }
  const said = terminal(report, rulebook, { width: 100, paint })
  expect([...asked].sort()).toEqual(['bold', 'cyan', 'dim', 'green', 'red', 'yellow'])
  expect(said).not.toContain('\u001B')
})

describe('columns and lines', () => {
  test('characters of two columns are counted as such', () => {
    expect(
      columns([
        ['日本', 'x'],
        ['abcd', 'y'],
        ['✅', 'z'],
      ]),
    ).toEqual(['日本  x', 'abcd  y', '✅    z'])
  })

  test('figures end under one another', () => {
    expect(
      columns(
        [
          ['1.5', 'a'],
          ['12.25', 'b'],
        ],
        [0],
      ),
    ).toEqual(['  1.5  a', '12.25  b'])
  })

  test('a line breaks at blanks, and a long word stays whole', () => {
    expect(wrap('one two three fourteen-letters', 9, '  ')).toEqual(['one two', '  three', '  fourteen-letters'])
    expect(wrap('', 9)).toEqual([])
  })
})

describe('annotations', () => {
  const { report } = samples.held ?? expect.unreachable()

  test('what holds is an error, what else is to be looked at a warning, in that order', () => {
    expect(annotations(report, rulebook).map(({ level, title, path, line }) => [level, title, path, line])).toEqual([
      ['error', 'gates/failed', null, null],
      ['warning', 'leakage/preprocess-before-split', 'fraud/train.ipynb', 212],
      ['warning', 'reproducibility/local-path', 'fraud/features.py', 48],
      ['warning', 'rollback/incomplete', null, null],
      ['warning', 'could not be judged', null, null],
    ])
  })

  test('what decided that nobody can tell is an error and comes first, with what to do; what could not have held is left to the summary', () => {
    const undecided = {
      ...report,
      verdict: 'undecided' as const,
      findings: [finding('rollback/incomplete', 'No trigger.', { severity: 'W', holds: false })],
      outcomes: [
        { rule: 'gates/failed', model: 'fraud-scorer', is: 'blind' as const, why: ['`m.json` has 9 MB\n::error::x. Shorten it.'] },
        { rule: 'reproducibility/no-seed', model: null, is: 'blind' as const, why: ['a note was not read'] },
      ],
    }
    expect(annotations(undecided, rulebook).map(({ level, title, message }) => [level, title, message])).toEqual([
      ['error', 'could not be judged', 'fraud-scorer: m.json has 9 MB ::error::x. Shorten it.'],
      ['warning', 'rollback/incomplete', 'fraud-scorer: No trigger.'],
    ])
  })

  test('say nothing of what stood before', () => {
    expect(annotations({ ...report, outcomes: [], findings: [finding('gates/failed', 'x', { standing: true })] }, rulebook)).toEqual([])
  })

  test('are plain text: no Markdown, no quotation marks of ours', () => {
    const quoted = {
      ...report,
      findings: [
        finding('gates/failed', 'Reads `a|b` of @&#8203;octocat &amp; co. in **bold**.', { place: at('a.py', 1), approvedBy: 'ana' }),
      ],
    }
    expect(annotations(quoted, rulebook)[0]).toMatchObject({
      level: 'warning',
      message: 'fraud-scorer: Reads a|b of @octocat & co. in bold. (approved by ana)',
    })
  })
})
