import { type Node, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf, textOf } from './term.ts'

/** Prometheus rules: a file of `groups:`, or a PrometheusRule of its operator. One term an alert or recording. */
export function prometheus(root: Node): Recognised | null {
  const isResource = textOf(valueAt(root, 'kind')) === 'PrometheusRule'
  const groups = itemsOf(valueAt(isResource ? valueAt(root, 'spec') : root, 'groups'))
  const rules = groups.flatMap((group) => itemsOf(valueAt(group, 'rules')))
  const terms = rules.flatMap((rule) => {
    const name = textOf(valueAt(rule, 'alert')) ?? textOf(valueAt(rule, 'record'))
    const expression = textOf(valueAt(rule, 'expr'))
    if (name === null || expression === null) return []
    const further = ['labels', 'annotations'].flatMap((key) => pairsIn(valueAt(rule, key)))
    return termOf([name, expression, ...further], rule.line) ?? []
  })
  return terms.length === 0 ? null : { kind: 'prometheus', topics: ['monitoring'], terms }
}
