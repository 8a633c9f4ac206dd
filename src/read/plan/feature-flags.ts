import type { PlanTerm } from '../../model/plan.ts'
import { type Node, type NodeEntry, nodeAt, textOf, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf } from './term.ts'

/** Flags of flagd (OpenFeature, its FeatureFlag resource too), LaunchDarkly's and Unleash's exports, that give something to a share. One term a flag. */
export function featureFlags(root: Node): Recognised | null {
  const flags = valueAt(root, 'flags') ?? nodeAt(root, ['spec', 'flagSpec', 'flags'])
  const listed = itemsOf(valueAt(root, 'items')).flatMap((it): NodeEntry[] => {
    const key = textOf(valueAt(it, 'key'))
    return key === null ? [] : [{ key, value: it, line: it.line, column: it.column }]
  })
  const apart = itemsOf(valueAt(root, 'featureStrategies'))
  const terms = [
    ...[...(flags?.is === 'map' ? flags.entries : []), ...listed].map(shared),
    ...itemsOf(valueAt(root, 'features')).map((feature) => unleash(feature, apart)),
  ].flatMap((term) => term ?? [])
  return terms.length === 0 ? null : { kind: 'feature flags', topics: ['rollout'], terms }
}

function shared(flag: NodeEntry): PlanTerm | null {
  const shares = [...fractions(nodeAt(flag.value, ['targeting']), 0), ...weights(flag.value, 0)]
  return shares.length < 2
    ? null
    : termOf([`flag ${flag.key}: canary traffic split ${shares.map((share) => `${share} %`).join(', ')}`], flag.line)
}

/** flagd: `fractional` with pairs of variant and weight (1 where none is written), anywhere in the rule. */
function fractions(node: Node | null, depth: number): string[] {
  if (node === null || depth > 12) return []
  if (node.is === 'list') return node.items.flatMap((item) => fractions(item, depth + 1))
  if (node.is !== 'map') return []
  return node.entries.flatMap(({ key, value }) =>
    /^fractional(?:Evaluation)?$/.test(key)
      ? itemsOf(value).flatMap((pair) => (pair.is === 'list' ? (textOf(pair.items[1] ?? null) ?? '1') : []))
      : fractions(value, depth + 1),
  )
}

/** LaunchDarkly: a `rollout` of variations with weights in thousandths of a percent, in a fallthrough or rule of any environment. */
function weights(node: Node | null, depth: number): string[] {
  if (node === null || depth > 12) return []
  if (node.is === 'list') return node.items.flatMap((item) => weights(item, depth + 1))
  if (node.is !== 'map') return []
  return node.entries.flatMap(({ key, value }) =>
    key === 'rollout'
      ? itemsOf(valueAt(value, 'variations')).flatMap((it) => {
          const weight = valueAt(it, 'weight')
          return weight?.is === 'number' && weight.value > 0 ? [String(weight.value / 1000)] : []
        })
      : weights(value, depth + 1),
  )
}

/** Newer exports keep strategies apart from the features that they are of. */
function unleash(feature: Node, apart: Node[]): PlanTerm | null {
  const name = textOf(valueAt(feature, 'name')) ?? ''
  const environments = itemsOf(valueAt(feature, 'environments')).flatMap((it) => itemsOf(valueAt(it, 'strategies')))
  const strategies = [
    ...itemsOf(valueAt(feature, 'strategies')),
    ...environments,
    ...apart.filter((it) => textOf(valueAt(it, 'featureName')) === name),
  ]
  const gradual = strategies.find((it) => /gradual|flexible/i.test(textOf(valueAt(it, 'name')) ?? ''))
  const variants = itemsOf(valueAt(feature, 'variants')).filter((it) => valueAt(it, 'weight') !== null)
  if (gradual === undefined && variants.length < 2) return null
  const share = gradual === undefined ? null : (nodeAt(gradual, ['parameters', 'rollout']) ?? nodeAt(gradual, ['parameters', 'percentage']))
  const split = share === null ? variants.flatMap(pairsIn).join(' ') : `${textOf(share)} %`
  return termOf([`flag ${name}: gradual traffic split ${split}`], feature.line)
}
