import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Ledger, LedgerEntry } from '../../../src/model/ledger.ts'
import { ledgerInDescription, readLedger } from '../../../src/read/ledger/ledger.ts'

const shapes = join(import.meta.dirname, 'shapes')
const expected: Record<string, unknown> = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8'))

test('every shape has its expected reading', () => {
  expect(readdirSync(shapes).sort()).toEqual(Object.keys(expected).sort())
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(25)
})

test.each(Object.keys(expected))('%s is read as a person reads it', (file) => {
  const read = readLedger(readFileSync(join(shapes, file), 'utf8'), { path: file, commit: null, id: null })
  expect(read.is === 'read' ? told(read.value) : read).toEqual(expected[file])
})

const entry = `Iteration: 7
Change: days to the nearest school holiday
Metric movement: MASE 0.7412 to 0.7318
Regression added: tests/test_features.py
Decision: ship`

const descriptions: [string, string, string[]][] = [
  ['an entry as it stands', `Tries holidays.\n\n${entry}`, ['7']],
  [
    'below a compact',
    `Goal: less waste\nWho cares: the shops\nBaseline: main\nEval slices: all\n\n${entry}\n\nRollback or fallback: flag off`,
    ['7'],
  ],
  ['under the name of the ledger, two fields are one', '## Observation ledger\n\n- Change: holidays\n- Decision: ship', ['']],
  ['in a fence', `\`\`\`yaml\niteration: 8\nchange: a\nmetric_movement: none\nlesson_captured: b\n\`\`\``, ['8']],
  ['as a row of the table', '| Iteration | Change | Metric movement | Debt created |\n|--|--|--|--|\n| 9 | a | b | c |', ['9']],
  ['a template of somebody else', '## Change\n\nBump.\n\n## Why\n\nOld.\n\n## Decision\n\nMerge.\n\n## Next\n\nRest.', []],
  ['a compact alone', 'Goal: less waste\nDecision owner: @ana\nNext experiment: holidays\nBaseline: main', []],
  ['numbers of a confusion matrix', 'False positives: 12\nFalse negatives: 3\nChange: -2', []],
  [
    'a template that nobody filled in',
    '## Ledger entry\n\n- Iteration:\n- Change: <!-- what changed? -->\n- Metric movement:\n- Decision: TBD',
    [],
  ],
  ['a heading that names no iteration', `## Results\n\n${entry.replace('Iteration: 7\n', '')}`, ['']],
  ['three fields, the iteration among them', 'Goal: x\n\nIteration: 3\nMetric movement: recall 0.80 -> 0.82\nDecision: keep', ['3']],
  ['nothing', '', []],
]

test.each(descriptions)('a description: %s', (_name, body, iterations) => {
  expect(ledgerInDescription(body).entries.map(({ iteration }) => iteration)).toEqual(iterations)
})

test('what follows an entry in a description is no part of it', () => {
  const [read] = ledgerInDescription(`${entry}\n\nRollback or fallback: flag off\n\n## Screenshots\n\nnone`).entries
  expect(read?.fields.decision?.value).toBe('ship')
})

test('a value stands where it begins, whatever the label looks like', () => {
  const body = '## Ledger\n\n- Metric movement:\n\n  <!-- figures -->\n  recall 0.80 -> 0.82 <!-- of main --> on all\n- Decision: **keep**'
  expect(ledgerInDescription(body).entries[0]?.fields).toMatchObject({
    metricMovement: { value: 'recall 0.80 -> 0.82  on all', line: 6 },
    decision: { value: '**keep**', line: 7 },
  })
})

test('nor is a paragraph of its own', () => {
  const [read] = ledgerInDescription(`${entry}\nUnexpected errors: none\n\nThanks for looking, and for the shared tablets.`).entries
  expect(read?.fields.unexpectedErrors?.value).toBe('none')
})

test('objects on lines are read whatever the file is called', () => {
  const read = readLedger('{"iteration": 1, "change": "a"}\n{"iteration": 2, "change": "b"}\n', { path: 'l.json', commit: null, id: null })
  expect(read.is === 'read' && told(read.value)).toMatchObject({
    format: 'json-lines',
    entries: [{ iteration: '1' }, { iteration: '2', line: 2 }],
  })
})

