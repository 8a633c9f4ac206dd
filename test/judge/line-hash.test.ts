import { expect, test } from 'vitest'
import { lineHashes } from '../../src/judge/line-hash.ts'

test('the values are those of code scanning', () => {
  expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1'])
  expect(lineHashes(' a\nb\n  \t\tc\n d')).toEqual(['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'])
})

test('line ends are all one, and indentation is nothing', () => {
  const lines = ['a = 1', '', 'if a:', '    b(a)', '']
  const told = lineHashes(lines.join('\n'))
  expect(lineHashes(lines.join('\r\n'))).toEqual(told)
  expect(lineHashes(lines.join('\r'))).toEqual(told)
  expect(lineHashes(lines.map((line) => line.trim()).join('\n'))).toEqual(told)
})

test('a line that moves keeps its hash; of its likes each has its number', () => {
  const text = `${'x = f(x)\n'.repeat(30)}`
  const [first, second] = lineHashes(text)
  expect(second).toBe(first?.replace(/1$/, '2'))
  expect(lineHashes(`import os\n\n${text}`)[2]).toBe(first)
})
