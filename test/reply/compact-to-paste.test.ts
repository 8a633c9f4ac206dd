import { expect, test } from 'vitest'
import type { CompactDraft } from '../../src/model/compact.ts'
import { readCompact } from '../../src/read/compact.ts'
import { compactToPaste, pasteBlock } from '../../src/reply/compact-to-paste.ts'
import { summaryMarker } from '../../src/reply/markers.ts'

const draftOf = (value: string, place = 'm.json'): CompactDraft => ({
  asked: ['goal', 'whoCares'],
  known: { goal: { value, from: [place] } },
})
const paste = (value: string, place?: string, most = 4000) => compactToPaste(draftOf(value, place), ['goal', 'whoCares'], null, most)
const read = (text: string) => {
  const compact = readCompact(text, { path: '', commit: null, id: null })
  return compact.is === 'read' ? compact.value.fields : expect.unreachable()
}

test('what is known is answered and marked, what is not is a hint', () => {
  expect(paste('a')).toBe(
    '## Iteration Compact\n\n**Goal:** a <sub>derived from m.json</sub>\n\n**Who cares:** <!-- who pays for its mistakes, and how -->\n',
  )
  expect(read(paste('a'))).toMatchObject({ goal: { value: 'a', derived: 'm.json' }, whoCares: { state: 'empty' }, baseline: null })
})

test.each([
  ['a marker of ours', `a\n${summaryMarker}`],
  ['a field', 'a\n\n**Who cares:** me'],
  ['a fence', 'a\n```\nb'],
  ['a fence of ours', 'a\n````markdown\n'],
  ['a comment', 'a <!-- b'],
  ['what hides', 'a\u202Eb\u200Bc'],
])('%s in a value does nothing, neither pasted nor in the comment that carries it', (_, value) => {
  const text = paste(value)
  expect(text).not.toMatch(/^<!-- mle-review:/m)
  expect(text).not.toMatch(/[\u202E\u200B]/)
  expect(read(text)).toMatchObject({ whoCares: { value: '', state: 'empty' } })
  const block = pasteBlock(text)
  const fence = /^`+/.exec(block)?.[0] ?? ''
  expect(block.split('\n').filter((line) => line.trimStart().startsWith(fence))).toEqual([`${fence}markdown`, fence])
})

test.each([
  ['<script>', 'm</sub>.json', 'm /sub .json'],
  ['nothing', ' ', 'the change'],
])('a place that is %s cannot end the small print', (_, place, shown) => {
  expect(read(paste('a', place)).goal).toMatchObject({ value: 'a', derived: shown })
})

test('values are cut where there is no room', () => {
  expect(read(paste('abcdefghij'.repeat(20), undefined, 40)).goal?.value).toMatch(/^.{39}…$/)
})
