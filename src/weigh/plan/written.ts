import type { PlanTopic } from '../../model/plan.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { partOf, plainPath } from '../model-files.ts'
import { plainWords } from './plain-words.ts'

/** What stands before the path in a link to a file on GitHub. */
const blob = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|raw)\/[^/]+\//

/** Names of a model's blocks that are looked up. */
const most = 200

/** Paths that the texts of a model's blocks name, with the topics of these blocks. */
export function namedPaths({ prediction, rollout, monitoring, rollback, compact }: ModelSettings): Map<string, PlanTopic[]> {
  const paths = new Map<string, PlanTopic[]>()
  const take = (block: unknown, topics: PlanTopic[]) => {
    for (const word of textsIn(block).flatMap((text) => text.split(/[\s,;()<>`'"[\]]+/))) {
      const path = plainPath(word.replace(blob, '').replace(/[#?].*$|[.:]+$/g, ''))
      if (path.includes('.') && paths.size < most) paths.set(path, [...new Set([...(paths.get(path) ?? []), ...topics])])
    }
  }
  for (const [topic, block] of Object.entries({ prediction, rollout, monitoring })) take(block, [topic as PlanTopic])
  take([rollback, compact], [])
  return paths
}

const plansOf = new WeakMap<ModelSettings, Set<string>>()

/** Documents of tools that a model's blocks name and that are none of its own files. */
export function namedPlans(settings: ModelSettings): ReadonlySet<string> {
  const known = plansOf.get(settings)
  if (known !== undefined) return known
  const named = [...namedPaths(settings)].flatMap(([path, topics]) => (topics.length > 0 && isOfTools(settings, path) ? [path] : []))
  const made = new Set(named)
  plansOf.set(settings, made)
  return made
}

function isOfTools(settings: ModelSettings, path: string): boolean {
  return /\.(?:ya?ml|json|tf|toml)$/i.test(path) && partOf(settings, path) === null
}

/** A file of flags holds those of a whole product: a model's is named by its blocks, or shares a word with its id. */
export function isOwnFlag(text: string, id: string, settings: ModelSettings[]): boolean {
  const flag = plainWords(/^flag ([^:]+):/.exec(text)?.[1] ?? '')
  const own = plainWords(id)
    .split(' ')
    .filter((word) => word.length > 3 && !/^(?:model|models|service|score|scorer|prod|production|main|risk)$/.test(word))
  const written = settings
    .flatMap(({ prediction, rollout, monitoring, rollback, compact }) => textsIn([prediction, rollout, monitoring, rollback, compact]))
    .map(plainWords)
  return flag !== '' && (own.some((word) => flag.split(' ').includes(word)) || written.some((it) => it.includes(flag)))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
