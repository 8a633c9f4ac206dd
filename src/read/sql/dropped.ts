import { costOf } from './cost.ts'
import { parseStatement } from './parser.ts'
import { type PlainStatement, plainStatements } from './statements.ts'
import { isNode, listOf, nameOf, part, variant } from './tree.ts'

/** A table, or a column of one, that a statement takes away with all that is in it. */
export interface Dropped {
  what: 'table' | 'column'
  /** `payments`, `payments.device_age`; in lower case. */
  name: string
}

/** Where the way down begins in a file that holds both ways. */
const down = /^[ \t]*--[ \t]*(?:\+goose[ \t]+down|\+migrate[ \t]+down|migrate:down|!?downs?|@?undo)\b/im

/** Statements that are read of one text, the characters of the longest, and what one may cost the parser. */
const most = { statements: 200, characters: 20_000, cost: 8_192 }

/** What a text of SQL takes away for good. What it makes again under the same name, and what was only put there for a moment, is not. */
export function droppedBy(text: string): Dropped[] {
  const way = down.exec(text)
  const statements = plainStatements(way === null ? text : text.slice(0, way.index))
  const made = new Set(statements.flatMap((it) => madeBy(it) ?? []))
  return statements
    .filter(({ words }) => words.has('drop') && (words.has('table') || words.has('alter')))
    .slice(0, most.statements)
    .flatMap(readDrop)
    .filter(({ name }) => !made.has(name) && !isPassing(name))
}

function readDrop({ text, pieces }: PlainStatement): Dropped[] {
  if (text.length > most.characters || costOf(text, pieces) > most.cost) return []
  const tree = parseStatement(text)
  if (!isNode(tree)) return []
  const [is, of] = variant(tree)
  if (is === 'Drop')
    return part(of, 'object_type') === 'Table' && part(of, 'temporary') !== true
      ? listOf(part(of, 'names')).map((name) => ({ what: 'table', name: lastOf(name) }))
      : []
  if (is !== 'AlterTable') return []
  const table = lastOf(part(of, 'name'))
  return listOf(part(of, 'operations')).flatMap((operation) => {
    const columns = listOf(part(operation, 'DropColumn', 'column_names'))
    return columns.map((column): Dropped => ({ what: 'column', name: `${table}.${nameOf(column).toLowerCase()}` }))
  })
}

/** The last part of a table's name, whatever it lies in. */
function lastOf(name: unknown): string {
  const last = listOf(name).at(-1)
  return nameOf(part(last, 'Identifier') ?? last).toLowerCase()
}

/** The table that a statement makes, or that another becomes. */
function madeBy({ text }: PlainStatement): string | null {
  const found =
    /^\s*create\s+(?:or\s+replace\s+)?(?:\w+\s+){0,2}table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]]{1,200})/i.exec(text) ??
    /\brename\s+to\s+([\w."`[\]]{1,200})/i.exec(text)
  const last = found?.[1]?.split('.').at(-1)
  return last === undefined ? null : last.replace(/[^\w]/g, '').toLowerCase()
}

/** Names of what jobs put down and take up again. */
function isPassing(name: string): boolean {
  return /^(?:#|_|tmp|temp|stg|staging|scratch|old|bak|backup|test)|(?:_|^)(?:tmp|temp|old|bak|backup|new|staging|stg|copy|test)(?:_\d+)?$/.test(
    name,
  )
}
