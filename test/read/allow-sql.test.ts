import { expect, test } from 'vitest'
import { queryAllowances } from '../../src/read/allow-sql.ts'
import { cpuClock } from '../cpu-time.ts'

const of = (text: string) => queryAllowances({ path: 'q.sql', headPath: 'q.sql', text })
const covers = (text: string) => of(text).map(({ line, covers }) => [line, covers?.from ?? null])
const comment = '-- mle-review: allow leakage/join-ignores-event-time - backfilled'

test.each<[what: string, text: string, found: (number | null)[][]]>([
  ['its own line', `select 1\nfrom a\njoin b on a.x = b.x ${comment}\nwhere 1`, [[3, 3]]],
  ['the line below', `select 1\nfrom a\n${comment}\njoin b on a.x = b.x`, [[3, 4]]],
  ['the line below, over blanks and comments', `from a\n${comment}\n\n-- so\n/* and\nso */ join b`, [[2, 6]]],
  ['the line that a text ends on', `select 'a\nb' ${comment}\nfrom c`, [[2, 2]]],
  ['nothing at the end', `select 1;\n${comment}\n`, [[2, null]]],
  [
    'each its own',
    `from a ${comment}\njoin b ${comment}`,
    [
      [1, 1],
      [2, 2],
    ],
  ],
  ['nothing where it stands in a text', `select '\n${comment}\n' from a`, []],
  ['nothing where it is a comment of another language', 'from a # mle-review: allow a/b - so', []],
])('a comment covers %s', (_, text, found) => expect(covers(text)).toEqual(found))

test.each<[text: string, rule: string | null, reason: string | null]>([
  [comment, 'leakage/join-ignores-event-time', 'backfilled'],
  ['--mle-review: allow a/b: so', 'a/b', 'so'],
  ['-- mle-review: allow a/b', 'a/b', null],
  ['-- mle-review: ignore a/b - so', null, null],
])('it reads as in Python: %s', (text, rule, reason) => expect(of(`from a ${text}`)).toMatchObject([{ rule, reason }]))

test('it is the same one while its line says the same', () => {
  const [one, two, three] = ['from  a\n', '-- on top\nfrom a\n', 'from b\n'].map((text) => of(`${comment}\n${text}`)[0]?.text)
  expect(one).toBe(two)
  expect(one).not.toBe(three)
})

test('of very many the first are heard, in little time', () => {
  const took = cpuClock()
  expect(of(`${comment}\nselect 1;\n`.repeat(20_000))).toHaveLength(500)
  expect(took()).toBeLessThan(2_000)
})
