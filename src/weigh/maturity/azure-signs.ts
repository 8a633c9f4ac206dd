import type { SeenAt, Sign } from '../../model/maturity.ts'
import { type Node, textOf, valueAt } from '../../read/node.ts'
import { nodesOf } from '../../read/plan/nodes-of.ts'

/** What Azure Machine Learning's files show: jobs that train by a schedule, monitors with their alerts, traffic by degrees. */
export function azureSigns(path: string, text: string, texts: ReadonlyMap<string, string>): [Sign, SeenAt][] {
  if (!/azureml/i.test(text)) return []
  return nodesOf(path, text).flatMap((root): [Sign, SeenAt][] => {
    const at = (node: Node | null): SeenAt => ({ path, line: node?.line ?? 1 })
    const monitor = valueAt(root, 'create_monitor')
    const job = valueAt(root, 'create_job')
    const timer = valueAt(root, 'trigger')
    const traffic = valueAt(root, 'traffic')
    const signs: [Sign, SeenAt][] = []
    if (monitor !== null) signs.push(...monitorSigns(monitor, at))
    if (job !== null && timer !== null && trains(job, path, texts)) signs.push(['pipeline', at(job)], ['retrains', at(timer)])
    const shares = traffic?.is === 'map' ? traffic.entries.filter(({ value }) => Number(textOf(value)) > 0) : []
    if (shares.length > 1 || valueAt(root, 'mirror_traffic') !== null)
      signs.push(['staged-rollout', at(traffic ?? valueAt(root, 'mirror_traffic'))])
    return signs
  })
}

const watched: [Sign, Sign, RegExp][] = [
  ['watches-inputs', 'alerts-inputs', /^data_(?:drift|quality)$/],
  ['watches-predictions', 'alerts-predictions', /^prediction_drift$|generation_/],
  ['watches-quality', 'alerts-quality', /^model_performance$/],
]

function monitorSigns(monitor: Node, at: (node: Node | null) => SeenAt): [Sign, SeenAt][] {
  const signals = valueAt(monitor, 'monitoring_signals')
  const wakes = valueAt(monitor, 'alert_notification') !== null
  if (signals?.is !== 'map') return []
  return signals.entries.flatMap(({ value }): [Sign, SeenAt][] => {
    const type = textOf(valueAt(value, 'type')) ?? ''
    return watched.flatMap(([watches, alerts, kind]): [Sign, SeenAt][] =>
      kind.test(type) ? [[watches, at(value)], ...(wakes ? ([[alerts, at(value)]] as [Sign, SeenAt][]) : [])] : [],
    )
  })
}

/** A job written here, or in the file beside, whose command trains. */
function trains(job: Node, path: string, texts: ReadonlyMap<string, string>): boolean {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const named = textOf(job)?.replace(/^(?:azureml:|\.\/)/, '') ?? ''
  const roots = named === '' ? [job] : nodesOf(named, texts.get(`${folder}${named}`) ?? '')
  const commands = (node: Node, depth: number): string[] =>
    node.is !== 'map' || depth > 6
      ? []
      : node.entries.flatMap(({ key, value }) => (key === 'command' ? (textOf(value) ?? []) : commands(value, depth + 1)))
  return [...roots.flatMap((it) => commands(it, 0)), named].some((it) => /(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)/.test(it))
}
