import type { RepositoryFacts, SeenAt, Sign, Watched } from '../../model/maturity.ts'
import type { PlanDocument, PlanPiece } from '../../model/plan.ts'
import { readPlan } from '../../read/plan/read-plan.ts'
import { isForeign } from '../plan/foreign.ts'
import { toldBy } from '../plan/told.ts'

const watched: Partial<Record<PlanPiece<'monitoring'>, Watched>> = {
  availability: 'service',
  'error-rate': 'service',
  'timeout-rate': 'service',
  'queue-depth': 'service',
  p50: 'latency',
  p95: 'latency',
  p99: 'latency',
  'null-rate': 'inputs',
  range: 'inputs',
  categories: 'inputs',
  freshness: 'inputs',
  'prediction-drift': 'predictions',
  'confidence-drift': 'predictions',
  'delayed-quality': 'quality',
  business: 'business',
}

/** Kinds of documents that people read, and that nothing runs. */
const prose: ReadonlySet<string> = new Set(['document', 'runbook', 'model card'])
/** Kinds that wake somebody; Prometheus's files may hold recordings only. */
const alerting: ReadonlySet<string> = new Set(['prometheus', 'grafana alerts', 'datadog', 'cloudwatch'])
/** Kinds that send a model its traffic. */
const releasing: ReadonlySet<string> = new Set([
  'argo rollout',
  'flagger',
  'kserve',
  'seldon',
  'istio',
  'sagemaker',
  'vertex',
  'feature flags',
])

/** What documents about monitoring and releases show: dashboards and alerts as code, and what is only written down. */
export function planSigns(paths: string[], { texts }: RepositoryFacts): [Sign, SeenAt][] {
  return paths.flatMap((path) => {
    const text = texts.get(path)
    return text === undefined ? [] : readPlan(path, text).flatMap((document) => documentSigns(document, text))
  })
}

/** What one document shows. */
export function documentSigns(document: PlanDocument, text: string): [Sign, SeenAt][] {
  const monitored = [...toldBy('monitoring', [document])]
  const rolledOut = toldBy('rollout', [document])
  const stages = rolledOut.get('stages')
  if (prose.has(document.kind)) {
    // What nobody here can read shows nothing; reviews take it at its word.
    if (
      isForeign(
        document.terms
          .map((it) => it.text)
          .join('\n')
          .slice(0, 20_000),
      )
    )
      return []
    const first = monitored.find(([piece]) => watched[piece] !== undefined)?.[1]
    const retrain = monitored.find(([piece]) => piece === 'retrain')?.[1]
    const promised = toldBy('prediction', [document])
    const privacy = promised.get('privacy') ?? promised.get('retention')
    return [
      ...named('documented-monitoring', first),
      ...named('documented-retraining', retrain),
      ...named('documented-rollout', stages),
      ...named('documented-privacy', privacy),
      ...named('documented-rollback', backIn(document)),
    ]
  }
  const wakes = alerting.has(document.kind) && (document.kind !== 'prometheus' || /(?:^|[\s"{])alert"?\s*:/m.test(text))
  const seen = monitored.flatMap(([piece, at]): [Sign, SeenAt][] => {
    const what = watched[piece]
    if (what === undefined) return []
    return [[`watches-${what}`, at], ...(wakes ? ([[`alerts-${what}`, at]] as [Sign, SeenAt][]) : [])]
  })
  const first = document.terms[0]
  const alerts = wakes && first !== undefined && !isOfMachines(document) ? { path: document.path, line: first.line } : undefined
  const nan = nonFinite(document)
  return [
    ...seen,
    ...named('checks-finite', nan),
    ...named('checks-finite-run', wakes ? nan : undefined),
    ...named('alerts', alerts),
    ...named('staged-rollout', releasing.has(document.kind) ? stages : undefined),
  ]
}

const machines = /\bnode_|\bhosts?|disk|filesystem|\bcpu|memory|\boom|\bkube_|\bcontainer_|swap|inode|certificate|backup/i
const ofServices = /model|predict|infer|scor(?:e|ing)|feature|drift|latency|request|quality|label|embedding|token|endpoint/i

/** Whether alerts wake somebody for machines alone: disks, hosts, memory. No model is watched by them. */
function isOfMachines({ terms }: PlanDocument): boolean {
  const limits = terms.filter(({ text }) => /[<>]|==/.test(text))
  return limits.length > 0 && limits.every(({ text }) => machines.test(text)) && !terms.some(({ text }) => ofServices.test(text))
}

/** Where a document watches for NaN or infinity. */
function nonFinite({ path, terms }: PlanDocument): SeenAt | undefined {
  const term = terms.find(({ text }) =>
    /(?:^|[^a-z])nans?(?:$|[^a-z])|not a number|non[-_ ]?finite|\bis_?(?:nan|inf)\b|infinit(?:e|y)/i.test(text),
  )
  return term === undefined ? undefined : { path, line: term.line }
}

/** Where a document says how a release is taken back. */
function backIn({ path, terms }: PlanDocument): SeenAt | undefined {
  const term = terms.find(({ text }) => /\broll(?:ing|ed|s)?[- ]?back\b/i.test(text) && !/\b(?:no|todo|tbd|not yet)\b/i.test(text))
  return term === undefined ? undefined : { path, line: term.line }
}

function named(sign: Sign, at: SeenAt | undefined): [Sign, SeenAt][] {
  return at === undefined ? [] : [[sign, at]]
}
