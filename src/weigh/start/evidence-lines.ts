import type { ModelStart } from '../../model/start.ts'
import type { ModelGates } from './gates-files.ts'
import { guessed, printed, remark } from './printed.ts'

/** The lines of a configuration about a model's artifact. */
export function artifactLines({ artifact, artifacts, unkept }: ModelStart): string[] {
  const more =
    artifacts.length === 0
      ? []
      : [
          `# there too: ${remark(artifacts.slice(0, 5).join(', '))}${artifacts.length > 5 ? ` and ${artifacts.length - 5} more` : ''}: another model gets an entry of its own`,
        ]
  if (artifact !== null) return [guessed(`artifact: ${printed(artifact.value)}`, artifact.from), ...more]
  const where =
    unkept === null
      ? 'a path, its .dvc file, or an address in a registry'
      : `${unkept.from} writes ${unkept.value}, which git does not keep: where does serving find it?`
  return [`# artifact: … # ${remark(where)}`]
}

/** Those about its figures and gates. */
export function metricsLines(
  { metrics, otherMetrics, production, trackers, gates: existing }: ModelStart,
  gates: ModelGates | null,
): string[] {
  const runs = trackers.map(({ value }) => value).join(' and ')
  const [tracker] = trackers
  const told =
    tracker === undefined
      ? 'a JSON file of numbers that is committed with the change'
      : `${tracker.from}: what ${runs} keeps is outside of git; write the figures to a JSON file as well`
  return [
    metrics === null ? `# metrics: metrics.json # ${remark(told)}` : guessed(`metrics: ${printed(metrics.value)}`, metrics.from),
    ...(otherMetrics.length === 0
      ? []
      : [
          `# figures too: ${remark(otherMetrics.slice(0, 4).join(', '))}${otherMetrics.length > 4 ? ` and ${otherMetrics.length - 4} more` : ''}`,
        ]),
    ...(production === null ? [] : [guessed(`production: ${printed(production.value)}`, production.from)]),
    gatesLine(gates, existing, metrics),
  ]
}

function gatesLine(gates: ModelGates | null, existing: ModelStart['gates'], metrics: ModelStart['metrics']): string {
  if (existing !== null) return guessed(`gates: ${printed(existing.value)}`, existing.from)
  if (gates === null) return `# gates: … # ${metrics === null ? 'no figures are here to write gates for' : 'its figures are none to gate'}`
  return gates.isReady ? `gates: ${printed(gates.path)}` : `# gates: ${printed(gates.path)} # answer the questions in it first`
}
