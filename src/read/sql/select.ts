import type { SqlColumn, SqlOutput, SqlQuery, SqlSelect } from '../../model/sql.ts'
import { comparisonsIn, conditionsIn } from './condition.ts'
import type { Tree } from './parser.ts'
import { type Names, relationsOf } from './relation.ts'
import { columnOf, columnsIn, isNode, listOf, nameOf, part, variant, within } from './tree.ts'

/** Reads queries; each SELECT that is read, at whatever depth, is put into `all`. */
export function readQuery(tree: Tree, all: SqlSelect[], named: ReadonlyMap<string, SqlQuery> = new Map()): SqlQuery {
  const known = new Map(named)
  for (const cte of listOf(part(tree, 'with', 'cte_tables')))
    known.set(nameOf(part(cte, 'alias', 'name')), readQuery(part(cte, 'query'), all, known))
  const names: Names = { named: known, query: (of) => readQuery(of, all, known) }
  const limited = part(tree, 'limit_clause') !== null || part(tree, 'fetch') !== null
  return {
    selects: bodies(part(tree, 'body'), names).map((body) => {
      const made = readSelect(body, tree, names)
      made.limited = limited
      all.push(made)
      return made
    }),
  }

  function bodies(body: Tree, within: Names): Tree[] {
    const [is, of] = variant(body)
    if (is === 'Select') return [of]
    if (is === 'Query') {
      within.query(of)
      return bodies(part(of, 'body'), within)
    }
    return is === 'SetOperation' ? [...bodies(part(of, 'left'), within), ...bodies(part(of, 'right'), within)] : []
  }
}

function readSelect(tree: Tree, query: Tree, names: Names): SqlSelect {
  const { relations, conditions } = relationsOf(part(tree, 'from'), names)
  const clauses = ['selection', 'prewhere', 'having', 'qualify'].map((name) => part(tree, name))
  const parts: Tree = [part(tree, 'projection'), ...clauses, part(tree, 'group_by'), part(tree, 'distinct'), part(tree, 'lateral_views')]
  const joins = listOf(part(tree, 'from')).map((from) => listOf(part(from, 'joins')).map((join) => part(join, 'join_operator')))
  const whole: Tree = [parts, joins]
  for (const inner of queriesIn(whole)) names.query(inner)
  const distinctOn = isNode(part(tree, 'distinct')) && part(tree, 'distinct', 'On') !== null
  return {
    relations,
    conditions: [...conditions, ...clauses.flatMap(conditionsIn)],
    comparisons: comparisonsIn(whole),
    outputs: listOf(part(tree, 'projection')).map(outputOf),
    columns: [...columnsIn(whole), ...columnsIn(part(query, 'order_by'))],
    ordered: [...orderedIn(whole), ...(distinctOn ? columnsIn(part(query, 'order_by')) : [])],
    grouped: listOf(listOf(part(tree, 'group_by', 'Expressions'))[0]).length > 0 || part(tree, 'group_by', 'All') !== null,
    limited: false,
  }
}

/** Queries in an expression, the outermost of them. */
function* queriesIn(tree: Tree): Generator<Tree> {
  if (Array.isArray(tree)) for (const item of tree) yield* queriesIn(item)
  else if (isNode(tree)) {
    if ('body' in tree && 'with' in tree) yield tree
    else for (const of of Object.values(tree)) if (of !== null && typeof of === 'object') yield* queriesIn(of)
  }
}

function outputOf(tree: Tree): SqlOutput {
  const [is, of] = variant(tree)
  const expression = is === 'ExprWithAlias' ? part(of, 'expr') : of
  const name = is === 'ExprWithAlias' ? nameOf(part(of, 'alias')) : (columnOf(of)?.name ?? null)
  return { name, columns: columnsIn(expression), aggregates: [...within(expression)].some((node) => aggregates(node)) }
}

const sums =
  /^(?:count|countif|count_if|sum|sumif|avg|mean|min|max|median|stddev\w*|std|var\w*|array_agg|string_agg|listagg|group_concat|collect_\w+|approx_\w+|percentile\w*|quantile\w*|mode|bool_or|bool_and|logical_or|logical_and|any_value)$/

function aggregates(tree: Tree): boolean {
  const call = part(tree, 'Function')
  return call !== null && part(call, 'over') === null && sums.test(nameOf(listOf(part(call, 'name')).at(-1)))
}

/** What rows are put in order by within an expression: windows, ordered aggregates, `max_by(value, time)`. */
function orderedIn(tree: Tree): SqlColumn[] {
  return [...within(tree)].flatMap((node) => {
    const latest = /^(?:max_by|min_by|arg_?max|arg_?min|last_value|latest\w*)$/.test(nameOf(listOf(part(node, 'Function', 'name')).at(-1)))
    return columnsIn([node.order_by ?? null, node.OrderBy ?? null, latest ? part(node, 'Function', 'args') : null])
  })
}
