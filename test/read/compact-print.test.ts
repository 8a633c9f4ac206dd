import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Compact, type CompactField, compactFields, type FieldKey } from '../../src/model/compact.ts'
import { valueOf } from '../../src/model/read.ts'
import { readCompact } from '../../src/read/compact.ts'
import { printCompact } from '../../src/read/compact-print.ts'
import { stateOf } from '../../src/read/compact-state.ts'

const from = { path: 'description', commit: null, id: null }

/** Pieces that Markdown, HTML, YAML or the compact itself give a meaning to. */
const pieces = fc.constantFrom(
  ...[
    '**',
    '*',
    '_',
    '`',
    '```',
    '~~~',
    '~~',
    '|',
    '- ',
    '1. ',
    '> ',
    '# ',
    '[ ] ',
    '---',
    '===',
    '\\',
    '&amp;',
    '&',
    '<br>',
    '<b>',
    '</b>',
    '<fill in>',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '\u00A0',
    '\u2028',
    '<!-- ',
    ' -->',
    '<details>',
    '</details>',
    '<summary>',
    '```text value\n',
    '| a | b |',
    '|---|---|',
  ],
  ...[
    '## Goal',
    'Goal: ',
    '**Baseline:** ',
    '**Baseline**',
    'Sucess metric: ',
    'Metric movement: x',
    'Iteration: 3',
    'Iteration Compact',
    '**Test plan:** y',
  ],
  ...[
    'TBD',
    'n/a',
    'n/a: because',
    'recall 0.8 -> 0.9',
    '@ana',
    '#12',
    '🎯',
    'é',
    '漢字',
    'word',
    '.',
    '…',
    ':',
    '：',
    '"',
    "'",
    '{',
    '}',
    '__proto__',
  ],
)

/** As a reader has values: no outer blanks, one kind of line end, no NUL. */
const value = fc
  .oneof(
    fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.lorem(),
  )
  .map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').trim())

const compact: fc.Arbitrary<Compact> = fc
  .record(Object.fromEntries(compactFields.map(({ key }) => [key, fc.option(value)])) as Record<FieldKey, fc.Arbitrary<string | null>>)
  .map((values) => ({
    fields: Object.fromEntries(
      compactFields.map(({ key }): [FieldKey, CompactField | null] => {
        const text = values[key]
        return [key, text === null ? null : { value: text, line: 1, state: stateOf(text) }]
      }),
    ) as Compact['fields'],
    repeated: [],
    unknown: [],
  }))

const read = (text: string): Compact => {
  const it = valueOf(readCompact(text, from, { always: true }))
  if (it === null) throw new Error('unreadable')
  return it
}
const withoutLines = ({ fields, repeated }: Compact) => ({
  fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field && { value: field.value, state: field.state }])),
  repeated,
})

test('what is printed reads back as the same compact, and prints the same again', () => {
  fc.assert(
    fc.property(compact, (it) => {
      const printed = printCompact(it)
      const again = read(printed)
      expect(withoutLines(again)).toEqual(withoutLines(it))
      expect(printCompact(again)).toBe(printed)
    }),
    { numRuns: 60 },
  )
})

test('whatever is read, printing it reaches a form that stays', () => {
  const text = fc
    .array(fc.oneof(pieces, fc.constantFrom(...compactFields.map(({ label }) => `\n${label}: x`))), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, (it) => {
      const printed = printCompact(read(it))
      expect(withoutLines(read(printed)).fields).toEqual(withoutLines(read(it)).fields)
      expect(printCompact(read(printed))).toBe(printed)
    }),
    { numRuns: 60 },
  )
})

test('the canonical form is the one people would write', () => {
  const it = read(
    '- Baseline: main\n- Goal:\n  - fewer misses\n  - no more alarms\n- Known risks: <!-- ? -->\n- Eval slices: "Goal: x" and **bold**',
  )
  expect(printCompact(it)).toBe(
    '## Iteration Compact\n\n**Goal:**\n\n- fewer misses\n- no more alarms\n\n**Baseline:** main\n\n**Eval slices:** "Goal: x" and **bold**\n\n**Known risks:**\n',
  )
})

test('a value that looks like another field stands in a fence, word for word', () => {
  const it = read('x')
  it.fields.goal = { value: 'a\n\n**Baseline:** `b`', line: 1, state: 'answered' }
  expect(printCompact(it)).toBe('## Iteration Compact\n\n**Goal:**\n\n```text value\na\n\n**Baseline:** `b`\n```\n')
})
