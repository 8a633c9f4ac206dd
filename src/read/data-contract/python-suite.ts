import type { DataContract } from '../../model/data-contract.ts'
import type { Statement } from '../../model/syntax.ts'
import type { Node } from '../node.ts'
import { readSuite } from './great-expectations.ts'
import { callsOf } from './python-calls.ts'
import { argument, givenOf, lineAt, nodeOf, type PythonPlace } from './python-node.ts'

/** A suite of Great Expectations that Python writes down: `gxe.ExpectColumnValuesToBeBetween(column="amount", min_value=0)`. */
export function readPythonSuite(statements: Statement[], place: PythonPlace): DataContract | null {
  const calls = callsOf(statements, /^(?:Expect[A-Z]\w*|expect_(?:column|table|compound)\w*)$/)
  if (calls.length === 0) return null
  const suite = callsOf(statements, /^ExpectationSuite$/)[0]
  const name = suite === undefined ? null : argument(suite.arguments, 'name', 0)
  const items = calls.map(({ callee, arguments: given, at }): Node => {
    const line = lineAt(place, at.from)
    const said = givenOf(given, place)
    // validator.expect_column_values_to_not_be_null("amount")
    const first = given[0]?.keyword === null ? [{ line, column: 1, key: 'column', value: nodeOf(given[0].value, place) }] : []
    const kwargs: Node = said.is === 'map' ? { ...said, entries: [...first, ...said.entries] } : said
    return map(line, { type: { line, column: 1, is: 'string', value: callee }, kwargs, meta: entry(said, 'meta') })
  })
  return readSuite(
    map(1, { expectations: { line: 1, column: 1, is: 'list', items }, ...(name === null ? {} : { name: nodeOf(name, place) }) }),
  )
}

function entry(node: Node, key: string): Node {
  const found = node.is === 'map' ? node.entries.find((it) => it.key === key) : undefined
  return found?.value ?? { line: 1, column: 1, is: 'null' }
}

function map(line: number, of: Record<string, Node>): Node {
  return { line, column: 1, is: 'map', entries: Object.entries(of).map(([key, value]) => ({ line: value.line, column: 1, key, value })) }
}
