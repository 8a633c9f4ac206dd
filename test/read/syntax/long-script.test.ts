import { expect, test } from 'vitest'
import { readScript } from '../../../src/read/syntax/script.ts'

const block = `@decorated(
    1,
)
def f(a):
    """
x = 1
    """
    return [
a,
]
if f(1):
    y = 1
else:
    y = 2


z = f(y)
`

test('a script of thousands of statements is read in parts, each in its place', () => {
  const text = block.repeat(2_000)
  const read = readScript(text)
  expect(read?.broken).toBe(false)
  expect(read?.text).toBe(text)
  expect(read?.statements.map(({ is }) => is)).toEqual(Array.from({ length: 2_000 }, () => ['function', 'if', 'assign']).flat())
  const last = read?.statements.at(-1)
  expect(text.slice(last?.from, last?.to)).toBe('z = f(y)')
})

test('a statement that is too long to be read is lost alone', () => {
  const data = `data = [${'12, '.repeat(200_000)}]\n`
  for (const [before, after] of [
    ['x = 1\ny = 2\n', 'z = 3\n'],
    ['', 'z = 3\n'],
    ['x = 1\n', ''],
  ] as const) {
    const read = readScript(before + data + after)
    const line = before.split('\n').length
    expect(read?.lost).toEqual([{ from: line, to: line }])
    expect(read?.statements.length).toBe((before + after).split('\n').length - 1)
    if (after === '') continue
    const last = read?.statements.at(-1)
    expect(read?.text.slice(last?.from, last?.to)).toBe('z = 3')
    expect(read?.text.split('\n').length).toBe((before + data + after).split('\n').length)
  }
})

test('a mistake spoils its own part alone, and lines stay where they are', () => {
  const text = `${block.repeat(300)}x = (((\n${block.repeat(1_000)}`
  const read = readScript(text)
  expect(read?.broken).toBe(true)
  expect(read?.text.split('\n').length).toBe(text.split('\n').length)
  expect(read?.statements.filter(({ is }) => is === 'function').length).toBeGreaterThan(500)
})
