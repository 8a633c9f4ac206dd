import type { PlanTerm } from '../../model/plan.ts'
import { type Node, textOf, valueAt } from '../node.ts'
import { itemsOf, type Recognised, termOf } from './term.ts'

/** Datadog monitors: as its API and exports write them, as a DatadogMonitor of its operator, as `datadog_monitor` in Terraform. */
export function datadog(root: Node): Recognised | null {
  const terms = [root, ...listsOf(root), ...resourcesOf(root), ...specOf(root)].flatMap((it) => monitorTerm(it) ?? [])
  return terms.length === 0 ? null : { kind: 'datadog', topics: ['monitoring'], terms }
}

/** A Datadog dashboard: widgets with their queries. */
export function datadogDashboard(root: Node): Recognised | null {
  const title = textOf(valueAt(root, 'title'))
  if (title === null || valueAt(root, 'layout_type') === null) return null
  const widgets = itemsOf(valueAt(root, 'widgets')).flatMap((widget) => {
    const of = valueAt(widget, 'definition')
    return of === null ? [] : [of, ...itemsOf(valueAt(of, 'widgets')).flatMap((inner) => valueAt(inner, 'definition') ?? [])]
  })
  const terms = widgets.flatMap((widget) => {
    const queries = itemsOf(valueAt(widget, 'requests')).flatMap((request) => [
      textOf(valueAt(request, 'q')),
      ...itemsOf(valueAt(request, 'queries')).map((query) => textOf(valueAt(query, 'query'))),
    ])
    return termOf([textOf(valueAt(widget, 'title')), ...queries], widget.line) ?? []
  })
  const named = termOf([`dashboard ${title}`], root.line)
  return { kind: 'datadog', topics: ['monitoring', 'rollout'], terms: [...(named === null ? [] : [named]), ...terms] }
}

function monitorTerm(it: Node): PlanTerm | null {
  const [name, type, query] = ['name', 'type', 'query'].map((key) => textOf(valueAt(it, key)))
  if (!name || !query || !/\balert\b|check|composite|anomaly|slo/.test(type ?? '')) return null
  return termOf([name, query, textOf(valueAt(it, 'message')), ...itemsOf(valueAt(it, 'tags')).map(textOf)], it.line)
}

function listsOf(root: Node): Node[] {
  return [...itemsOf(root), ...itemsOf(valueAt(root, 'monitors'))]
}

function specOf(root: Node): Node[] {
  return textOf(valueAt(root, 'kind')) === 'DatadogMonitor' ? [valueAt(root, 'spec')].flatMap((it) => it ?? []) : []
}

/** Terraform's JSON writes each level as a map or as a list of maps. */
function resourcesOf(root: Node): Node[] {
  const each = (node: Node | null): Node[] => (node?.is === 'list' ? node.items : node === null ? [] : [node])
  const named = each(valueAt(root, 'resource')).flatMap((it) => each(valueAt(it, 'datadog_monitor')))
  return named.flatMap((it) => (it.is === 'map' ? it.entries.flatMap(({ value }) => each(value)) : []))
}
