import { describe, expect, test } from 'vitest'
import { outputColumns } from '../../../src/weigh/sensitive/outputs.ts'

const columns = new Set(['email'])
const seen = (text: string) => {
  const lines = text.split('\n')
  const output = { text, fileLine: 10, fileLines: lines.map((_, i) => 10 + i) }
  const cell = { cell: 3, kind: 'code' as const, text: 'df', fileLines: [5], outputs: [output] }
  return outputColumns({ cells: [cell] }, columns)
}
const table = (head: string[], ...rows: string[][]) =>
  `<table>\n<tr><th></th>${head.map((it) => `<th>${it}</th>`).join('')}</tr>\n${rows
    .map(([index, ...cells]) => `<tr><th>${index}</th>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`)
    .join('\n')}\n</table>`

describe('values that an output shows', () => {
  test.each([
    ['a table', table(['amount', 'email'], ['0', '3.5', 'a@b.example'])],
    ['a table of statistics with the commonest value', table(['email'], ['count', '2'], ['top', 'a@b.example'])],
    ['a frame', '   amount        email\n0     3.5  a@b.example\n1     1.0  c@d.example'],
    ['a series', '0    a@b.example\n1    c@d.example\nName: email, dtype: object'],
    ['a long series', '0    a@b.example\n       ...\n9    c@d.example\nName: email, Length: 10, dtype: object'],
    ['counts of its values', 'email\na@b.example    2\nName: count, dtype: int64'],
    ['a record', "{'amount': 3.5, 'email': 'a@b.example'}"],
    ['JSON', '"email": "a@b.example"'],
  ])('%s', (_name, text) => {
    expect(seen(text)).toMatchObject([{ column: 'email', cell: 3 }])
  })
  test('the line is that of the head in the file', () => {
    expect(seen(`two rows\n${table(['email'], ['0', 'a@b.example'])}`)).toEqual([{ column: 'email', cell: 3, fileLine: 12 }])
  })
})

test('a common name is a column where no table of models or metrics is shown', () => {
  const shows = (text: string) => {
    const output = { text, fileLine: 1, fileLines: text.split('\n').map((_, i) => i + 1) }
    return outputColumns({ cells: [{ cell: 1, kind: 'code', text: '', fileLines: [1], outputs: [output] }] }, new Set(['name'])).length
  }
  expect(shows(table(['name', 'amount'], ['0', 'Anna', '3']))).toBe(1)
  expect(shows(table(['name', 'gain'], ['0', 'amount', '0.3']))).toBe(0)
  expect(shows('     name  importance\n0  amount         0.3')).toBe(0)
  expect(shows('   name  amount\n0  Anna       3')).toBe(1)
})

describe('its bare name', () => {
  test.each([
    ['an index', "Index(['amount', 'email'], dtype='object')"],
    ['types', 'amount    float64\nemail      object\ndtype: object'],
    [
      'info',
      ' #   Column  Non-Null Count  Dtype\n---  ------  --------------  -----\n 0   amount  10 non-null     float64\n 1   email   10 non-null     object',
    ],
    ['missing values', 'amount    0\nemail     3\ndtype: int64'],
    ['a mask', '0    True\n1    False\nName: email, dtype: bool'],
    ['a schema', "{'email': 'object'}"],
    ['a masked value', "{'email': '***'}"],
    ['a sentence', 'dropped the column email'],
    ['a table of statistics', table(['email'], ['count', '2'], ['unique', '2'])],
    ['a table of importances', table(['feature', 'gain'], ['0', 'email', '0.1'])],
    ['another column', table(['email_domain'], ['0', 'b.example'])],
  ])('%s', (_name, text) => {
    expect(seen(text)).toEqual([])
  })
})
