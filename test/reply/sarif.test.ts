import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulebook as shipped } from '../../src/generated/rulebook.ts'
import { message } from '../../src/judge/message.ts'
import type { SarifLog } from '../../src/model/sarif.ts'
import { sarifReview } from '../../src/reply/sarif-review.ts'
import { sarifScan } from '../../src/reply/sarif-scan.ts'
import type { ScanReport } from '../../src/reply/scan-terminal.ts'
import { anyReport, hostile } from './fixtures/arbitrary.ts'
import { finding } from './fixtures/build.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
;(formats as unknown as (it: Ajv2020) => void)(ajv)
const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/sarif/sarif-2.1.0.json'), 'utf8'))
const valid = ajv.compile(schema)
const faults = (log: unknown) => (valid(log) ? [] : (valid.errors ?? []).slice(0, 5))

type Found = ScanReport['findings'][number]
const found = (over: Partial<Found> = {}): Found => ({
  rule: 'reproducibility/local-path',
  severity: 'W',
  confidence: 'high',
  path: './src/a.py',
  cell: null,
  line: 3,
  endLine: 3,
  fileLine: 3,
  fileEndLine: 3,
  fingerprint: 'abc',
  facts: {},
  message: '`/home/ana` is one machine’s.',
  ...over,
})
const scanned = (findings: Found[], skipped: ScanReport['skipped'] = []) => sarifScan({ findings, skipped }, shipped, '/work')
const resultsOf = (log: SarifLog) => log.runs[0].results
const notesOf = (log: SarifLog) => log.runs[0].invocations[0].toolExecutionNotifications
const uriOf = (path: string) => resultsOf(scanned([found({ path })]))[0]?.locations[0].physicalLocation.artifactLocation

describe('valid by the official schema', () => {
  test('which refuses what is none', () => {
    const log = scanned([found()])
    expect(faults(log)).toEqual([])
    expect(faults({ ...log, version: '2.0.0' })).not.toEqual([])
    expect(faults({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'error' }] }] })).not.toEqual([])
  })

  test.each(Object.entries(samples))('the sample %s', (_, { report }) => expect(faults(sarifReview(report, rulebook))).toEqual([]))

  test('any report', () => {
    const told = fc.property(anyReport, (report) => {
      expect(faults(JSON.parse(JSON.stringify(sarifReview(report, rulebook))))).toEqual([])
    })
    fc.assert(told, { numRuns: 40 })
  })
})

test('every rule that ships has what code scanning shows, and a result points at its own', () => {
  const log = scanned([found(), found({ rule: 'security/secret', severity: 'E' })])
  const { rules } = log.runs[0].tool.driver
  expect(rules.map(({ id }) => id)).toEqual(shipped.rules.map(({ page }) => page.id))
  for (const rule of rules) {
    for (const text of [rule.shortDescription.text, rule.fullDescription.text]) expect(text.length).toBeLessThanOrEqual(1024)
    expect(rule.help.markdown).toContain('## Instead\n\n')
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
  }
  expect(resultsOf(log).map(({ ruleIndex = -1, level }) => [rules[ruleIndex]?.id, level])).toEqual([
    ['reproducibility/local-path', 'warning'],
    ['security/secret', 'error'],
  ])
})

test.each<[Found['severity'], string]>([
  ['E', 'error'],
  ['W', 'warning'],
  ['N', 'note'],
  ['Q', 'note'],
])('severity %s is level %s', (severity, level) => expect(resultsOf(scanned([found({ severity })]))[0]?.level).toBe(level))

test('the line is the file’s, for a notebook too; a chain becomes a flow in its order', () => {
  const chain = [12, 20, 31].map(
    (line) => ({ path: 'nb.ipynb', cell: 2, line, fileLine: line + 100, what: 'scored', of: `x${line}` }) as const,
  )
  const [result] = resultsOf(scanned([found({ path: 'nb.ipynb', cell: 4, line: 2, fileLine: 88, endLine: 4, fileEndLine: 90, chain })]))
  expect(result?.locations[0].physicalLocation.region).toEqual({ startLine: 88, endLine: 90 })
  const steps = result?.codeFlows?.[0]?.threadFlows[0].locations ?? []
  expect(steps.map(({ location }) => [location.physicalLocation.region?.startLine, location.message?.text])).toEqual([
    [112, 'scores on x12'],
    [120, 'scores on x20'],
    [131, 'scores on x31'],
  ])
  expect(result?.partialFingerprints).toEqual({ 'mleReview/v1': 'abc' })
})

test.each([
  ['./src/a.py', { uri: 'src/a.py', uriBaseId: '%SRCROOT%' }],
  ['src//b/../a.py', { uri: 'src/a.py', uriBaseId: '%SRCROOT%' }],
  ['/work/src/a.py', { uri: 'src/a.py', uriBaseId: '%SRCROOT%' }],
  ['/elsewhere/a b.py', { uri: 'file:///elsewhere/a%20b.py' }],
  ['a#b?c%20:d.py', { uri: 'a%23b%3Fc%2520%3Ad.py', uriBaseId: '%SRCROOT%' }],
  ['javascript:alert(1)//x.py', { uri: 'javascript%3Aalert(1)/x.py', uriBaseId: '%SRCROOT%' }],
  ['\ud800.py', { uri: '%EF%BF%BD.py', uriBaseId: '%SRCROOT%' }],
])('%j is told as %j', (path, location) => expect(uriOf(path)).toEqual(location))

