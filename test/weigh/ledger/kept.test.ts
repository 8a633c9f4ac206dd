import { expect, test } from 'vitest'
import { readLedger } from '../../../src/read/ledger/ledger.ts'
import { casesIn, hasCase, keepersAmong, pathsIn } from '../../../src/weigh/ledger/keepers.ts'
import { type Seen, unkept } from '../../../src/weigh/ledger/kept.ts'
import { ownWords } from '../../../src/weigh/ledger/telling-words.ts'

const entryOf = (fields: Record<string, string>) => {
  const read = readLedger(JSON.stringify([{ iteration: 1, change: 'x', ...fields }]), { path: 'l.json', commit: null, id: null })
  const [entry] = read.is === 'read' ? read.value.entries : []
  if (entry === undefined) throw new Error('no entry')
  return entry
}
const none: Seen = { tests: false, slices: false, own: [] }
const gift = { falseNegatives: 'gift cards below 20 EUR, at night' }

test.each<[string, Record<string, string>, string[], string | null]>([
  ['nothing said', gift, [], 'open'],
  ['a word of grammar is no keeper', gift, ['tests/test_it_is_below_20.py'], 'open'],
  ['a test of that name', gift, ['tests/test_gift_cards.py'], null],
  ['a slice', gift, ['channel=giftcard'], null],
  ['a line of a changed test', gift, ['tests/test_x.py: def test_nightly_totals():'], null],
  ['a file that is there', { ...gift, regressionAdded: 'tests/a_b.py::test_c' }, ['eval/tests/a_b.py'], null],
  ['a file that is not', { ...gift, regressionAdded: 'tests/a_b.py::test_c' }, ['tests/b.py'], 'absent'],
  ['one of two files is there', { ...gift, regressionAdded: 'tests/a.py, tests/b.py' }, ['tests/b.py'], null],
  ['the file is not there, but a slice is', { ...gift, regressionAdded: 'tests/a.py' }, ['channel=gift'], null],
  ['words are believed', { ...gift, regressionAdded: 'a panel on the night board' }, [], null],
  ['a link is believed', { ...gift, regressionAdded: 'https://grafana.example.org/d/12.json' }, [], null],
  ['a test without its file, and no test is to be seen', { ...gift, regressionAdded: '`test_gift_cards`' }, [], 'claimed'],
  ['a test in words, and no test is to be seen', { ...gift, regressionAdded: 'a regression test for vouchers' }, [], 'claimed'],
  ['a test in words that shares one', { ...gift, regressionAdded: 'a regression test for vouchers' }, ['tests/test_voucher.py'], null],
  ['a slice that nothing measures', { ...gift, regressionAdded: 'a slice of its own' }, [], 'claimed'],
  ['a test beside a panel is believed', { ...gift, regressionAdded: 'a test, and a panel on the night board' }, [], null],
  ['a gate on segments that was there is believed', { ...gift, regressionAdded: 'The gate on segments already covers it' }, [], null],
  ['a gate in words is believed', { ...gift, regressionAdded: 'the recall gate is higher now' }, [], null],
  ['a file that lacks the case', { ...gift, regressionAdded: 'tests/a_b.py::test_c' }, ['tests/c.py'], 'absent'],
  ['"yes" is not', { ...gift, regressionAdded: 'Yes.' }, [], 'open'],
  ['"none"', { ...gift, regressionAdded: 'none' }, [], 'open'],
  ['"none yet"', { ...gift, regressionAdded: 'none yet' }, [], 'open'],
  ['"not yet, will follow"', { ...gift, regressionAdded: 'not yet, will follow' }, [], 'open'],
  ['TBD', { ...gift, regressionAdded: 'TBD' }, [], 'open'],
  ['a promise', { ...gift, regressionAdded: "I'll write the test next sprint" }, [], 'open'],
  ['a reason', { ...gift, regressionAdded: 'none needed, the gates have the slices' }, [], 'declined'],
  ['n/a with its reason', { ...gift, regressionAdded: 'n/a: refunded by hand' }, [], 'declined'],
  ['nothing to keep', { falseNegatives: 'none', falsePositives: '12 -> 9' }, [], null],
])('%s', (_name, fields, keepers, expected) => {
  expect(unkept(entryOf(fields), keepers, { ...none, slices: true })?.why ?? null).toBe(expected)
})

