import { describe, expect, test } from 'vitest'
import { nodeAt } from '../../src/read/node.ts'
import { parseYaml, parseYamlTree } from '../../src/read/yaml.ts'

test.each<[string, string, unknown]>([
  ['maps and lists', 'a: {b: [1, two, null, ~, true]}', { a: { b: [1, 'two', null, null, true] } }],
  ['YAML 1.2: yes, on and dates are texts', 'a: yes\nb: on\nc: 2026-12-01\nd: 012', { a: 'yes', b: 'on', c: '2026-12-01', d: 12 }],
  [
    'merge keys: what is written wins, then the earlier map',
    'x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], a: 3}',
    { x: { a: 1, b: 1 }, y: { b: 2, c: 2 }, z: { a: 3, b: 1, c: 2 } },
  ],
  ['keys that are numbers', '2024: a', { 2024: 'a' }],
  ['CRLF and a byte order mark', `${String.fromCharCode(0xfeff)}a: 1\r\nb: 2\r\n`, { a: 1, b: 2 }],
  ['nothing', '', null],
  ['comments only', '# a\n', null],
  ['infinities and NaN', 'a: [.inf, -.inf, .nan]', { a: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN] }],
])('%s', (_sentence, text, value) => expect(parseYaml(text)).toMatchObject({ value, issues: [] }))

test('numbers keep their text; other bases are written out', () => {
  const { node } = parseYamlTree('[0.10, 1e-3, 0x1F, .5]')
  expect([0, 1, 2, 3].map((i) => (nodeAt(node, [i]) as { text: string }).text)).toEqual(['0.10', '1e-3', '31', '.5'])
})

test('lineOf finds maps, lists and what is not there', () => {
  const { lineOf } = parseYaml('a:\n  - 1\n  - b: 2\n')
  expect([lineOf(['a', 0]), lineOf(['a', 1, 'b']), lineOf(['a', 2]), lineOf(['x', 'y'])]).toEqual([2, 3, null, null])
})

test.each([
  ['a tab', 'a:\n\t- 1', 'line 2, column 1: tabs cannot indent YAML'],
  ['two documents', 'a: 1\n---\nb: 2', 'line 2, column 1: a second document'],
  ['an alias without an anchor', 'a: *x', 'line 1, column 4: this alias names no anchor'],
  ['an unknown tag', 'a: !!python/object:os.system x', 'a tag'],
  ['two keys on a line', 'a: b: c', 'two keys stand on one line'],
  ['a map as a key', '? {a: 1}\n: 2', 'a key must be one plain word'],
  ['a merge of a text', '<<: x', 'a merge key (<<) takes a map'],
  ['a key twice', 'a: 1\na: 2', 'line 2, column 1: the key "a" stands here again (first on line 1)'],
  ['a reserved key', 'a: {constructor: 1}', '"constructor" is a reserved word'],
])('%s is an issue with its line', (_sentence, text, why) => {
  expect(
    parseYaml(text)
      .issues.map((issue) => issue.why)
      .join('\n'),
  ).toContain(why)
})

describe('hostile texts end in an answer', () => {
  const million = 1 << 20
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
    .join('\n')}`
  test.each([
    ['a bomb of aliases', bomb],
    ['an alias inside its own anchor', '&a [*a]'],
    ['brackets', '['.repeat(million)],
    ['braces', '{a: '.repeat(million / 4)],
    ['dashes', '- '.repeat(million / 2)],
    ['questions', '? '.repeat(million / 2)],
    ['anchors', '&a '.repeat(million / 3)],
    ['closing brackets', ']'.repeat(million)],
    ['keys', Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['deep indentation', Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a hundred and one levels', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['more than is read', 'a'.repeat(8 * million + 1)],
  ])('%s', (_sentence, text) => expect(parseYamlTree(text)).toMatchObject({ node: null, issues: [{ reason: 'too-large' }] }))
  test.each([
    ['backslashes', `"${'\\'.repeat(million)}`],
    ['one long word', 'a'.repeat(million)],
    ['exclamation marks', '!'.repeat(million)],
  ])('%s', (_sentence, text) => expect(() => parseYamlTree(text)).not.toThrow())
  test('fifty aliases are read, one more is not', () => {
    const aliases = (n: number) => parseYamlTree(`a: &a 1\nb: [${Array(n).fill('*a').join(', ')}]`).issues.length
    expect([aliases(50), aliases(51)]).toEqual([0, 1])
  })
})
