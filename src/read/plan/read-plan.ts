import type { PlanDocument, PlanTopic } from '../../model/plan.ts'
import { type Node, textOf, valueAt } from '../node.ts'
import { cloudWatch, sagemaker, vertex } from './cloud-rollout.ts'
import { datadog, datadogDashboard } from './datadog.ts'
import { evidently } from './evidently.ts'
import { featureFlags } from './feature-flags.ts'
import { grafana, grafanaAlerts } from './grafana.ts'
import { kubernetesRollout } from './kubernetes-rollout.ts'
import { markdownPlan } from './markdown-plan.ts'
import { nodesOf } from './nodes-of.ts'
import { alertmanager, objectives } from './objectives.ts'
import { programPlan } from './program-plan.ts'
import { prometheus } from './prometheus.ts'
import type { Recognised } from './term.ts'

/** Formats of JSON and YAML: each says null of what it does not know. */
const formats: ((root: Node) => Recognised | null)[] = [
  prometheus,
  objectives,
  alertmanager,
  grafanaAlerts,
  grafana,
  datadog,
  datadogDashboard,
  evidently,
  kubernetesRollout,
  sagemaker,
  cloudWatch,
  vertex,
  featureFlags,
]

/** Terms of one document that are kept. */
const most = 400

/** What a text tells of a plan, by kind; nothing of what no format recognises. `named`: topics whose block names the file. */
export function readPlan(path: string, text: string, named: PlanTopic[] = []): PlanDocument[] {
  const kinds = new Map<string, PlanDocument>()
  for (const { kind, topics, terms } of recognised(path, text, named)) {
    const key = `${kind} ${topics.join(' ')}`
    const known = kinds.get(key) ?? { path, kind, topics, terms: [] }
    kinds.set(key, { ...known, terms: [...known.terms, ...terms].slice(0, most) })
  }
  return [...kinds.values()]
}

function recognised(path: string, text: string, named: PlanTopic[]): Recognised[] {
  if (/\.(?:md|markdown)$/i.test(path)) return markdownPlan(path, text, named)
  if (path.endsWith('.py')) return programPlan(text)
  const nodes = nodesOf(path, text)
  return [...nodes, ...nodes.flatMap(mounted)].flatMap((node) => formats.flatMap((format) => format(node) ?? []))
}

/** Files that a ConfigMap carries: dashboards and rules reach their servers so. */
function mounted(root: Node): Node[] {
  const data = textOf(valueAt(root, 'kind')) === 'ConfigMap' ? valueAt(root, 'data') : null
  if (data?.is !== 'map') return []
  return data.entries.flatMap(({ key, value, line }) =>
    value.is === 'string' && /\.(?:ya?ml|json)$/.test(key) ? nodesOf(key, value.value, line) : [],
  )
}
