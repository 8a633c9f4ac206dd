import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import type { Evidence, ModelEvidence } from '../../src/model/evidence.ts'
import type { LedgerEntry, LedgerFile } from '../../src/model/ledger.ts'
import type { LedgerDraft } from '../../src/model/ledger-draft.ts'
import { readCompact } from '../../src/read/compact.ts'
import { readGates } from '../../src/read/gates.ts'
import { readLedger } from '../../src/read/ledger/ledger.ts'
import { ledgerShape } from '../../src/read/ledger/shape.ts'
import { readMetrics } from '../../src/read/metrics.ts'
import { ledgerNotes } from '../../src/reply/ledger-notes.ts'
import { ledgerToPaste } from '../../src/reply/ledger-to-paste.ts'
import { draftLedgers } from '../../src/weigh/ledger/draft.ts'
import { nextIteration } from '../../src/weigh/ledger/next-iteration.ts'
import { absent, evidenceOf, modelOf, read } from '../evidence.ts'

const from = { path: 'x', commit: null, id: null }
const metrics = (values: object, slices: object = {}, data: object = {}) =>
  readMetrics(JSON.stringify({ version: 1, metrics: values, slices, data }), from)
const gates = readGates(
  'version: 1\ngates:\n  recall:\n    min: 0.5\n    slices:\n      country: {min: 0.1}\n  p95_latency_ms: {max: 80}\n  auc: {min: 0.5}\n',
  from,
)

function ledgerFile(path: string, base: string | null, head = base, models = ['m']): LedgerFile {
  const of = (text: string | null) => (text === null ? absent : readLedger(text, { ...from, path }))
  const is = of(head)
  const shape = is.is === 'read' && head !== null ? ledgerShape(head, is.value) : null
  return { path, models, base: of(base), head: is, ...(shape === null ? {} : { shape }) }
}

const entry = (iteration: string) => `## ${iteration}\n\n**Change:** x\n\n**Decision:** ship\n\n`
const model = (over: Partial<ModelEvidence> = {}) => modelOf('m', { metrics: 'metrics.json', gates: 'gates.yml' }, over)
const change = (path: string, status: Change['status']): Change => {
  const at = { mode: '100644', id: 'a', size: 1 }
  return {
    path,
    before: path,
    status,
    base: status === 'added' ? null : at,
    head: status === 'deleted' ? null : at,
    kind: 'text',
    hunks: [],
  }
}

function drafted(models: ModelEvidence[], over: Partial<Evidence> = {}) {
  const [draft, ...more] = draftLedgers(evidenceOf(models, over))
  if (draft === undefined) throw new Error('nothing drafted')
  return { draft, more, known: Object.fromEntries(Object.entries(draft.known).map(([key, it]) => [key, it.value])) }
}

describe('the next iteration', () => {
  const entries = (names: string[]) => names.map((iteration) => ({ iteration, line: 1, fields: {} as LedgerEntry['fields'] }))
  test.each<[string[], string | null]>([
    [[], '1'],
    [['12'], '13'],
    [['Iteration 9: merchant age'], 'Iteration 10'],
    [['iter-009'], 'iter-010'],
    [['#41'], '#42'],
    [['14', '13', '12'], '15'],
    [['1', '2', 'hotfix'], '3'],
    [['2026-W20'], '2026-W23'],
    [['2026-05-04'], '2026-06-01'],
    [['v1.4.2'], 'v1.4.3'],
    [['merchant age'], null],
  ])('after %j is %s', (names, next) => expect(nextIteration(entries(names), '2026-06-01T12:00:00Z')).toBe(next))
})