test('what stood before is told apart, what is approved is suppressed, what stands in no file is a note', () => {
  const place = { is: 'line', path: 'a.py', line: 1, endLine: 1, cell: null, fileLine: 1, fileEndLine: 1 } as const
  const report = samples.held?.report ?? expect.unreachable()
  const findings = [
    finding('gates/failed', 'A gate.'),
    finding('security/secret', 'New.', { place }),
    finding('security/secret', 'Old.', { place, standing: true, severity: 'N' }),
    finding('leakage/overlap', 'Allowed.', { place, severity: 'N', allowed: { reason: 'a demo', stands: true } }),
    finding('leakage/overlap', 'Asked.', { place, settledBy: 'approval', allowed: { reason: 'a demo', stands: false } }),
    finding('gates/loosened', 'Approved.', { place: { is: 'file', path: 'g.yml' }, approvedBy: 'ana' }),
    finding('compact/vague-goal', 'Who?', { place, severity: 'Q' }),
  ]
  const log = sarifReview({ ...report, findings }, rulebook)
  expect(faults(log)).toEqual([])
  expect(resultsOf(log).map(({ level, baselineState, suppressions }) => [level, baselineState, suppressions?.[0]?.status])).toEqual([
    ['error', 'new', undefined],
    ['note', 'unchanged', undefined],
    ['note', 'new', 'accepted'],
    ['error', 'new', 'underReview'],
    ['error', 'new', 'accepted'],
  ])
  expect(notesOf(log)).toContainEqual(expect.objectContaining({ associatedRule: { id: 'compact/vague-goal' } }))
  expect(notesOf(log)).toContainEqual({
    level: 'error',
    message: expect.objectContaining({ text: 'fraud-scorer: A gate.' }),
    associatedRule: { id: 'gates/failed' },
  })
})

describe('code scanning’s limits', () => {
  test('of very many findings the most severe are kept, in their order, and the rest is counted', () => {
    const many = Array.from({ length: 5_003 }, (_, i) =>
      found({ fileLine: i + 1, fileEndLine: i + 1, severity: i < 3 ? 'N' : i % 2 === 0 ? 'W' : 'E' }),
    )
    const log = scanned(many)
    expect(resultsOf(log)).toHaveLength(5_000)
    expect(resultsOf(log)[0]?.locations[0].physicalLocation.region?.startLine).toBe(4)
    expect(notesOf(log).map(({ message: { text } }) => text)).toEqual([expect.stringMatching(/^3 more findings had no room/)])
  })

  test('a flow has at most a thousand steps, and the whole at most ten megabytes', () => {
    const chain = Array.from(
      { length: 1_200 },
      (_, i) => ({ path: 'a.py', cell: null, line: i, fileLine: i + 1, what: 'made', of: 'é'.repeat(900) }) as const,
    )
    const log = scanned(Array.from({ length: 20 }, () => found({ chain })))
    expect(resultsOf(log)[0]?.codeFlows?.[0]?.threadFlows[0].locations).toHaveLength(1_000)
    expect(Buffer.byteLength(JSON.stringify(log))).toBeLessThanOrEqual(10_000_000)
    expect(resultsOf(log).length).toBeGreaterThan(0)
    expect(notesOf(log)[0]?.message.text).toMatch(/^\d+ more findings/)
    expect(faults(log)).toEqual([])
  })

  test('what was skipped is told, and of very much the rest is counted', () => {
    const skipped = Array.from({ length: 1_500 }, (_, i) => ({ path: `${i}.py`, why: 'it is a link.' }))
    const notes = notesOf(scanned([], skipped))
    expect(notes[0]).toMatchObject({ level: 'warning', message: { text: 'skipped 0.py: it is a link.' } })
    expect(notes).toHaveLength(1_001)
    expect(notes.at(-1)?.message.text).toMatch(/^500 more notes/)
  })
})

test('nothing that a stranger wrote mentions, links or hides', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const page = { ...(shipped.rules[0]?.page ?? expect.unreachable()), message: 'Saw {it} and `{it}`.' }
      const said = message(page, undefined, { it: text })
      const log = scanned(
        [found({ message: said, chain: [{ path: 'a.py', cell: null, line: 1, fileLine: 1, what: 'made', of: text }] })],
        [{ path: text, why: text }],
      )
      const [result] = resultsOf(log)
      const texts = [
        result?.message.text,
        result?.codeFlows?.[0]?.threadFlows[0].locations[0]?.location.message?.text,
        notesOf(log)[0]?.message.text,
      ]
      for (const it of texts) expect(it).not.toMatch(/\]\(|@\w|#\w|:\/\/|<\w|[\u202A-\u202E\u2066-\u2069]/)
      expect(faults(log)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a result carries the hash of its line as code scanning knows it, where there is one', () => {
  const told = (over: Partial<Found>) => resultsOf(scanned([found(over)]))[0]?.partialFingerprints
  expect(told({ lineHash: 'a1:1' })).toEqual({ 'mleReview/v1': 'abc', primaryLocationLineHash: 'a1:1' })
  expect(told({})).toEqual({ 'mleReview/v1': 'abc' })
})
