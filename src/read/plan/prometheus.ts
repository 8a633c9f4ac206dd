import { type Node, nodeAt, textOf, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf } from './term.ts'

/** How deep `groups:` stands at most: a chart's values, a ConfigMap, a PrometheusRule. */
const deepest = 6

/** Prometheus rules: a file of `groups:`, a PrometheusRule of its operator, values of its charts. One term an alert or recording. */
export function prometheus(root: Node): Recognised | null {
  const file = textOf(nodeAt(root, ['metadata', 'name'])) ?? ''
  const rules = groupsIn(root, 0).flatMap((group) => {
    const under = `${file} ${textOf(valueAt(group, 'name')) ?? ''}`.trim()
    return itemsOf(valueAt(group, 'rules')).map((rule) => ({ rule, under }))
  })
  const terms = rules.flatMap(({ rule, under }) => {
    const name = textOf(valueAt(rule, 'alert')) ?? textOf(valueAt(rule, 'record'))
    const expression = textOf(valueAt(rule, 'expr'))
    if (name === null || expression === null) return []
    const further = ['labels', 'annotations'].flatMap((key) => pairsIn(valueAt(rule, key)))
    const term = termOf([name, expression, ...further], rule.line)
    return term === null ? [] : { ...term, under }
  })
  return terms.length === 0 ? null : { kind: 'prometheus', topics: ['monitoring'], terms }
}

function groupsIn(node: Node, depth: number): Node[] {
  if (node.is !== 'map' || depth > deepest) return []
  return node.entries.flatMap(({ key, value }) => (key === 'groups' && value.is === 'list' ? value.items : groupsIn(value, depth + 1)))
}