describe('what the evidence tells', () => {
  const was = metrics(
    { recall: 0.81, p95_latency_ms: 61.4, auc: 0.9 },
    { country: { IT: { n: 900, recall: 0.75 }, DE: { n: 2000, recall: 0.84 }, FR: { n: 800, recall: 0.8 } } },
    { snapshot: 'fraud-10', features: ['a'] },
  )
  const is = metrics(
    { recall: 0.83, p95_latency_ms: 64, auc: 0.9 },
    { country: { IT: { n: 900, recall: 0.7 }, DE: { n: 2000, recall: 0.88 }, FR: { n: 800, recall: 0.8 } } },
    { snapshot: 'fraud-10', features: ['a', 'merchant_age'] },
  )
  const measured = {
    change: { ...modelOf('m').change, metrics: true },
    metrics: { base: was, head: is },
    gates: { base: gates, head: gates },
  }

  test('gated metrics that moved with both figures, those that stood still together; slices that moved, the worst first', () => {
    const { known } = drafted([model(measured)])
    expect(known.metricMovement).toBe('recall 0.81 -> 0.83; p95_latency_ms 61.4 -> 64; unchanged: auc (0.9)')
    expect(known.sliceMovement).toBe('recall (country=IT) 0.75 -> 0.7; recall (country=DE) 0.84 -> 0.88')
    expect(known.change).toBe('code in m/train.py; features added: merchant_age')
  })

  test('of a metric that should be low, the slice that rose comes first', () => {
    const sides = {
      base: metrics({ ece: 0.1 }, { country: { IT: { ece: 0.1 }, DE: { ece: 0.1 } } }),
      head: metrics({ ece: 0.1 }, { country: { IT: { ece: 0.08 }, DE: { ece: 0.12 } } }),
    }
    const gates = readGates('version: 1\ngates:\n  ece:\n    max: 0.5\n    slices:\n      country: {max: 0.5}\n', from)
    const { known } = drafted([model({ ...measured, metrics: sides, gates: { base: gates, head: gates } })])
    expect(known.sliceMovement).toBe('ece (country=DE) 0.1 -> 0.12; ece (country=IT) 0.1 -> 0.08')
  })

  test('on other data a figure is told, and no movement', () => {
    const moved = { base: was, head: metrics({ recall: 0.83 }, {}, { snapshot: 'fraud-11' }) }
    const { known } = drafted([model({ ...measured, metrics: moved })])
    expect(known.metricMovement).toBe('recall = 0.83')
    expect(known.change).toBe('code in m/train.py; data fraud-10 -> fraud-11')
  })

  test('metrics of another state tell nothing', () => {
    const stale = { ...measured, change: { ...measured.change, metrics: false } }
    const { known } = drafted([model(stale)])
    expect(known.metricMovement).toBeUndefined()
    expect(known.sliceMovement).toBeUndefined()
    expect(known.change).toBe('code in m/train.py')
  })

  test('tests of this change, and examples that are new', () => {
    const paths: [string, Change['status']][] = [
      ['tests/test_refunds.py', 'added'],
      ['tests/test_old.py', 'deleted'],
      ['golden/a.json', 'modified'],
      ['golden/b.json', 'added'],
      ['train.py', 'modified'],
    ]
    const { known } = drafted([model()], { changes: read(paths.map(([path, status]) => change(path, status))) })
    expect(known.regressionAdded).toBe('tests/test_refunds.py (new), golden/b.json (new)')
  })

  test('the goal and the next experiment as a person wrote them in the compact, and nothing that is open there', () => {
    const body =
      '## Iteration Compact\n\nGoal: fewer refunds held\nWho cares: risk desk\nBaseline: main\nNext experiment: TBD\nEval slices: all\n'
    const { known } = drafted([model()], { compact: readCompact(body, from, { always: true }) })
    expect(known.whyThisMattered).toBe('fewer refunds held')
    expect(known.nextIteration).toBeUndefined()
  })

  test('nothing of decisions, of mistakes, of lessons', () => {
    const { known } = drafted([model(measured)])
    expect(Object.keys(known).sort()).toEqual(['change', 'metricMovement', 'sliceMovement'])
  })
})

