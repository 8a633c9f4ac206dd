import { describe, expect, test } from 'vitest'
import type { ChainStep } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { chainLine, chainText, stepText } from '../../src/reply/chain.ts'

const pull = { url: 'https://github.com/acme/fraud/pull/412', head: 'a'.repeat(40) } as Report['pull']
const step = (about: Partial<ChainStep>): ChainStep => ({
  path: 'src/train.py',
  cell: null,
  line: 12,
  fileLine: 12,
  what: 'learned',
  of: 'X',
  ...about,
})
const chain = [step({}), step({ line: 20, fileLine: 20, what: 'divided' }), step({ line: 31, fileLine: 31, what: 'scored', of: '' })]

const place = { is: 'file', path: 'src/train.py' } as const

describe('a chain of evidence', () => {
  test('in a comment each line leads to head', () => {
    const at = `https://github.com/acme/fraud/blob/${'a'.repeat(40)}/src/train.py`
    expect(chainLine({ chain, place }, pull)).toBe(
      `[line 12](${at}#L12) learns from \`X\` → [line 20](${at}#L20) splits \`X\` → [line 31](${at}#L31) scores`,
    )
  })

  test('where there is no pull request, or head is a work tree, lines stand without a link', () => {
    const plain = 'line 12 learns from `X` → line 20 splits `X` → line 31 scores'
    expect(chainLine({ chain, place }, null)).toBe(plain)
    expect(chainLine({ chain, place }, { ...pull, head: 'work tree' })).toBe(plain)
  })

  test('of a notebook the cell is named, and the link goes to the line of the file', () => {
    expect(
      chainLine({ chain: [step({ path: 'nb.ipynb', cell: 3, line: 4, fileLine: 88 })], place: { is: 'file', path: 'nb.ipynb' } }, pull),
    ).toMatch(/^\[cell 3, line 4\]\(\S+\/nb\.ipynb#L88\) /)
  })

  test('none says nothing', () => {
    expect(chainLine({ place }, pull)).toBe('')
    expect(chainText([], 'src/train.py')).toBe('')
  })

  test('a line of another file carries its name in a comment too', () => {
    const elsewhere = [step({ what: 'called', of: 'make(df)' }), step({ path: 'src/data.py', line: 4, fileLine: 4 })]
    expect(chainLine({ chain: elsewhere, place }, pull)).toContain('[`src/data.py` line 4](https://github.com/acme/fraud/blob/')
    expect(chainLine({ chain: elsewhere, place }, null)).toBe('line 12 runs `make(df)` → `src/data.py` line 4 learns from `X`')
  })

  test('in a terminal a line of another file carries its name', () => {
    expect(chainText([step({}), step({ path: 'src/data.py', what: 'trained' })], 'src/train.py')).toBe(
      'line 12 learns from X → src/data.py line 12 fits the model on X',
    )
  })

  test.each([
    ['a mention and a link', '@ana [x](https://evil.test)', '`@ana [x](https://evil.test)`'],
    ['backticks', 'a`b', '``a`b``'],
    ['lines and marks that reorder', 'a\nb\u202E', '`a b⟨U+202E⟩`'],
  ])('code of strangers does nothing: %s', (_, of, shown) => {
    expect(chainLine({ chain: [step({ of })], place }, null)).toBe(`line 12 learns from ${shown}`)
    expect(stepText(step({ of }))).not.toMatch(/[\n\u202E]/)
  })
})

test('a join says what it is written as', () => {
  expect(stepText(step({ what: 'joined', of: 'LEFT JOIN credit_reports r' }))).toBe('joins: LEFT JOIN credit_reports r')
})
