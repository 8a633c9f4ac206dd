import { describe, expect, test } from 'vitest'
import { allowances } from '../../src/read/allow.ts'
import { cpuClock } from '../cpu-time.ts'
import { programOf } from '../program-of.ts'

const of = (text: string) => allowances(programOf('a.py', text))
const told = (text: string) => of(text).map(({ line, rule, reason, covers }) => [line, rule, reason, covers && [covers.from, covers.to]])

describe('what a comment covers', () => {
  test.each<[string, string, (number | string | number[] | null)[]]>([
    ['its own line', 'x = 1\nfit(x)  # mle-review: allow a/b - demo\ny = 2', [2, 'a/b', 'demo', [2, 2]]],
    ['the statement below', '# mle-review: allow a/b - demo\nfit(x)\nfit(y)', [1, 'a/b', 'demo', [2, 2]]],
    ['the statement below, over blanks and comments', '# mle-review: allow a/b - demo\n\n# why not\n\nfit(x)', [1, 'a/b', 'demo', [5, 5]]],
    ['all lines of a statement', 'fit(\n  x,\n  y,  # mle-review: allow a/b - demo\n)\nz = 1', [3, 'a/b', 'demo', [1, 4]]],
    ['a comment within brackets: their statement', 'fit(\n  # mle-review: allow a/b - demo\n  x)\nz = 1', [2, 'a/b', 'demo', [1, 3]]],
    ['lines that a backslash joins', '# mle-review: allow a/b - demo\nx = 1 + \\\n  2\nz = 1', [1, 'a/b', 'demo', [2, 3]]],
    ['a string of several lines', '# mle-review: allow a/b - demo\nx = """(\n# no\n"""\nz = 1', [1, 'a/b', 'demo', [2, 4]]],
    ['the header of a block, not its body', '# mle-review: allow a/b - demo\nfor x in y:\n    fit(x)', [1, 'a/b', 'demo', [2, 2]]],
    ['nothing at the end of a file', 'fit(x)\n# mle-review: allow a/b - demo\n', [2, 'a/b', 'demo', null]],
    ['its line alone where a bracket never closes', 'fit(x  # mle-review: allow a/b - demo\ny = 1\n', [1, 'a/b', 'demo', [1, 1]]],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual([expected]))
})

describe('its form', () => {
  test.each<[string, string | null, string | null]>([
    ['# mle-review: allow leakage/overlap - a demo, not a model', 'leakage/overlap', 'a demo, not a model'],
    ['#mle-review:allow leakage/overlap — a demo', 'leakage/overlap', 'a demo'],
    ['## mle-review: allow leakage/overlap: a demo', 'leakage/overlap', 'a demo'],
    ['# mle-review: allow leakage/overlap a demo', 'leakage/overlap', 'a demo'],
    ['# mle-review: allow leakage/overlap', 'leakage/overlap', null],
    ['# mle-review: allow leakage/overlap -', 'leakage/overlap', null],
    ['# mle-review: allow leakage/overlap - TODO', 'leakage/overlap', null],
    ['# mle-review: allow leakage/overlap - ...', 'leakage/overlap', null],
    ['# mle-review: allow all', null, null],
    ['# mle-review: allow leakage/* - all of them', null, null],
    ['# mle-review: ignore leakage/overlap - so', null, null],
  ])('%s', (comment, rule, reason) => expect(of(`fit(x)  ${comment}`)[0]).toMatchObject({ rule, reason }))

  test.each([
    ['in a string', 'x = "# mle-review: allow a/b - demo"'],
    ['in a docstring', 'def f():\n    """\n    # mle-review: allow a/b - demo\n    """\n'],
    ['behind other words', 'x = 1  # see # mle-review: allow a/b - demo'],
    ['another tool’s', 'x = 1  # noqa: E501'],
  ])('%s it is none', (_, text) => expect(of(text)).toEqual([]))
})

test('two comments above one statement are two', () => {
  expect(told('# mle-review: allow a/b - one\n# mle-review: allow c/d - two\nfit(x)')).toEqual([
    [1, 'a/b', 'one', [3, 3]],
    [2, 'c/d', 'two', [3, 3]],
  ])
})

test('in a notebook: its cell, past magics, and never the next cell', () => {
  const cells = [
    { cell_type: 'markdown', source: '# mle-review: allow a/b - no' },
    { cell_type: 'code', source: ["!echo it's (\n", '# mle-review: allow a/b - demo\n', 'fit(x)'] },
    { cell_type: 'code', source: ['# mle-review: allow a/b - late'] },
    { cell_type: 'code', source: ['fit(x)'] },
  ]
  const program = programOf('a.ipynb', JSON.stringify({ cells }, null, 1))
  expect(allowances(program).map(({ cell, line, covers, reason }) => [cell, line, covers, reason])).toEqual([
    [2, 2, { from: 3, to: 3 }, 'demo'],
    [3, 1, null, 'late'],
  ])
})

test('layout does not tell two comments apart, the statement does', () => {
  const text = (program: string) => of(program)[0]?.text
  const comment = '# mle-review: allow a/b - x'
  expect(text(`${comment}\nfit(x)`)).toBe(text(`  # mle-review:  allow a/b -  x\n\n    fit(x)`))
  expect(text(`${comment}\nfit(x)`)).not.toBe(text(`${comment}\nfit(y)`))
})

test.each([
  ['comments in a row', '# mle-review: allow a/b - x\n'.repeat(100_000)],
  ['comments in one statement', `f(\n${'x, # mle-review: allow a/b - x\n'.repeat(100_000)})`],
  ['a comment that never ends', `# mle-review: allow a/b ${'- '.repeat(1_000_000)}`],
  ['brackets that never close', `# mle-review: allow a/b - x\n${'('.repeat(1_000_000)}`],
])('%s: the time stays small', (_, text) => {
  const took = cpuClock()
  expect(of(text).length).toBeLessThanOrEqual(500)
  expect(of(text).length).toBeGreaterThan(0)
  expect(took()).toBeLessThan(5_000)
})
