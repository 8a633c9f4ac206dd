import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ledger, type LedgerFormat, type LedgerKey, ledgerFields } from '../../../src/model/ledger.ts'
import { readLedger } from '../../../src/read/ledger/ledger.ts'
import { type LedgerTexts, printLedgerEntry } from '../../../src/read/ledger/print.ts'
import { ledgerShape } from '../../../src/read/ledger/shape.ts'

const noTexts = Object.fromEntries(ledgerFields.map(({ key }) => [key, ''])) as Record<LedgerKey, string>
const hints = Object.fromEntries(ledgerFields.map(({ key }) => [key, `what ${key} asks`]))

function readOf(text: string, path: string): Ledger {
  const read = readLedger(text, { path, commit: null, id: null })
  if (read.is !== 'read') throw new Error(JSON.stringify(read))
  return read.value
}

/** Ledgers that are there, in the shapes people keep them in; `put` adds an entry where people would. */
const kept: Record<string, { path: string; text: string; put?: (text: string, entry: string) => string }> = {
  'an empty Markdown file': { path: 'LEDGER.md', text: '# Ledger\n\n' },
  'headings with bold labels': { path: 'LEDGER.md', text: '# Ledger\n\n## Iteration 11\n\n**Change:** a\n\n**Decision:** ship\n\n' },
  'deeper headings that name what was done': {
    path: 'LEDGER.md',
    text: '# Ledger\n\n### Merchant age\n\nIteration: 11\nChange: a\nWhy this mattered: b\nDecision: ship\n\n',
  },
  'labels without headings': {
    path: 'LEDGER.md',
    text: 'Iteration: 11\nChange: a\nWhy this mattered: b\nMetric movement: c\nDecision: ship\n\n',
  },
  'plain labels, one below the other': {
    path: 'LEDGER.md',
    text: '# Ledger\n\n## Iteration 11 (2026-05-01)\n\nIteration: 11\nChange: a\nWhy this mattered: b\nDecision: ship\n\n',
  },
  'bullets with bold labels': {
    path: 'LEDGER.md',
    text: '# Ledger\n\n## Run 11\n\n- **Iteration:** 11\n- **Change:** a\n- **Decision:** ship\n\n',
  },
  'a table': {
    path: 'LEDGER.md',
    text: `# Ledger\n\n| Date | ${ledgerFields.map(({ label }) => label).join(' | ')} |\n|${' --- |'.repeat(15)}\n| 2026-01-01 | 11 ${'| x '.repeat(13)}|\n`,
  },
  'a YAML list': { path: 'ledger.yml', text: '- iteration: 11\n  change: a\n  decision: ship\n' },
  'a YAML list under a key': { path: 'ledger.yml', text: 'entries:\n  - iteration: 11\n    metricMovement: a\n    decision: ship\n' },
  'a YAML map by iteration': { path: 'ledger.yaml', text: 'iter-11:\n  What changed: a\n  Decision: ship\n' },
  'YAML documents': {
    path: 'ledger.yml',
    text: 'iteration: 10\nchange: a\ndecision: ship\n---\niteration: 11\nchange: a\ndecision: ship\n',
  },
  'an underlined heading, labels of their own': {
    path: 'LEDGER.md',
    text: 'Iteration 11\n------------\n\n**Iter:** 11\n\n**What changed:** a\n\n**Decided:** ship\n\n',
  },
  'an empty YAML file': { path: 'ledger.yaml', text: '' },
  'an object a line': { path: 'ledger.jsonl', text: '{"iteration": 11, "change": "a", "decision": "ship"}\n' },
  'a JSON list': {
    path: 'ledger.json',
    text: '[\n{"iteration": 11, "change": "a", "decision": "ship"}\n]\n',
    put: (text, entry) => text.replace(/\n\]\n$/, () => `,\n${entry}]\n`),
  },
}

function putInto(name: string, texts: LedgerTexts, withHints = true): { printed: string; after: Ledger; before: Ledger } {
  const { path, text, put = (all: string, entry: string) => all + entry } = kept[name] ?? { path: '', text: '' }
  const before = readOf(text, path)
  const shape = ledgerShape(text, before)
  const format: LedgerFormat = before.entries.length === 0 && path.endsWith('.md') ? 'markdown' : before.format
  const printed = printLedgerEntry(texts, format, shape, { day: '2026-06-01', ...(withHints ? { hints } : {}) })
  return { printed, before, after: readOf(put(text, printed), path) }
}

const textsOf = (ledger: Ledger): Record<string, string> => {
  const last = ledger.entries.at(-1)
  return Object.fromEntries(
    ledgerFields.map(({ key }) => [key, key === 'iteration' ? (last?.iteration ?? '') : (last?.fields[key]?.value ?? '')]),
  )
}

const sample: Record<LedgerKey, string> = {
  ...noTexts,
  iteration: '12',
  change: 'code in train.py; threshold 0.5 -> 0.62',
  metricMovement: '- recall 0.81 -> 0.83\n- `p95 | latency` 61 -> 64',
  sliceMovement: 'recall (country=IT) 0.75 -> 0.74',
  nextIteration: 'Add "device age": recall should rise by 0.02, else drop it #later',
}

