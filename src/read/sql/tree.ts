import type { SqlColumn } from '../../model/sql.ts'
import { hole } from './fill.ts'
import type { Tree } from './parser.ts'

/** A node's parts by their names. */
export type Node = Record<string, Tree>

export function isNode(tree: Tree): tree is Node {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
}

/** A part of a node; null where it has none of that name. */
export function part(tree: Tree, ...names: string[]): Tree {
  return names.reduce<Tree>((at, name) => (isNode(at) ? (at[name] ?? null) : null), tree)
}

export function listOf(tree: Tree): Tree[] {
  return Array.isArray(tree) ? tree : []
}

/** What a node is, and what it says: the one key that it has. */
export function variant(tree: Tree): [is: string, of: Tree] {
  if (typeof tree === 'string') return [tree, null]
  const [first] = isNode(tree) ? Object.entries(tree) : []
  return first ?? ['', null]
}

/** A name as it is compared; `?` where a template makes it. */
export function nameOf(ident: Tree): string {
  const said = part(ident, 'value') ?? part(ident, 'Identifier', 'value')
  const name = typeof said === 'string' ? said.toLowerCase() : ''
  return name.includes(hole) ? '?' : name
}

/** The column that a node is; null where it is anything else. */
export function columnOf(tree: Tree): SqlColumn | null {
  if (!isNode(tree)) return null
  if (Array.isArray(tree.CompoundIdentifier)) {
    const names = tree.CompoundIdentifier.map(nameOf)
    const table = names.at(-2) ?? null
    return { table: table === '?' ? null : table, name: names.at(-1) ?? '' }
  }
  if (isNode(tree.Identifier) && typeof tree.Identifier.value === 'string') return { table: null, name: nameOf(tree.Identifier) }
  const access = tree.CompoundFieldAccess
  const root = columnOf(part(access, 'root'))
  const [step] = listOf(part(access, 'access_chain'))
  const field = columnOf(part(step, 'Dot'))
  return root === null || field === null ? root : { table: root.name, name: field.name }
}

/** Names in a tree that are no columns of a query around it. */
const named = new Set(['name', 'data_type', 'alias', 'relation', 'span', 'select_token', 'wildcard_token', 'ObjectName'])

/** Every node of an expression, queries in it too, from the outside in. */
export function* within(tree: Tree): Generator<Node> {
  if (Array.isArray(tree)) for (const item of tree) yield* within(item)
  if (!isNode(tree)) return
  yield tree
  if (columnOf(tree) !== null) return
  for (const [name, of] of Object.entries(tree)) if (!named.has(name) && of !== null && typeof of === 'object') yield* within(of)
}

/** Words that stand where a column could: units of `dateadd(month, …)`, and moments that are written without brackets. */
const noColumn =
  /^(?:(?:year|quarter|month|week|isoweek|day|dayofweek|hour|minute|second|millisecond|microsecond|epoch|dow|doy)s?|current_(?:date|time|timestamp)|localtime(?:stamp)?|sysdate|systimestamp|getdate|now|today)$/

/** Columns that an expression names. */
export function columnsIn(tree: Tree): SqlColumn[] {
  return [...within(tree)].flatMap((node) => {
    const column = columnOf(node)
    return column === null || (column.table === null && noColumn.test(column.name)) ? [] : [column]
  })
}
