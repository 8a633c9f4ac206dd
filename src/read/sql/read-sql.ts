import type { SqlSelect, SqlSpot, SqlStatement, SqlText } from '../../model/sql.ts'
import { costOf } from './cost.ts'
import { parseStatement, type Tree } from './parser.ts'
import { readQuery } from './select.ts'
import { type PlainStatement, plainStatements } from './statements.ts'
import { isNode } from './tree.ts'

/** Statements of one text that are parsed, and what they may cost together: whoever writes more is not heard for the rest. */
const most = { statements: 2_000, cost: 2 ** 17 }

/** Characters of a statement that are read. */
const longest = 200_000

/** Reads the queries of a text of SQL, whatever its dialect; templates are filled first. Nothing is thrown. */
export function readSql(text: string): SqlText {
  const made: SqlText = { statements: [], unread: [] }
  let [parsed, spent] = [0, 0]
  for (const plain of plainStatements(text)) {
    if (!joins(plain) || plain.words.has('match_condition') || plain.words.has('match_recognize')) continue
    parsed += 1
    const cost = plain.text.length > longest ? Infinity : costOf(plain.text, plain.pieces)
    const isTooMuch = parsed > most.statements || spent + cost > most.cost
    const read = isTooMuch ? null : statementOf(plain)
    // Every dialect was asked in vain.
    if (!isTooMuch) spent += read === null ? Math.max(cost, 1_024) : cost
    if (read === null) made.unread.push(plain.linesBefore + 1)
    else made.statements.push(read)
  }
  return made
}

/** Only what puts tables together is of interest here. */
function joins({ words, text }: PlainStatement): boolean {
  return words.has('select') && words.has('from') && (words.has('join') || /\bfrom\s+[\w.`"]{1,200}(?:\s+\w{1,60}){0,2}\s*,/i.test(text))
}

function statementOf(asWritten: PlainStatement): SqlStatement | null {
  // The parser does not know the word; what bounds such a join in time stands behind ON like any other.
  const text = asWritten.text.replace(/\basof(?=\s+(?:left\s+|inner\s+)?join\b)/gi, '    ')
  const plain = { ...asWritten, text }
  const whole = parseStatement(text)
  const tree = whole ?? parseStatement(queryIn(plain))
  const query = tree === null ? null : queryOf(tree)
  if (query === null) return whole === null ? null : { creates: null, query: { selects: [] }, selects: [] }
  const all: SqlSelect[] = []
  const read = readQuery(query, all)
  for (const { relations } of all) for (const { at } of relations) moved(at, plain)
  return { creates: createdBy(plain), query: read, selects: all }
}

const shifted = new WeakSet<object>()

function moved(at: SqlSpot, { linesBefore, columnsBefore }: PlainStatement): void {
  if (shifted.has(at)) return
  shifted.add(at)
  if (at.line === 1) at.column += columnsBefore
  at.line += linesBefore
}

/** The query of a statement that fills something with it. */
function queryOf(tree: Tree, depth = 4): Tree | null {
  if (!isNode(tree)) return null
  if ('body' in tree && 'with' in tree) return tree
  if (depth === 0) return null
  for (const of of Object.values(tree)) {
    const found = queryOf(of, depth - 1)
    if (found !== null) return found
  }
  return null
}

/** The query alone, where no dialect knows what is to be done with it: all before its first word is left blank. */
function queryIn({ text, pieces }: PlainStatement): string {
  const first = pieces.findIndex(({ is, from, to }) => is === 'word' && /^(?:select|with)$/i.test(text.slice(from, to)))
  const start = pieces[first]?.from ?? 0
  return text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start)
}

/** The name behind CREATE TABLE, CREATE VIEW, INSERT INTO and their like: the last one before the query. */
function createdBy({ text, pieces, words }: PlainStatement): string | null {
  if (!['create', 'insert', 'merge', 'into', 'replace'].some((word) => words.has(word))) return null
  const said = pieces.slice(0, 30).map(({ from, to }) => text.slice(from, to).replace(/[`"]/g, ''))
  const at = said.findIndex((word) => /^(?:table|view|into|model)$/i.test(word))
  const rest = said.slice(at + 1).filter((word) => !/^(?:if|not|exists|table)$/i.test(word))
  const end = rest.findIndex((word, i) => i > 0 && word !== '.' && rest[i - 1] !== '.')
  const path = rest.slice(0, end < 0 ? rest.length : end).join('')
  return at < 0 || path === '' ? null : path.toLowerCase()
}
