import type { SqlCondition, SqlQuery, SqlRelation, SqlSpot } from '../../model/sql.ts'
import { conditionsIn } from './condition.ts'
import type { Tree } from './parser.ts'
import { isNode, listOf, nameOf, part, variant, within } from './tree.ts'

/** What FROM puts together: what stands in it, and the conditions of ON. */
export interface Joined {
  relations: SqlRelation[]
  conditions: SqlCondition[]
}

/** How queries within are read, and those that WITH names. */
export interface Names {
  query(tree: Tree): SqlQuery
  named: ReadonlyMap<string, SqlQuery>
}

/** A FROM clause: tables between commas, each with its joins. */
export function relationsOf(from: Tree, names: Names): Joined {
  const made: Joined = { relations: [], conditions: [] }
  for (const one of listOf(from)) {
    add(made, relationOf(part(one, 'relation'), names))
    for (const join of listOf(part(one, 'joins'))) {
      const [kind, how] = variant(part(join, 'join_operator'))
      const added = relationOf(part(join, 'relation'), names)
      const [relation] = added.relations
      const constraint = isNode(how) && 'constraint' in how ? how.constraint : how
      const [by, what] = variant(constraint)
      if (relation !== undefined) {
        if (by === 'Using') relation.using = listOf(what).map((name) => nameOf(listOf(name).at(-1)))
        if (/Cross|Apply|AsOf|Semi|Anti/.test(kind) || by === 'Natural') relation.apart = true
      }
      if (by === 'On') made.conditions.push(...conditionsIn(what))
      add(made, added)
    }
  }
  return made
}

function add(made: Joined, { relations, conditions }: Joined): void {
  made.relations.push(...relations)
  made.conditions.push(...conditions)
}

function relationOf(tree: Tree, names: Names): Joined {
  const [is, of] = variant(tree)
  if (is === 'NestedJoin') return relationsOf([part(of, 'table_with_joins')], names)
  const alias = part(of, 'alias', 'name')
  const relation = (about: Partial<SqlRelation>): Joined => ({
    relations: [{ alias: nameOf(alias), table: null, query: null, using: [], apart: false, at: spotOf(tree), ...about }],
    conditions: [],
  })
  if (is === 'Derived') return relation({ query: names.query(part(of, 'subquery')), apart: part(of, 'lateral') === true })
  if (is !== 'Table' || part(of, 'args') !== null) return relation({ apart: true })
  const path = listOf(part(of, 'name')).map(nameOf)
  // Of `project.dataset.table` in one pair of backquotes too.
  const table = (path.at(-1) ?? '').split('.').at(-1) ?? ''
  const query = path.length === 1 ? (names.named.get(table) ?? null) : null
  const versioned = part(of, 'version') !== null
  return relation({ alias: alias === null ? table : nameOf(alias), table, query, apart: versioned })
}

/** Where its first name stands. */
function spotOf(tree: Tree): SqlSpot {
  const [first] = [part(tree, 'Table', 'name', '0'), ...listOf(part(tree, 'Table', 'name')), ...within(tree)].flatMap((node) =>
    startOf(node),
  )
  return first ?? { line: 1, column: 1 }
}

function startOf(node: Tree): SqlSpot[] {
  const span = part(node, 'span', 'start') ?? part(node, 'Identifier', 'span', 'start') ?? part(node, 'select_token', 'span', 'start')
  const [line, column] = [part(span, 'line'), part(span, 'column')]
  return typeof line === 'number' && typeof column === 'number' && line > 0 ? [{ line, column }] : []
}