describe('which ledger', () => {
  test('the one that configuration names, with its form and the fields that it asks for', () => {
    const text = `# Ledger\n\n${entry('Iteration 1')}${entry('Iteration 2')}`
    const { draft } = drafted([model()], { ledgers: [ledgerFile('LEDGER.md', text)] })
    expect(draft).toMatchObject({ path: 'LEDGER.md', format: 'markdown', iteration: 'Iteration 3', written: null })
    expect(draft.asked).toEqual(['iteration', 'change', 'decision'])
  })

  test('one that holds nothing yet begins with the first, in the form that its ending says', () => {
    const { draft } = drafted([model()], { ledgers: [ledgerFile('ledger.jsonl', null)] })
    expect(draft).toMatchObject({ format: 'json-lines', iteration: '1', shape: null })
    expect(draft.asked).toHaveLength(14)
  })

  test('one that cannot be read tells neither form nor number', () => {
    const { draft } = drafted([model()], { ledgers: [ledgerFile('ledger.yml', 'a: [')] })
    expect(draft).toMatchObject({ format: 'yaml', iteration: null, unread: expect.stringContaining('ledger.yml') })
  })

  test('an entry that this change adds already is completed, in the file or in the description', () => {
    const before = `# Ledger\n\n${entry('Iteration 1')}`
    const { draft } = drafted([model()], { ledgers: [ledgerFile('LEDGER.md', before, `${before}${entry('Iteration 2')}`)] })
    expect(draft).toMatchObject({ iteration: 'Iteration 2', written: { fields: { decision: { value: 'ship' } } } })
    const body = '## Observation Ledger\n\nIteration: 7\nChange: y\nWhy this mattered: z\nMetric movement: none\nSlice movement: none\n'
    const evidence = evidenceOf([model()])
    const [told] = draftLedgers({ ...evidence, pull: { ...evidence.pull, body } })
    expect(told).toMatchObject({ path: null, iteration: '7', written: { fields: { change: { value: 'y' } } } })
  })

  test('each ledger gets its own; models without one are for the description', () => {
    const models = [model(), modelOf('n'), modelOf('o')]
    const ledgers = [ledgerFile('m.md', '# Ledger\n'), ledgerFile('n.md', '# Ledger\n', '# Ledger\n', ['n'])]
    const { draft, more } = drafted(models, { ledgers })
    expect([draft, ...more].map(({ path, models }) => [path, models])).toEqual([
      ['m.md', ['m']],
      ['n.md', ['n']],
      [null, ['o']],
    ])
  })

  test('a folder or a glob of which nothing changed: which file it goes into is not known, and it is no part of the description', () => {
    const models = [modelOf('m', { ledger: 'm/log/' }), modelOf('n', { ledger: '*/LEDGER.md' }), modelOf('o')]
    const { draft, more } = drafted(models)
    expect([draft, ...more].map(({ path, among, models }) => [path, among, models])).toEqual([
      [null, 'm/log', ['m']],
      [null, '*/LEDGER.md', ['n']],
      [null, null, ['o']],
    ])
    expect(ledgerToPaste(draft, '2026-06-01', 400)).toMatch(/^## Iteration/)
    expect(ledgerNotes(draft)[0]).toContain('`m/log` has more than one file')
    expect(ledgerToPaste(more[1] as LedgerDraft, '2026-06-01', 400)).toMatch(/^## Observation Ledger\n\n/)
  })

  test('a row of a CSV is written like the others, and a first one below its names', () => {
    const text = 'Iteration;Date;Change;Decision\n1;2026-05-01;"depth 8; seed 2";ship\n'
    const { draft } = drafted([model({ change: { ...modelOf('m').change, code: ['m/a "b".py'] } })], {
      ledgers: [ledgerFile('l.csv', text)],
    })
    const row = ledgerToPaste(draft, '2026-06-01', 400)
    expect(row).toMatch(/^2;2026-06-01;/)
    const again = readLedger(`${text}${row}`, { ...from, path: 'l.csv' })
    expect(again.is === 'read' && again.value.entries.map(({ iteration, line }) => [iteration, line])).toEqual([
      ['1', 2],
      ['2', 3],
    ])
    const first = ledgerToPaste(drafted([model()], { ledgers: [ledgerFile('l.csv', null)] }).draft, '2026-06-01', 400)
    expect(first.split('\n')[0]).toMatch(/^Iteration,Change,Why this mattered/)
  })

  test('models that share one stand side by side', () => {
    const { known } = drafted([model(), modelOf('n')], { ledgers: [ledgerFile('m.md', '# Ledger\n', '# Ledger\n', ['m', 'n'])] })
    expect(known.change).toBe('- `m` code in m/train.py\n- `n` code in n/train.py')
  })
})