describe.each(Object.keys(kept))('an entry put into %s', (name) => {
  test('is the last of its entries, and says what it was given', () => {
    const { before, after } = putInto(name, sample)
    expect(after.entries.length).toBe(before.entries.length + 1)
    expect(textsOf(after)).toEqual(name === 'a YAML map by iteration' ? { ...sample, iteration: '12' } : sample)
    expect(after.entries.slice(0, -1)).toEqual(before.entries)
  })

  test('leaves open what is open', () => {
    const last = putInto(name, sample).after.entries.at(-1)
    for (const { key } of ledgerFields) if (sample[key] === '') expect([key, last?.fields[key]?.state ?? 'empty']).toEqual([key, 'empty'])
  })

  const isTable = name === 'a table'
  // What would begin a field, an entry or a block of its own.
  const tricky = fc.constantFrom(
    'Decision: ship',
    '**Change:** x',
    '## Iteration 13',
    '---',
    '```',
    '- Decision: ship',
    '> q',
    '3. Change: y',
  )
  const plain = fc.stringMatching(
    isTable ? /^[A-Za-z0-9][A-Za-z0-9 .,:;|>%()=+_"'#-]{0,40}[A-Za-z0-9.]$/ : /^[A-Za-z0-9`*_<[{(][ -~é→]{0,40}[A-Za-z0-9.)]$/,
  )
  const line = isTable ? plain : fc.oneof({ weight: 4, arbitrary: plain }, tricky)
  const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
  test('of any words', () => {
    const entry = fc.record(
      Object.fromEntries(ledgerFields.filter(({ key }) => key !== 'iteration').map(({ key }) => [key, text])) as Record<
        Exclude<LedgerKey, 'iteration'>,
        typeof text
      >,
    )
    fc.assert(
      fc.property(entry, (fields) => {
        const { before, after } = putInto(name, { ...fields, iteration: '12' })
        expect(after.entries.length).toBe(before.entries.length + 1)
        const { iteration, ...rest } = textsOf(after)
        expect(iteration).toBe('12')
        expect(rest).toEqual(fields)
      }),
      { numRuns: 20 },
    )
  })
})

const short = { iteration: '12', change: 'a', metricMovement: '- b 1 -> 2\n- c 3 -> 4', decision: '' }

test.each<[string, string]>([
  [
    'plain labels, one below the other',
    '## Iteration 12 (2026-06-01)\n\nIteration: 12\nChange: a\nMetric movement:\n\n- b 1 -> 2\n- c 3 -> 4\n\nDecision: <!-- what decision asks -->\n',
  ],
  [
    'bullets with bold labels',
    '## Run 12\n\n- **Iteration:** 12\n- **Change:** a\n- **Metric movement:**\n\n  - b 1 -> 2\n  - c 3 -> 4\n\n- **Decision:** <!-- what decision asks -->\n',
  ],
  [
    'headings with bold labels',
    '## Iteration 12\n\n**Iteration:** 12\n\n**Change:** a\n\n**Metric movement:**\n\n- b 1 -> 2\n- c 3 -> 4\n\n**Decision:** <!-- what decision asks -->\n',
  ],
  [
    'a YAML list under a key',
    '  - iteration: 12\n    metricMovement: |-\n      - b 1 -> 2\n      - c 3 -> 4\n    decision: # what decision asks\n    change: a\n',
  ],
  [
    'a YAML map by iteration',
    "'12':\n  What changed: a\n  Decision: # what decision asks\n  Metric movement: |-\n    - b 1 -> 2\n    - c 3 -> 4\n".replace(
      "'12'",
      '12',
    ),
  ],
  ['YAML documents', '---\niteration: 12\nchange: a\ndecision: # what decision asks\nmetric_movement: |-\n  - b 1 -> 2\n  - c 3 -> 4\n'],
  [
    'an underlined heading, labels of their own',
    '## Iteration 12\n\n**Iter:** 12\n\n**What changed:** a\n\n**Metric movement:**\n\n- b 1 -> 2\n- c 3 -> 4\n\n**Decided:** <!-- what decision asks -->\n',
  ],
  ['an object a line', '{"iteration":12,"change":"a","decision":"","metric_movement":"- b 1 -> 2\\n- c 3 -> 4"}\n'],
])('%s: one more looks like them', (name, expected) => expect(putInto(name, short).printed).toBe(expected))

test('a heading that counts in a word of its own is not told twice', () => {
  const text = '# Ledger\n\n## Week 40\n\n- **Change:** trees 400\n- **Decision:** ship\n'
  const texts = { iteration: 'Week 41', change: 'trees 600', decision: 'ship' }
  const printed = printLedgerEntry(texts, 'markdown', ledgerShape(text, readOf(text, 'LEDGER.md')))
  expect(printed).toBe('## Week 41\n\n- **Change:** trees 600\n- **Decision:** ship\n')
})
