import { type Node, nodeAt, textOf, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf } from './term.ts'

/** Service level objectives: OpenSLO, Sloth, Pyrra. One term an objective. */
export function objectives(root: Node): Recognised | null {
  const kind = textOf(valueAt(root, 'kind')) ?? textOf(valueAt(root, 'version')) ?? ''
  if (!/^(?:SLO|PrometheusServiceLevel|ServiceLevelObjective|prometheus\/v1)$/.test(kind)) return null
  const spec = valueAt(root, 'spec') ?? root
  const under = [textOf(nodeAt(root, ['metadata', 'name'])), textOf(valueAt(spec, 'service'))].filter((it) => it).join(' ')
  const each = itemsOf(valueAt(spec, 'slos'))
  const terms = (each.length > 0 ? each : [spec]).flatMap((it) => termOf([each.length > 0 ? null : under, ...pairsIn(it)], it.line) ?? [])
  return terms.length === 0 ? null : { kind: 'slo', topics: ['monitoring'], terms: terms.map((term) => ({ ...term, under })) }
}

/** Alertmanager's configuration: who is called. */
export function alertmanager(root: Node): Recognised | null {
  const receivers = valueAt(root, 'route') === null ? [] : itemsOf(valueAt(root, 'receivers'))
  const called = receivers.filter((it) => it.is === 'map' && it.entries.some(({ key }) => key.endsWith('_configs')))
  const terms = called.flatMap((it) => termOf([`receiver ${textOf(valueAt(it, 'name')) ?? ''}`], it.line) ?? [])
  return terms.length === 0 ? null : { kind: 'alertmanager', topics: ['monitoring'], terms }
}
