import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.ts'
import { parseCommand, slashLine } from '../../src/read/slash-command.ts'
import { cpuClock } from '../cpu-time.ts'

test.each([
  ['alone', '/mle-review', '/mle-review'],
  ['with a command', '/mle-review status', '/mle-review status'],
  ['whatever its case', '/MLE-Review Explain x', '/MLE-Review Explain x'],
  ['after blank lines', '\n  \n\r\n\t\n/mle-review gates\nmore', '/mle-review gates'],
  ['after a byte order mark', '\uFEFF/mle-review', '/mle-review'],
  ['indented by less than code', '   /mle-review run  ', '/mle-review run'],
  ['with a line end of Windows or of old', '/mle-review gates\r\nThanks', '/mle-review gates'],
  ['with a lone carriage return', '\r/mle-review gates\rThanks', '/mle-review gates'],
  ['followed by a colon', '/mle-review: run', '/mle-review: run'],
  ['followed by a tab', '/mle-review\tstatus', '/mle-review\tstatus'],
  ['over a ruler of a mail signature', '/mle-review\n-- \nAna', '/mle-review'],
  ['with a NUL, which no database takes', '/mle-review a\u0000b', '/mle-review a\uFFFDb'],
  ['with half a character, which no database takes', '/mle-review a\uD83Db', '/mle-review a\uFFFDb'],
])('a comment gives a command %s', (_, body, line) => {
  expect(slashLine(body)).toBe(line)
})

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\r\n'],
  ['another name', '/mle-reviewer run'],
  ['another name by a dash', '/mle-review-bot run'],
  ['a file of ours', '/mle-review.yml is missing'],
  ['a folder', '/mle-review/rules'],
  ['no slash', 'mle-review run'],
  ['a later line', 'Please:\n/mle-review run'],
  ['within a line', 'please /mle-review run'],
  ['indented code', '    /mle-review run'],
  ['code behind a tab', '\t/mle-review run'],
  ['code behind blanks and a tab', '  \t/mle-review run'],
  ['a fence', '```\n/mle-review run\n```'],
  ['a fence of tildes', '~~~sh\n/mle-review run\n~~~'],
  ['inline code', '`/mle-review run`'],
  ['a quotation', '> /mle-review run'],
  ['a quotation that goes on', '> Ana wrote\n/mle-review run'],
  ['an HTML comment', '<!--\n/mle-review run\n-->'],
  ['an HTML comment on its line', '<!-- /mle-review run -->'],
  ['HTML', '<details>\n/mle-review run'],
  ['a list', '- /mle-review run'],
  ['a name that only looks like ours', '/mlе-review run'],
  ['an invisible mark inside', '/mle-\u200Breview run'],
])('%s gives no command', (_, body) => {
  expect(slashLine(body)).toBeNull()
})

test('a line is cut at 500 characters, never within one', () => {
  expect(slashLine(`/mle-review ${'x'.repeat(100_000)}`)?.length).toBe(500)
  const cut = slashLine(`/mle-review ${'🤖'.repeat(400)}`) ?? ''
  expect(cut.isWellFormed()).toBe(true)
  expect(cut.length).toBe(500)
  expect(slashLine(`/mle-review${'y'.repeat(600)}`)).toBeNull()
})

const token = `ghp_${'a1B2'.repeat(9)}`

test.each([
  ['pasted after our name', `/mle-review ${token}`, '/mle-review [token]'],
  ['amid a command', `/mle-review explain ${token} gates/failed`, '/mle-review explain [token] gates/failed'],
  ["of Amazon's", `/mle-review AKIA${'Q7'.repeat(8)}`, '/mle-review [token]'],
  ["of Hugging Face's", `/mle-review hf_${'a1B2'.repeat(9)}`, '/mle-review [token]'],
  ["of a model provider's", `/mle-review sk-proj-${'a1B2'.repeat(9)}`, '/mle-review [token]'],
  ['that reaches beyond the longest line', `/mle-review ${'x'.repeat(470)} ${token}`, `/mle-review ${'x'.repeat(470)} [token]`],
  [
    'cut where nothing more is read',
    `/mle-review eyJ${'a'.repeat(1900)}.${'b'.repeat(12)}.${'c'.repeat(12)} ${token}${token}`,
    '/mle-review [token]',
  ],
])('a secret %s is not kept', (_, body, line) => {
  expect(slashLine(body)).toBe(line)
  expect(slashLine(`${line}\nmore`)).toBe(line)
})

test('whatever is written, a command stands at the start of a paragraph or heading as GitHub reads it', () => {
  const part = fc.constantFrom(
    '/mle-review run',
    '/mle-review',
    '\n',
    '\r\n',
    '    ',
    ' ',
    '\t',
    '> ',
    '```',
    '`',
    '<!-- ',
    '-->',
    '- ',
    '# ',
    'x',
    '\uFEFF',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const body = parts.join('')
      const line = slashLine(body)
      if (line === null) return
      const [first] = parseMarkdown(body.replace(/^\uFEFF/, '')).children
      expect(['paragraph', 'heading']).toContain(first?.type)
      expect(body.replace(/^[\s\uFEFF]+/, '').startsWith('/mle-review')).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a hostile comment costs linear time', () => {
  const took = cpuClock()
  for (const unit of ['\n', ' ', '\t\n', '/mle-review', '/mle-review!', '!', '`', '> ', '\r'])
    for (const body of [unit.repeat(65_536), `/mle-review ${unit.repeat(65_536)}`]) parseCommand(slashLine(body) ?? body.slice(0, 500))
  expect(took()).toBeLessThan(1000)
})

test.each([
  ['/mle-review', 'run', null],
  ['/mle-review run', 'run', null],
  ['/MLE-REVIEW   RUN', 'run', null],
  ['/mle-review rerun', 'run', null],
  ['/mle-review: run', 'run', null],
  ['/mle-review!', 'run', null],
  ['/mle-review run.', 'run', null],
  ['/mle-review status please', 'status', null],
  ['/mle-review, `gates`', 'gates', null],
  ['/mle-review compact?', 'compact', null],
  ['/mle-review ledger', 'ledger', null],
  ['/mle-review help', 'help', null],
  ['/mle-review explain gates/failed', 'explain', 'gates/failed'],
  ['/mle-review explain `gates/failed`.', 'explain', 'gates/failed'],
  ['/mle-review explain "Gates/Failed", please', 'explain', 'gates/failed'],
  ['/mle-review explain', 'explain', null],
  ['/mle-review explain !!', 'explain', null],
] as const)('%s is understood', (line, name, argument) => {
  expect(parseCommand(line)).toEqual({ is: 'command', name, argument })
})

test.each([
  ['/mle-review statsu', 'statsu', 'status'],
  ['/mle-review explian gates/failed', 'explian gates/failed', 'explain'],
  ['/mle-review gates/failed', 'gates/failed', 'explain'],
  ['/mle-review rnu', 'rnu', 'run'],
  ['/mle-review is great', 'is great', null],
  ['/mle-review __proto__', '__proto__', null],
  ['/mle-review constructor', 'constructor', null],
  ['/mle-review @acme/all', '@acme/all', null],
] as const)('%s is not, and the nearest command is named', (line, said, nearest) => {
  expect(parseCommand(line)).toEqual({ is: 'unknown', said, nearest })
})