test('a test in words is believed where the change writes one, a slice where none can be seen', () => {
  const why = (said: string, seen: Seen) => unkept(entryOf({ ...gift, regressionAdded: said }), [], seen)?.why ?? null
  expect(why('a regression test', { ...none, tests: true, slices: true })).toBe(null)
  expect(why('a regression test', { ...none, tests: false, slices: false })).toBe('claimed')
  expect(why('its own slice', { ...none, tests: true, slices: false })).toBe(null)
  expect(why('its own slice', { ...none, tests: true, slices: true })).toBe('claimed')
})

test('one of two mistakes is kept: the other is told', () => {
  const entry = entryOf({ falsePositives: 'customers who moved abroad', falseNegatives: 'gift cards' })
  expect(unkept(entry, ['kind=gift'], none)?.mistakes.map(({ text }) => text)).toEqual(['customers who moved abroad'])
})

test('what a repository has is looked through by the words of the mistake', () => {
  const pool = {
    names: ['country=IT', 'channel=gift', 'p95_latency_ms'],
    paths: ['tests/test_night_batches.py', 'src/gift.py', 'docs/runbooks/cards.md', 'tests/test_x.py', 'docs/regress.md'],
    texts: [
      { path: 'tests/test_x.py', text: 'import x\n\ndef test_gift():\n    assert x\n' },
      { path: 'src/gift.py', text: 'gift = 1\n' },
    ],
  }
  expect(keepersAmong([gift.falseNegatives, 'docs/regress.md'], pool)).toEqual([
    'tests/test_night_batches.py',
    'docs/runbooks/cards.md',
    'docs/regress.md',
    'channel=gift',
    'tests/test_x.py: def test_gift():',
  ])
})

test.each([
  ['`tests/test_a.py::test_b` and ./eval/b.yaml', ['tests/test_a.py', 'eval/b.yaml']],
  ['test_a.py', ['test_a.py']],
  ['[a](tests/a.md), (tests/c.ipynb).', ['tests/a.md', 'tests/c.ipynb']],
  ['https://github.com/acme/x/blob/main/tests/test_a.py', []],
  ['version 1.2.py3 of R', []],
  ['recall >= 0.8', []],
])('paths named in %s', (text, paths) => {
  expect(pathsIn(text)).toEqual(paths)
})

test('a hostile entry costs little', () => {
  const began = process.cpuUsage()
  const long = `${'a/'.repeat(30_000)}b ${'none '.repeat(20_000)}${'é'.repeat(30_000)}`
  unkept(entryOf({ falseNegatives: long, regressionAdded: long, unexpectedErrors: `none${' '.repeat(50_000)}x` }), [long], none)
  casesIn(`${long}::a`)
  keepersAmong([long], {
    names: [long],
    paths: Array.from({ length: 20_000 }, (_, i) => `tests/test_${i}_abc_def.py`),
    texts: [{ path: 'tests/x.py', text: `${long}\n`.repeat(20) }],
  })
  expect(process.cpuUsage(began).user).toBeLessThan(3_000_000)
}, 30_000)

test('a case is named behind its file, whatever it is written in', () => {
  expect(casesIn('see `./tests/test_a.py::TestGift::test_small[eur]` and tests/b.py')).toEqual([
    { path: 'tests/test_a.py', names: ['TestGift', 'test_small'], text: './tests/test_a.py::TestGift::test_small' },
  ])
  expect(casesIn('std::vector, a::b')).toEqual([])
  const text = 'class TestGift:\n    def test_small(self): ...\n'
  expect(hasCase(text, { names: ['TestGift', 'test_small'] })).toBe(true)
  expect(hasCase(text, { names: ['TestGift', 'test_smaller'] })).toBe(false)
})

test('words of the model itself keep nothing', () => {
  const own = ownWords([{ id: 'card-fraud', paths: ['services/cards/**/*.py', 'train.py'] }])
  expect(own).toEqual(expect.arrayContaining(['card', 'fraud', 'services', 'cards']))
  const entry = entryOf({ falseNegatives: 'fraud with corporate cards' })
  expect(unkept(entry, ['cards/tests/test_fraud.py', 'fraud/gates.yml'], { ...none, own })?.why).toBe('open')
  expect(unkept(entry, ['cards/tests/test_corporate.py'], { ...none, own })).toBe(null)
})
