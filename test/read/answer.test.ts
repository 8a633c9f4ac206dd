import { describe, expect, test } from 'vitest'
import { readAnswer } from '../../src/read/answer.ts'
import { cpuClock } from '../cpu-time.ts'

const asked = 'Recall falls from 0.861 to 0.817: who absorbs the extra misses, and have they agreed?'
const words = 'recall falls from to who absorbs the extra misses and have they agreed'

describe('an answer', () => {
  test.each([
    ['stands below a quotation', `> ${asked}\n\nThe fraud desk, agreed on Monday.`, { ids: [], quotes: [words] }],
    ['may follow at once, as people type', `> ${asked}\nThe fraud desk.`, { ids: [], quotes: [words] }],
    ['quotes the item with its id', `> 1. ${asked} · \`Q-1A2b3c\`\n\nThe fraud desk.`, { ids: ['Q-1a2b3c'], quotes: [] }],
    ['quotes a part over two lines', '> who absorbs\n> the extra misses\n\nUs.', { ids: [], quotes: ['who absorbs the extra misses'] }],
    ['names the id', 'Q-1a2b3c: the fraud desk', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['names it in a heading', '### Q-1a2b3c\n\nThe fraud desk.', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['names it at the end', 'The fraud desk agreed (Q-1a2b3c).', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['names it on the next line', 'The fraud desk agreed.\nQ-1a2b3c', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['says it in any language', 'Q-1a2b3c：不正利用チームが引き受けます。', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['is a figure', 'Q-1a2b3c: 12', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['sets a question aside with a reason', 'Q-1a2b3c: n/a, nobody is scored yet', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['may end in a question', 'Q-1a2b3c: The desk. Shall I add a slice?', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['may end in one without a space', 'Q-1a2b3c：チームが負担します。確認しますか？', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['stands in a Windows text', `> ${asked}\r\n\r\nThe desk.\r\n`, { ids: [], quotes: [words] }],
    ['answers one of two', 'Q-1a2b3c: the desk\nQ-999999: TBD', { ids: ['Q-1a2b3c'], quotes: [] }],
    ['answers two in a list', '- Q-1a2b3c: the desk\n- Q-999999: yes', { ids: ['Q-1a2b3c', 'Q-999999'], quotes: [] }],
    [
      'answers each quotation',
      '> 1. x · Q-1a2b3c\n\nThe desk.\n\n> 2. y · Q-999999\n\nYes.',
      { ids: ['Q-1a2b3c', 'Q-999999'], quotes: [] },
    ],
  ])('%s', (_, text, expected) => {
    expect(readAnswer(text)).toEqual(expected)
  })

  test.each([
    ['a comment without either', 'The fraud desk agreed.'],
    ['a quotation alone', `> ${asked}`],
    ['a thumb', `> ${asked}\n\n:+1: 👍`],
    ['a mention', `> ${asked}\n\n@anna`],
    ['a placeholder', `> ${asked}\n\nTBD`],
    ['a question back', `> ${asked}\n\nWhat do you mean? Which desk?`],
    ['a question back in Japanese', `> ${asked}\n\nどういう意味ですか？`],
    ['the id alone', 'Q-1a2b3c'],
    ['a command', '/mle-review explain Q-1a2b3c'],
    ['an answer above the quotation, as mail has it', `Looks good to me.\n\n> ${asked}`],
    ['a whole comment quoted', `> ${'A long review. '.repeat(200)}\n> ${asked} Q-1a2b3c\n\nThanks!`],
    ['a part of a longer word', 'XQ-1a2b3c and Q-1a2b3cd are none.'],
    ['a paragraph that ended before the id', 'Merged the other branch.\n\nQ-1a2b3c: TBD'],
    ['a template comment', '<!-- Q-1a2b3c: the desk -->\nNothing.'],
  ])('is not %s', (_, text) => {
    expect(readAnswer(text)).toBeNull()
  })
})

test('little of much is kept, and no text takes long', () => {
  const many = Array.from({ length: 200 }, (_, i) => `Q-${i.toString(16).padStart(6, '0')}: yes, the desk ${i}`).join('\n')
  expect(readAnswer(many)?.ids).toHaveLength(8)
  expect(readAnswer(`> ${'word '.repeat(450)}\n\nYes.`)?.quotes[0]?.length).toBeLessThanOrEqual(600)
  expect(readAnswer(`${'x\n'.repeat(30_000)}\nQ-1a2b3c: the desk`)).not.toBeNull()
  expect(readAnswer(`${'x\n'.repeat(40_000)}\nQ-1a2b3c: the desk`)).toBeNull()
  const took = cpuClock()
  for (const part of ['?!', '> ', '<', '<!--', ':a', 'Q-1a2b3c ', '> Q-1a2b3c\n\nx\n\n', '&#', '\u0301', 'ï»'])
    readAnswer(`> q\n${part.repeat(20_000)}`)
  expect(took()).toBeLessThan(1500)
})
