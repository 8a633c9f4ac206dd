import type { PlanTerm } from '../../model/plan.ts'
import { type Node, nodeAt, textOf, valueAt } from '../node.ts'
import { itemsOf, pairsIn, type Recognised, termOf } from './term.ts'

type Reader = (spec: Node) => (PlanTerm | null)[]

/** Resources that send traffic by degrees, by kind and the group of their API. */
const readers: Record<string, { group: RegExp; kind: string; read: Reader }> = {
  Rollout: { group: /argoproj/, kind: 'argo rollout', read: argo },
  AnalysisTemplate: { group: /argoproj/, kind: 'argo analysis', read: analysis },
  ClusterAnalysisTemplate: { group: /argoproj/, kind: 'argo analysis', read: analysis },
  Canary: { group: /flagger/, kind: 'flagger', read: flagger },
  InferenceService: { group: /kserve|kubeflow/, kind: 'kserve', read: kserve },
  SeldonDeployment: { group: /seldon/, kind: 'seldon', read: seldon },
  VirtualService: { group: /istio/, kind: 'istio', read: istio },
}

/** Argo Rollouts with their analyses, Flagger's Canary, KServe's canary share, Seldon's and Istio's weights. */
export function kubernetesRollout(root: Node): Recognised | null {
  const kind = textOf(valueAt(root, 'kind')) ?? ''
  const known = Object.hasOwn(readers, kind) ? readers[kind] : undefined
  const spec = valueAt(root, 'spec')
  if (known === undefined || spec === null || !known.group.test(textOf(valueAt(root, 'apiVersion')) ?? '')) return null
  const name = textOf(nodeAt(root, ['metadata', 'name']))
  const terms = known.read(spec).flatMap((term) => (term === null ? [] : (termOf([term.text, name], term.line) ?? [])))
  return terms.length === 0 ? null : { kind: known.kind, topics: ['rollout'], terms }
}

function argo(spec: Node): (PlanTerm | null)[] {
  const canary = nodeAt(spec, ['strategy', 'canary'])
  const blueGreen = nodeAt(spec, ['strategy', 'blueGreen'])
  const listed = itemsOf(valueAt(canary, 'steps'))
  const steps = listed.some(isStage) ? listed.map((step) => termOf(['canary step', ...pairsIn(step)], step.line)) : []
  const further = ['analysis', 'trafficRouting'].flatMap((key) => valueAt(canary, key) ?? [])
  return [
    ...steps,
    ...further.map((it) => termOf(pairsIn(it), it.line)),
    blueGreen === null ? null : termOf(['blue green', ...pairsIn(blueGreen)], blueGreen.line),
  ]
}

/** A step after which some see the new one and others do not; without any a canary is a plain update. */
function isStage(step: Node): boolean {
  const weight = textOf(valueAt(step, 'setWeight'))
  return weight === null ? ['experiment', 'setCanaryScale', 'setMirrorRoute'].some((key) => valueAt(step, key) !== null) : isShare(weight)
}

/** Some of the traffic: what is not told as a figure may be any. */
function isShare(percent: string | null): boolean {
  return percent !== null && !/^\s*(?:0|100)\s*%?\s*$/.test(percent)
}

function analysis(spec: Node): (PlanTerm | null)[] {
  return itemsOf(valueAt(spec, 'metrics')).map((metric) => termOf(pairsIn(metric), metric.line))
}

function flagger(spec: Node): (PlanTerm | null)[] {
  const of = valueAt(spec, 'analysis') ?? valueAt(spec, 'canaryAnalysis')
  if (of?.is !== 'map') return []
  const plain = of.entries.map(({ key, value, line }) =>
    value.is === 'map' || key === 'metrics' || key === 'webhooks'
      ? null
      : termOf([`canary ${key}`, textOf(value), ...pairsIn(value)], line),
  )
  const lists = ['metrics', 'webhooks'].flatMap((key) => itemsOf(valueAt(of, key)))
  return [...plain, ...lists.map((it) => termOf(pairsIn(it), it.line))]
}

function kserve(spec: Node): (PlanTerm | null)[] {
  return ['predictor', 'transformer', 'default', 'canary'].map((key) => {
    const share = valueAt(valueAt(spec, key), 'canaryTrafficPercent') ?? (key === 'canary' ? valueAt(spec, 'canaryTrafficPercent') : null)
    return share === null || !isShare(textOf(share)) ? null : termOf([`canary traffic ${textOf(share)} %`], share.line)
  })
}

function seldon(spec: Node): (PlanTerm | null)[] {
  const predictors = itemsOf(valueAt(spec, 'predictors'))
  const split = predictors.filter((it) => isShare(textOf(valueAt(it, 'traffic'))))
  return [
    ...(split.length < 2 ? [] : split.map((it) => termOf([`canary traffic ${textOf(valueAt(it, 'traffic'))} %`], it.line))),
    ...predictors.map((it) => (textOf(valueAt(it, 'shadow')) === 'true' ? termOf(['shadow'], it.line) : null)),
  ]
}

function istio(spec: Node): (PlanTerm | null)[] {
  return itemsOf(valueAt(spec, 'http')).flatMap((http) => {
    const routes = itemsOf(valueAt(http, 'route')).filter((route) => isShare(textOf(valueAt(route, 'weight'))))
    const mirror = valueAt(http, 'mirror') ?? valueAt(http, 'mirrors')
    return [
      ...(routes.length < 2 ? [] : routes.map((route) => termOf([`canary traffic ${textOf(valueAt(route, 'weight'))} %`], route.line))),
      mirror === null ? null : termOf(['mirror', ...pairsIn(mirror)], mirror.line),
    ]
  })
}
