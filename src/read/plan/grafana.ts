import type { PlanTerm } from '../../model/plan.ts'
import { type Node, textOf, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf } from './term.ts'

/** A Grafana dashboard as exported (bare, or inside `dashboard:` of the API's answer). One term a panel. */
export function grafana(root: Node): Recognised | null {
  const board = valueAt(root, 'dashboard') ?? root
  const title = textOf(valueAt(board, 'title'))
  const panels = panelsOf(board)
  const isBoard = ['schemaVersion', 'templating', 'uid', 'refresh', 'time'].some((key) => valueAt(board, key) !== null)
  if (title === null || panels.length === 0 || !isBoard) return null
  const tags = itemsOf(valueAt(board, 'tags')).map(textOf)
  const variables = itemsOf(valueAt(valueAt(board, 'templating'), 'list')).map((it) => [it, textOf(valueAt(it, 'name'))] as const)
  const terms = [
    termOf([`dashboard ${title}`, ...tags], board.line),
    ...variables.map(([it, name]) => termOf([name === null ? null : `by ${name}`], it.line)),
    ...panels.map(panelTerm),
  ].flatMap((term) => (term === null ? [] : { ...term, under: title }))
  return { kind: 'grafana', topics: ['monitoring', 'rollout'], terms }
}

/** Grafana's own alert rules, as it provisions them: `groups:` of rules with a `title` and `data`. */
export function grafanaAlerts(root: Node): Recognised | null {
  const rules = itemsOf(valueAt(root, 'groups')).flatMap((group) => itemsOf(valueAt(group, 'rules')))
  const terms = rules.flatMap((rule) => {
    const queries = itemsOf(valueAt(rule, 'data')).flatMap((it) => textOf(valueAt(valueAt(it, 'model'), 'expr')) ?? [])
    const name = textOf(valueAt(rule, 'title')) ?? textOf(valueAt(rule, 'name'))
    if (name === null || valueAt(rule, 'data') === null) return []
    const further = ['labels', 'annotations'].flatMap((key) => pairsIn(valueAt(rule, key)))
    return termOf([name, ...queries, ...further], rule.line) ?? []
  })
  return terms.length === 0 ? null : { kind: 'grafana alerts', topics: ['monitoring'], terms }
}

/** Panels of rows too: old dashboards keep them under `rows`, new ones in panels of type row. */
function panelsOf(board: Node): Node[] {
  const direct = [
    ...itemsOf(valueAt(board, 'panels')),
    ...itemsOf(valueAt(board, 'rows')).flatMap((row) => itemsOf(valueAt(row, 'panels'))),
  ]
  return direct.flatMap((panel) => [panel, ...itemsOf(valueAt(panel, 'panels'))])
}

function panelTerm(panel: Node): PlanTerm | null {
  const queries = itemsOf(valueAt(panel, 'targets')).flatMap((target) =>
    ['expr', 'query', 'rawSql', 'target', 'legendFormat'].map((key) => textOf(valueAt(target, key))),
  )
  const alert = textOf(valueAt(valueAt(panel, 'alert'), 'name'))
  return termOf([textOf(valueAt(panel, 'title')), textOf(valueAt(panel, 'description')), alert, ...queries], panel.line)
}
