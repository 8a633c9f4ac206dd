import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { isPlaceholder } from '../../src/weigh/placeholder-secret.ts'
import { findSecrets } from '../../src/world/secrets.ts'
import { sourceOf } from '../program-of.ts'

const token = 'ghp_q9Zk2LmT8vXc4BnR7sWp1YdF6hJg3QaE5uKo'
const another = 'glpat-q9Zk2LmT8vXc4BnR7sWp'

async function hits(...sources: Source[]) {
  const read = await findSecrets(sources)
  if (read.is !== 'read') throw new Error(read.is === 'unreadable' ? read.why : read.is)
  return read.value
}

const book = (cells: object[], space = 1) => JSON.stringify({ cells, metadata: {}, nbformat: 4 }, null, space)
const stream = (text: string | string[]) => ({
  cell_type: 'code',
  source: 'run()',
  outputs: [{ output_type: 'stream', name: 'stdout', text }],
})

describe('where a credential stands', () => {
  test('in a document: its line', async () => {
    expect(await hits(sourceOf('MODEL_CARD.md', `# Card\n\nkey ${token}\n`))).toMatchObject([
      { path: 'MODEL_CARD.md', where: 'text', cell: null, line: 3, fileLine: 3, kind: 'GITHUB_TOKEN' },
    ])
  })

  test('in an output: its cell, and its line of the file', async () => {
    const text = book([{ cell_type: 'markdown', source: '# a' }, stream(['one\n', `two ${token}\n`])])
    const fileLine = text.split('\n').findIndex((line) => line.includes(token)) + 1
    expect(await hits(sourceOf('a.ipynb', text))).toMatchObject([{ where: 'output', cell: 2, line: fileLine, fileLine }])
  })

  test('in a cell: its line of the cell and of the file', async () => {
    const text = book([{ cell_type: 'code', source: ['x = 1\n', '\n', `key = "${token}"`], outputs: [] }])
    const fileLine = text.split('\n').findIndex((line) => line.includes(token)) + 1
    expect(await hits(sourceOf('a.ipynb', text))).toMatchObject([{ where: 'source', cell: 1, line: 3, fileLine }])
  })

  test('in a minified notebook: line 1', async () => {
    expect(await hits(sourceOf('a.ipynb', book([stream(`a\n${token}`)], 0)))).toMatchObject([{ where: 'output', cell: 1, fileLine: 1 }])
  })

  test('behind a terminal colour', async () => {
    expect(await hits(sourceOf('a.ipynb', book([stream(`\u001b[33m${token}\u001b[0m`)])))).toHaveLength(1)
  })

  test('over a boundary of the stretches that are searched, and at the end of a long text', async () => {
    for (const at of [19_980, 20_000, 27_990, 999_000]) {
      const text = `${'a b c d e\n'.repeat(at / 10)}${token}\n${'a b c d e\n'.repeat(3000)}`
      expect(await hits(sourceOf('card.md', text))).toMatchObject([{ line: at / 10 + 1 }])
    }
  })
})

test('is told whole, wherever the stretches are cut', async () => {
  const secret = 'postgres://ana:tr0ub4dor7Kq@db.acme.com:5432/fraud'
  const [alone] = await hits(sourceOf('card.md', secret))
  for (const at of [19_980, 27_960, 27_970, 27_980]) {
    const found = await hits(sourceOf('card.md', `${'a b c d e\n'.repeat(at / 10)}${secret}\n`))
    expect(found.map(({ digest }) => digest)).toEqual([alone?.digest])
  }
})

describe('what is kept of it', () => {
  test('never the credential, and two of them are told apart', async () => {
    const found = await hits(sourceOf('card.md', `${token}\n${another}\n${token}\n`))
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(JSON.stringify(found)).not.toContain(token.slice(6, 20))
    expect(found[0]?.digest).toBe(found[2]?.digest)
    expect(found[0]?.digest).not.toBe(found[1]?.digest)
    expect(found[0]?.digest).toMatch(/^[0-9a-f]{12}$/)
  })

  test('the same on both sides of a change', async () => {
    const found = await hits(sourceOf('old.md', token, { side: 'base', headPath: 'new.md' }), sourceOf('new.md', token))
    expect(found).toMatchObject([
      { side: 'base', path: 'old.md', headPath: 'new.md' },
      { side: 'head', path: 'new.md' },
    ])
  })
})

