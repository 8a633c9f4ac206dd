import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editJson, parseJsonTree } from '../../src/read/json.ts'
import { nodeAt, plain } from '../../src/read/node.ts'

const BOM = String.fromCharCode(0xfeff)

test('agrees with JSON.parse on every JSON value', () => {
  const value = fc.jsonValue({ maxDepth: 6 }).filter((it) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(it)))
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2, '\t'), (it, indent) => {
      const text = JSON.stringify(it, null, indent)
      const { node, issues } = parseJsonTree(text)
      expect(issues).toEqual([])
      expect(plain(node)).toEqual(JSON.parse(text))
    }),
  )
})

test('refuses exactly what JSON.parse refuses, but for what Python adds', () => {
  const alphabet = fc.array(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'a', '1', '0', '.', 'e', '-', '+', ' ', 'true', 'null', 'x', '\\', '//', '\n', '\t'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(alphabet, (parts) => {
      const text = parts.join('')
      let parses = true
      try {
        JSON.parse(text)
      } catch {
        parses = false
      }
      expect(parseJsonTree(text).node !== null).toBe(parses)
    }),
    { numRuns: 2000 },
  )
})

describe('what Python adds', () => {
  test.each([
    ['[NaN]', Number.NaN, 'NaN'],
    ['[Infinity]', Number.POSITIVE_INFINITY, 'Infinity'],
    ['[-Infinity]', Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%s', (text, value, written) => {
    expect(nodeAt(parseJsonTree(text).node, [0])).toMatchObject({ is: 'number', value, text: written, line: 1, column: 2 })
  })
  test.each(['nan', 'inf', '-NaN', '--Infinity', '- Infinity', '+Infinity', 'NaNa', 'Infinityy', '1NaN', '{NaN: 1}', 'infinity'])(
    '%s is no JSON',
    (text) => {
      const { node, issues } = parseJsonTree(text)
      expect([node, issues[0]?.reason]).toEqual([null, 'syntax'])
    },
  )
  test('words in texts and keys stay words', () => {
    expect(plain(parseJsonTree('{"NaN": "Infinity", "-Infinity": [NaN, "NaN"]}').node)).toEqual({
      NaN: 'Infinity',
      '-Infinity': [Number.NaN, 'NaN'],
    })
  })
})

test('numbers keep their text', () => {
  const { node } = parseJsonTree('[0.10, 1e-3, -0, 1E+2, 12345678901234567890.5, 1e999]')
  const numbers = node?.is === 'list' ? node.items.map((item) => (item.is === 'number' ? item.text : item.is)) : []
  expect(numbers).toEqual(['0.10', '1e-3', '-0', '1E+2', '12345678901234567890.5', '1e999'])
})

test.each([
  ['a line and a column, after CRLF', '{\r\n  "a": 1,\r\n  "b": tru\r\n}', 'line 3, column 8: invalid symbol.'],
  ['an empty text', '', 'line 1, column 1: the text is empty.'],
  ['room only', ' \n ', 'the text is empty.'],
  ['a trailing comma', '{"a": 1,}', 'line 1, column 9: property name expected.'],
  ['a comment', '{"a": 1} // x', 'JSON knows no comments.'],
  ['a text that breaks off', '{"a": "x', 'line 1, column 7: unexpected end of string.'],
  ['a single quote', "{'a': 1}", 'line 1, column 2: invalid symbol.'],
  ['something behind it', '{"a": 1} {"b": 2}', 'line 1, column 10: end of file expected.'],
])('%s', (_sentence, text, why) => expect(parseJsonTree(text).issues[0]?.why).toContain(why))

test('a byte order mark is no error', () => expect(plain(parseJsonTree(`${BOM}{"a": 1}`).node)).toEqual({ a: 1 }))

test('repeated and reserved keys are named with their line, anywhere', () => {
  const { node, issues } = parseJsonTree('{"a": {"x": 1,\n"x": 2},\n"b": [{"__proto__": 1}],\n"constructor": 2}')
  expect(issues.map(({ reason, field, line }) => [reason, field, line])).toEqual([
    ['duplicate-key', 'a.x', 2],
    ['reserved-key', 'b.0.__proto__', 3],
    ['reserved-key', 'constructor', 4],
  ])
  expect(plain(node)).toEqual({ a: { x: 1 }, b: [{}] })
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

describe('hostile texts end in an answer', () => {
  const million = 1 << 20
  test.each([
    ['brackets', '['.repeat(million), 'too-large'],
    ['braces', '{"a":'.repeat(million / 5), 'too-large'],
    ['deep but closed', `${'['.repeat(101)}${']'.repeat(101)}`, 'too-large'],
    ['commas', ','.repeat(million), 'syntax'],
    ['a quote', '"'.repeat(million), 'syntax'],
    ['backslashes', `"${'\\'.repeat(million)}`, 'syntax'],
    ['comments', '/*'.repeat(million / 2), 'syntax'],
    ['more than is read', ' '.repeat(8 * million + 1), 'too-large'],
  ])('%s', (_sentence, text, reason) =>
    expect(parseJsonTree(text)).toMatchObject({ node: null, issues: expect.arrayContaining([expect.objectContaining({ reason })]) }),
  )
  test('a hundred levels are read', () => expect(parseJsonTree(`${'['.repeat(100)}${']'.repeat(100)}`).issues).toEqual([]))
})

describe('editJson', () => {
  test('sets one value and leaves the numbers beside it as written', () => {
    expect(editJson('{\n    "auc": 0.10,\n    "n": 1e3\n}\n', ['stamp'], { state: 'x' })).toBe(
      '{\n    "auc": 0.10,\n    "n": 1e3,\n    "stamp": {\n        "state": "x"\n    }\n}\n',
    )
  })
})
