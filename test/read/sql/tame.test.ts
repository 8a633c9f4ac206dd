import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSql } from '../../../src/read/sql/read-sql.ts'
import { cpuClock } from '../../cpu-time.ts'

const alive = () => readSql('select 1 from a join b on a.i = b.i').statements.length === 1
const about = (value: string) => `select ${value} from a join b on a.i = b.i`
const within = (open: string, close: string) => (n: number) => `${open.repeat(n)}1${close.repeat(n)}`
const behind = (more: string) => (n: number) => `a${more.repeat(n)}`

/** What the parser goes down a level for each time; some of these, had it been given them, would have been its end. */
const deep: Record<string, (n: number) => string> = {
  brackets: within('(', ')'),
  calls: within('f(', ')'),
  lists: within('[', ']'),
  cases: within('case when a then ', ' end'),
  queries: (n) => `${'(select '.repeat(n)}1${')'.repeat(n)}`,
  minus: (n) => `${'- '.repeat(n)}a`,
  not: (n) => `${'not '.repeat(n)}a`,
  plus: behind(' + 1'),
  glued: behind('+1'),
  and: behind(' and b'),
  casts: behind('::int'),
  paths: behind(':b'),
  zones: behind(" at time zone 'x'"),
  null: behind(' is null'),
  concat: behind(" || 'b'"),
  interval: (n) => `${'interval '.repeat(n)}'1' day`,
  types: (n) => `cast(a as ${'array<'.repeat(n)}int${'>'.repeat(n)})`,
  structs: (n) => `cast(a as ${'struct<y int, x '.repeat(n)}int${'>'.repeat(n)})`,
  'hidden in a comment': (n) => `a --x\n${'--1'.repeat(n)}`,
  'hidden by a backslash': (n) => `'\\' ${'+1'.repeat(n)} '`,
  'hidden by brackets in texts': (n) => `a${"+'('+')'+','".repeat(n)}`,
  'hidden by ends': (n) => `a ${'+ 1 end '.repeat(n)}`,
  'hidden by cases': (n) => `a ${'+ case when b then c end '.repeat(n)}`,
  'hidden behind a dollar': (n) => `$$ a $$ ${'+ $x$1$x$ '.repeat(n)}`,
  'hidden behind a hash': (n) => `a # b ${'+ 1 '.repeat(n)}`,
}

describe.each(Object.entries(deep))('%s', (_, make) => {
  test.each([30, 390, 20_000])('%i of them take little time, and the parser lives', (n) => {
    const took = cpuClock()
    readSql(about(make(n)))
    readSql(`select a from ${make(n)} join b on a.i = b.i`)
    expect(took()).toBeLessThan(2_000)
    expect(alive()).toBe(true)
  })
})

test('many unions, joins, names of WITH, pivots and statements take little time', () => {
  for (const text of [
    'select 1 from a join b on a.i = b.i union all '.repeat(5_000) + about('1'),
    `select * from a ${'join b on a.i = b.i '.repeat(5_000)}`,
    `with ${'c as (select 1), '.repeat(5_000)} d as (select 1) ${about('1')}`,
    `select * from a join b on a.i = b.i ${"pivot(sum(x) for k in ('a')) ".repeat(5_000)}`,
    `${about('a.t, b.t')};\n`.repeat(20_000),
    `{{ '${"{{'".repeat(50_000)}`,
    `{% if a %}`.repeat(100_000),
    '{#'.repeat(500_000),
    '{%'.repeat(500_000),
    '{% a '.repeat(200_000),
    '{{'.repeat(500_000),
    '{{ a '.repeat(200_000),
    '{{a}}'.repeat(200_000),
    '{{ref('.repeat(150_000),
    `{{ref(${'(a,'.repeat(300_000)}}}`,
    '${'.repeat(500_000),
    '%('.repeat(500_000),
    `select from ${' '.repeat(500_000)}, join`,
    'select from a '.repeat(70_000),
    `${'from   '.repeat(140_000)}select join`,
    `select 1 from ${'a '.repeat(300_000)} join b`,
    `select '${"''".repeat(300_000)} from a join b`,
    `${'/*'.repeat(300_000)} select 1 from a join b`,
  ]) {
    const took = cpuClock()
    readSql(text)
    expect(took(), text.slice(0, 60)).toBeLessThan(8_000)
  }
  expect(alive()).toBe(true)
})

/** Calls that the parser tries in two ways, each of which tries what is in them in two ways, where a mistake lies within. */
const tried = [
  'interval ',
  'cast(',
  'try_cast(',
  'extract(day from ',
  'substring(',
  'position(',
  'overlay(',
  'convert(',
  'ceil(',
  'array[',
  'array(select ',
  'struct(',
  'f(',
  'if(',
  'json_object(',
  '(x) -> ',
  'f(x -> ',
  'exists (select ',
  'case when ',
  'a in (select ',
  'f() over (order by ',
  'f() filter (where ',
]

test.each(tried)('%s many times with a mistake within takes little time', (open) => {
  for (const n of [6, 14, 45]) {
    const took = cpuClock()
    readSql(`select ${open.repeat(n)} ! ! from a join b on a.i = b.i`)
    readSql(`select 1 from a join b on a.i = ${open.repeat(n)} ! !`)
    expect(took(), `${n}`).toBeLessThan(4_000)
  }
  const took = cpuClock()
  readSql(`select ${open.repeat(6)} ! ! from a join b on a.i = b.i;`.repeat(3_000))
  expect(took()).toBeLessThan(15_000)
  expect(alive()).toBe(true)
})

test('tables and queries in brackets take little time too', () => {
  for (const open of [
    '(select * from ',
    'lateral (select * from ',
    'unnest(',
    'table(',
    '(values (',
    '(with a as (select * from ',
    'a join (',
  ])
    for (const n of [8, 14, 30]) {
      const took = cpuClock()
      readSql(`select 1 from ${open.repeat(n)} ! ! join b on a.i = b.i`)
      expect(took(), `${open} ${n}`).toBeLessThan(4_000)
    }
})

test('whatever stands beside one another, nothing is thrown and the parser lives', () => {
  const words =
    `select from where join left on and or not in is null case when then else end with as union ( ) [ ] { } < > <= = + - * / :: : . , ; ' " \` $$ $x$ -- # /* */ { { }} {% %} %s :a @b $1 a b.c 1 1.5 'x' interval at time zone array struct over partition by order limit lateral unnest pivot`.split(
      ' ',
    )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '\n'), fc.integer({ min: 1, max: 80 })), { maxLength: 60 }),
      (all) => {
        const text = all.map(([word, space, n]) => `${word}${space}`.repeat(n)).join('')
        readSql(`select 1 from a join b on a.i = ${text}`)
        readSql(text)
        return alive()
      },
    ),
    { numRuns: 200, interruptAfterTimeLimit: 30_000 },
  )
})