test('line ends of Windows and a mark at the start change nothing', () => {
  const text = readFileSync(join(shapes, 'plain-blocks.md'), 'utf8')
  const of = (it: string) => readLedger(it, { path: 'LEDGER.md', commit: null, id: null })
  expect(of(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(of(text))
})

test('the template in a ledger is no entry', () => {
  for (const template of ['## Template\n\nIteration:\nChange:\nDecision:\n', '## Iteration N\n\nChange: ...\nDecision: <ship or drop>\n']) {
    const read = readLedger(`${template}\n## Iteration 1\n\nChange: a\n`, { path: 'LEDGER.md', commit: null, id: null })
    expect(read.is === 'read' && read.value.entries.map(({ iteration }) => iteration)).toEqual(['Iteration 1'])
  }
  const tree = readLedger('- iteration: 1\n  change: a\n- iteration:\n  change: TBD\n', { path: 'l.yaml', commit: null, id: null })
  expect(tree.is === 'read' && tree.value.entries.length).toBe(1)
})

test('a long ledger is read as a short one', () => {
  const shapesOfOne = [
    '## Iteration N\n\nChange: c N\n\n```text\n## Iteration 0\n```\n\n',
    'Iteration: N\nChange: c N\n\n',
    '- Iteration: N\n- Change: c N\n\n',
  ]
  for (const one of shapesOfOne) {
    const all = Array.from({ length: 250 }, (_, i) => one.replaceAll('N', `${i + 1}`)).join('')
    const read = readLedger(all, { path: 'LEDGER.md', commit: null, id: null })
    const entries = read.is === 'read' ? read.value.entries : []
    const size = one.split('\n').length - 1
    const expected = Array.from({ length: 250 }, (_, i) => [`c ${i + 1}`, i * size + 1])
    expect(entries.map(({ fields, line }) => [fields.change?.value.split('\n')[0], line])).toEqual(expected)
    expect(entries.at(-1)?.fields.change?.line).toBe(entries.at(-1)?.line ? 249 * size + (size > 3 ? 3 : 2) : 0)
  }
})

test('one that has no places to be cut at says so', () => {
  expect(readLedger('Change: a\n'.repeat(4000), { path: 'LEDGER.md', commit: null, id: null })).toMatchObject({
    fault: 'ours',
    why: 'LEDGER.md: it is long and has no headings to be read by; put one above each iteration.',
  })
})

test('a hostile ledger costs little', () => {
  const began = process.cpuUsage()
  for (const text of [
    '- '.repeat(20_000),
    'Change: a\n'.repeat(11_000),
    '> '.repeat(9_000),
    `|${' a |'.repeat(9_000)}`,
    '**Change'.repeat(20_000),
    `# a${' '.repeat(90_000)}b`,
    `- a${' '.repeat(90_000)}b\n\n  c`,
    `Change:${' \n'.repeat(5_000)}x`,
    `| Change${' '.repeat(90_000)}b | Decision |\n|--|--|\n| a | b |`,
  ])
    readLedger(text, { path: 'LEDGER.md', commit: null, id: null })
  for (const text of ['{"a":'.repeat(30_000), '{"change": "a"}\n'.repeat(11_000)])
    readLedger(text, { path: 'ledger.jsonl', commit: null, id: null })
  expect(process.cpuUsage(began).user).toBeLessThan(4_000_000)
})

/** An entry without what is not written: `value @line`, with its state where it is no answer. */
function told({ format, entries }: Ledger): unknown {
  return { format, entries: entries.map(({ iteration, line, fields }) => ({ iteration, line, ...written(fields) })) }
}

function written(fields: LedgerEntry['fields']): Record<string, string> {
  const all = Object.entries(fields).filter(([key, field]) => field !== null && key !== 'iteration')
  return Object.fromEntries(
    all.map(([key, field]) => [key, `${field?.state === 'answered' ? '' : `(${field?.state}) `}${field?.value} @${field?.line}`]),
  )
}
