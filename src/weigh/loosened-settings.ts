import type { ModelSettings, Settings, SeveritySetting } from '../model/settings.ts'
import { plainName } from './approvers.ts'

/** What head's configuration asks less of one model than base's does, one phrase each; `now` is the day of the review. */
export function loosenedSettings(base: Settings, head: Settings, id: string, now: string): string[] {
  const model = Object.hasOwn(base.models, id) ? base.models[id] : undefined
  const same = Object.hasOwn(head.models, id) ? head.models[id] : undefined
  const own =
    model === undefined
      ? []
      : same === undefined
        ? [`models.${id} is removed`]
        : loosenedModel(model, same, now).map((what) => `models.${id}.${what}`)
  return [
    ...own,
    ...new Set([
      ...loosenedSeverities(severitiesFor(base, model), severitiesFor(head, same ?? model)),
      ...loosenedSeverities(severitiesFor(base, undefined), severitiesFor(head, undefined)),
    ]),
    ...newApprovers(base.approvers, head.approvers),
    ...moved('extends', base.extends, head.extends),
    // What another file brings is not read from a change that nobody approved.
    ...(base.extends === undefined && head.extends !== undefined ? [`extends brings in ${head.extends}`] : []),
  ]
}

const ranks = {
  mode: ['observe', 'comment', 'enforce'],
  stage: ['exploration', 'production'],
  impact: ['low', 'standard', 'high'],
} as const

function loosenedModel(base: ModelSettings, head: ModelSettings, now: string): string[] {
  const found: string[] = []
  for (const key of ['mode', 'stage', 'impact'] as const) {
    const rank = (value: string) => (ranks[key] as readonly string[]).indexOf(value)
    if (rank(head[key]) < rank(base[key])) found.push(`${key} falls from ${base[key]} to ${head[key]}`)
  }
  const until = head.enforce_from
  if (until !== undefined && until > (base.enforce_from ?? '') && until > now.slice(0, 10)) found.push(`enforce_from moves out to ${until}`)
  if (base.strict && !head.strict) found.push('strict is turned off')
  for (const key of ['paths', 'prompts', ...(base.strict ? (['depends_on'] as const) : [])] as const) {
    const gone = base[key].filter((path) => !takesAway(path) && !head[key].includes(path))
    const excepted = head[key].filter((path) => takesAway(path) && !base[key].includes(path))
    if (gone.length > 0) found.push(`${key} no longer holds ${gone.join(', ')}`)
    if (excepted.length > 0) found.push(`${key} now leaves out ${excepted.map((path) => path.slice(1)).join(', ')}`)
  }
  const lanes = head.lanes
  if (lanes !== undefined && (base.lanes === undefined || base.lanes.some((lane) => !lanes.includes(lane))))
    found.push('lanes leaves out lanes that were reviewed')
  for (const key of ['gates', 'metrics', 'production', 'contract', 'serving', 'task', 'labels'] as const)
    found.push(...moved(key, base[key], head[key]))
  found.push(...moved('data_contract', base.data_contract && named(base.data_contract), head.data_contract && named(head.data_contract)))
  // Another artifact is a change of the model, judged as such; none at all is nothing to judge.
  if (base.artifact !== undefined && head.artifact === undefined) found.push('artifact is removed')
  return found
}

function takesAway(glob: string): boolean {
  return glob.startsWith('!')
}

function named(paths: string | string[]): string {
  return [paths].flat().join(' and ')
}

/** A setting that was taken away, or points elsewhere. Gates written in the configuration are compared by what they ask, not here. */
function moved(key: string, base: ModelSettings['gates'], head: ModelSettings['gates']): string[] {
  if (base === undefined || base === head) return []
  if (head === undefined) return [`${key} is removed`]
  return typeof base === 'string' && typeof head === 'string' ? [`${key} changes from ${base} to ${head}`] : []
}

const weights: SeveritySetting[] = ['off', 'N', 'Q', 'W', 'E']

/** Severities that hold for a model. What may only raise a rule's own severity counts as that or more. */
function severitiesFor(
  { ruled, severities }: Settings,
  model: ModelSettings | undefined,
): { said: Settings['severities']; raised: string[] } {
  const of = ruled?.[model?.impact ?? 'none']
  return of === undefined ? { said: severities, raised: [] } : { said: { ...of.raised, ...of.severities }, raised: Object.keys(of.raised) }
}

type Said = ReturnType<typeof severitiesFor>

/** Lowered severities. Where base says nothing the page's default stood, so anything but E may lower it. */
function loosenedSeverities({ said: base }: Said, { said: head, raised }: Said): string[] {
  const rank = (severity: SeveritySetting) => weights.indexOf(severity)
  const rules = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  return rules.flatMap((rule) => {
    const was = Object.hasOwn(base, rule) ? base[rule] : undefined
    const is = Object.hasOwn(head, rule) ? head[rule] : undefined
    if (is === undefined) return was === 'E' ? [`severities.${rule} is no longer E`] : []
    if (was === undefined) return is === 'E' || raised.includes(rule) ? [] : [`severities.${rule} becomes ${is}`]
    return rank(is) < rank(was) ? [`severities.${rule} falls from ${was} to ${is}`] : []
  })
}

function newApprovers(base: string[], head: string[]): string[] {
  const known = new Set(base.map(plainName))
  const added = head.filter((login) => !known.has(plainName(login)))
  return added.length === 0 ? [] : [`approvers gains ${added.join(', ')}`]
}
