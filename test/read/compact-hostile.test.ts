import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '../../src/model/limits.ts'
import { readCompact } from '../../src/read/compact.ts'

const from = { path: 'description', commit: null, id: null }
const size = limits.bodyCharacters

/** Constructs that make a Markdown parser's time or stack grow with the square of their number. */
const hostile: Record<string, string> = {
  'quotes in quotes': '>',
  'lists in lists': '- ',
  'numbered lists in lists': '1. ',
  'quotes and lists by turns': '> - ',
  'opening brackets': '[',
  'links without an end': '[a](',
  'pictures without an end': '![a',
  stars: '*a ',
  'bold and italic by turns': '**a *b ',
  underscores: '_a',
  strikes: '~a',
  'unclosed comments': '<!--',
  'tags without an end': '<a ',
  entities: '&',
  backticks: '`a``',
  'cells of one row': '|a',
  'rows of a table': '|a|b|\n|-|-|\n',
  'lazy lines': '> a\nb\n',
  footnotes: '[^a]: b\n',
  definitions: '[a]: b\n',
  headings: '# a\n',
  details: '<details>\n\n',
  fences: '```\nGoal: x\n',
  'blank lines': '\n',
  blanks: ' ',
  backslashes: '\\',
  addresses: 'a.b@',
  labels: 'Goal: x\n',
  'bold labels': '**Goal:** x\n\n',
  'labels nearly right': 'Sucess metric: x\n',
  emoji: '🎯',
  'halves of emoji': '\uD83C',
  nul: '\0',
}

test.each(Object.entries(hostile))('%s below a compact do no harm', (_, piece) => {
  const run = piece.repeat(Math.ceil(size / piece.length))
  const read = readCompact(`Who cares: risk desk\nMistake budget: 3 a day\n\n${run}`, from)
  expect(['read', 'unreadable']).toContain(read.is)
  expect(readCompact(piece.repeat(Math.ceil(1_000_000 / piece.length)), from)).toMatchObject({
    is: 'unreadable',
    fault: 'ours',
    reason: 'too-large',
  })
})

test.each(['>'.repeat(60_000), '['.repeat(60_000), '~a'.repeat(30_000), `- ${'1. '.repeat(20_000)}x`])(
  'a compact is found before a hostile run (%#)',
  (run) => {
    const read = readCompact(`Who cares: risk desk\nMistake budget: 3 a day\n\n---\n\n${run}`, from)
    expect(read).toMatchObject({ is: 'read', value: { fields: { whoCares: { value: 'risk desk' }, mistakeBudget: { value: '3 a day' } } } })
  },
)

test('too many lines are said, with the mend', () => {
  const read = readCompact('a\n'.repeat(10_000), from)
  expect(read).toEqual({
    is: 'unreadable',
    fault: 'ours',
    reason: 'too-large',
    why: 'description: 10000 lines are too many for a compact; keep the text under 3000 lines that are not blank.',
  })
})

test('labels named like an object’s own properties name nothing', () => {
  const read = readCompact('__proto__: a\nconstructor: b\ntoString: c\nMistake budget: d', from, { always: true })
  expect(read).toMatchObject({ is: 'read', value: { fields: { mistakeBudget: null, goal: null } } })
  expect(readCompact('---\n__proto__: {goal: x}\nconstructor: y\nmistake budget: z\n---\n', from)).toMatchObject({
    is: 'read',
    value: { fields: { goal: null, mistakeBudget: { value: 'z' } } },
  })
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(...'>-*_[]()!`~|:<&# \n\tGoal1.'), maxLength: 400 }),
      ),
      (text) => {
        expect(readCompact(text, from, { always: true }).is).toBe('read')
      },
    ),
    { numRuns: 500 },
  )
})
