import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/read/csv.ts'

const from = { path: 'sample.csv', commit: null, id: null }
const read = (text: string, whole = true) => {
  const result = readCsv(text, from, whole)
  if (result.is !== 'read') throw new Error(JSON.stringify(result))
  return result.value
}

describe('a CSV', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['bars', 'a|b\n1|2\n'],
    ['a byte order mark, returns', '\uFEFFa,b\r\n1,2\r\n'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['spaces around', 'a, b\n1, 2\n'],
    ['empty lines', 'a,b\n\n1,2\n\n'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual({ names: ['a', 'b'], types: [null, null], rows: [['1', '2']], whole: true })
  })
  test('a delimiter in a quoted name is none', () => {
    expect(read('"a;b;c",d\n1,2\n').names).toEqual(['a;b;c', 'd'])
  })
  test('what is missing, a line in a value, a short row, a long one', () => {
    expect(read('a,b\nNA,"x\ny"\n,nan\n1\n1,2,3\n').rows).toEqual([
      [null, 'x\ny'],
      [null, null],
      ['1', null],
      ['1', '2'],
    ])
  })
  test('decimal commas go with semicolons', () => {
    expect(read('a;b\n1,5;x,y\n').rows).toEqual([['1.5', 'x,y']])
    expect(read('a|b\n1,5|x\n').rows).toEqual([['1,5', 'x']])
  })
  test('of a text that was cut off, the last line is left out', () => {
    expect(read('a,b\n1,2\n3,4', false)).toMatchObject({ rows: [['1', '2']], whole: false })
  })
})

test.each([
  ['', 'no row below'],
  ['a,b\n', 'no row below'],
  ['a,b\n1,"2\n', 'line 2: '],
])('%j is no sample', (text, says) => {
  expect(readCsv(text, from)).toMatchObject({ is: 'unreadable', fault: 'author', why: expect.stringContaining(says) })
})
