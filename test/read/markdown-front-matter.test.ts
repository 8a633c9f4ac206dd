import { afterEach, expect, test } from 'vitest'
import { readCompact } from '../../src/read/compact.ts'
import { readFrontMatter } from '../../src/read/front-matter.ts'

const planted = globalThis as { planted?: boolean }
afterEach(() => {
  delete planted.planted
})

const attack = '{ mistakeBudget: (globalThis.planted = true, "evaluated") }'

test.each([
  ['js', attack],
  ['javascript', `module.exports = ${attack}`],
  ['JS', attack],
  ['coffee', 'globalThis.planted = true'],
  ['cson', 'globalThis.planted = true'],
  ['json', '{"mistakeBudget": "x"}'],
  ['toml', 'mistakeBudget = "x"'],
  ['constructor', attack],
  ['__proto__', attack],
  ['yaml js', attack],
])('---%s is never evaluated and is no front matter', (language, code) => {
  const text = `---${language}\n${code}\n---\n\nText`
  expect(readFrontMatter(text)).toEqual({ data: {}, yaml: null, content: text, line: 1 })
  expect(readCompact(text, { path: '', commit: null, id: null }).is).toBe('absent')
  expect(planted.planted).toBeUndefined()
})

test.each(['!!js/function "function(){ globalThis.planted = true }"', '!<tag:yaml.org,2002:js/undefined> ""'])(
  '%s in YAML is never evaluated',
  (value) => {
    readFrontMatter(`---\ngoal: ${value}\n---\n`)
    expect(planted.planted).toBeUndefined()
  },
)

test.each<[string, string, ReturnType<typeof readFrontMatter>]>([
  ['YAML', '---\na: 1\n---\nText\n', { data: { a: 1 }, yaml: { text: 'a: 1', line: 2 }, content: 'Text\n', line: 4 }],
  ['YAML that says so', '---yaml\na: 1\n---\nText', { data: { a: 1 }, yaml: { text: 'a: 1', line: 2 }, content: 'Text', line: 4 }],
  ['CRLF', '---\r\na: 1\r\n---\r\nText', { data: { a: 1 }, yaml: { text: 'a: 1', line: 2 }, content: 'Text', line: 4 }],
  ['a BOM', '\uFEFF---\na: 1\n---\nText', { data: { a: 1 }, yaml: { text: 'a: 1', line: 2 }, content: 'Text', line: 4 }],
  ['dashes that never close', '---\na: 1\n\nText', { data: {}, yaml: null, content: '---\na: 1\n\nText', line: 1 }],
  ['four dashes', '----\na: 1\n----\n', { data: {}, yaml: null, content: '----\na: 1\n----\n', line: 1 }],
  ['none', 'Text', { data: {}, yaml: null, content: 'Text', line: 1 }],
  ['a list', '---\n- a\n---\n', { data: {}, yaml: { text: '- a', line: 2 }, content: '', line: 4 }],
])('front matter: %s', (_, text, expected) => expect(readFrontMatter(text)).toEqual(expected))