describe('what is searched', () => {
  test('no Python file', async () => expect(await hits(sourceOf('a.py', `key = "${token}"`))).toEqual([]))
  test('a notebook that is no JSON, as plain text', async () =>
    expect(await hits(sourceOf('a.ipynb', `{ <<<<\n${token}`))).toMatchObject([{ where: 'text', line: 2 }]))
  test('whatever a comment says', async () =>
    expect(await hits(sourceOf('card.md', `<!-- secretlint-disable -->\n${token}\n`))).toHaveLength(1))

  const tooLarge = sourceOf('big.ipynb', '', {
    text: { is: 'unreadable', fault: 'ours', reason: 'too-large', why: 'big.ipynb is too large' },
  })
  test('a file that we could not read leaves us blind', async () => {
    expect(await findSecrets([tooLarge, sourceOf('card.md', 'clean')])).toMatchObject({
      is: 'unreadable',
      fault: 'ours',
      why: expect.stringContaining('big.ipynb'),
    })
  })
  test('unless a credential was found elsewhere, which settles it', async () =>
    expect(await hits(tooLarge, sourceOf('card.md', token))).toHaveLength(1))
  test('one that its author made unreadable holds no text to search', async () => {
    const binary = sourceOf('card.md', '', { text: { is: 'unreadable', fault: 'author', reason: 'binary', why: 'card.md is binary' } })
    expect(await hits(binary)).toEqual([])
  })
  test('at most fifty of one file are told', async () => {
    const text = Array.from({ length: 400 }, (_, i) => `ghp_q9Zk2LmT8vXc4BnR7sWp1YdF6hJg3QaE5${String(i).padStart(3, '0')}\n`).join('')
    expect(await hits(sourceOf('card.md', text))).toHaveLength(50)
  })
})

describe('what only looks like one', () => {
  test.each([
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'ghp_0123456789abcdefghijklmnopqrstuvwxyz',
    'postgres://user:password@db.acme.com/x',
    'postgres://ana:tr0ub4dor7Kq@localhost:5432/x',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the blank as people write it.
    'postgres://ana:${DB_PASSWORD}@db.acme.com/x',
    'https://ana:<token>@x.test',
    'https://ana:tr0ub4dor7Kq@api.example.com',
    '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
  ])('%s', (secret) => expect(isPlaceholder(secret)).toBe(true))

  test.each([
    token,
    another,
    'AKIA2E0A8F3B24Q7Z986',
    'postgres://ana:tr0ub4dor7Kq@samples.acme.com/x',
    'https://ana:p%40ssw0rdKq@x.acme.com',
  ])('%s is taken for one', (secret) => expect(isPlaceholder(secret)).toBe(false))

  test.each<[string, string]>([
    ['a hash', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a longer hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['an identifier', '123e4567-e89b-12d3-a456-426614174000'],
    ['a picture in base64', `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAUA'.repeat(40)}${token.slice(4)}`],
    ['an address with a query', 'https://x.acme.com/a?b=c@d'],
    ['a long figure', 'loss: 0.123456789012345678901234567890'],
  ])('no hit in %s', async (_, text) => expect(await hits(sourceOf('card.md', text))).toEqual([]))
})

test.each<[string, string]>([
  ['tokens upon tokens', `${token}\n`.repeat(25_000)],
  ['placeholders upon placeholders', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(25_000)],
  ['openings of keys', '-----BEGIN RSA PRIVATE KEY-----\n'.repeat(30_000)],
  ['addresses', 'postgres://a:b'.repeat(70_000)],
  ['escapes', '\u001b['.repeat(500_000)],
  ['one long word', 'a'.repeat(1_000_000)],
])('hostile text is searched through: %s', async (_, text) =>
  expect((await hits(sourceOf('card.md', text))).length).toBeLessThanOrEqual(50),
)
