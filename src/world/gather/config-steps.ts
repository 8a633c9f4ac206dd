import { basename } from 'node:path/posix'
import type { Entry } from '../../model/change.ts'
import { settingsPath } from '../../model/settings.ts'
import type { Step } from '../../weigh/model-change.ts'

/** Files of one review that are read for this, and the bytes of the largest: schemas of an API are long, recorded data is longer. */
const most = 100
const largest = 512 * 1024

/** Files made by tools, of which nobody chooses a word. */
const made = /(?:^|[-.])lock\.(?:ya?ml|json)$|^(?:package-lock|npm-shrinkwrap|composer|tsconfig.*|package|\.?renovate|biome)\.json$/

/** Changed settings, schemas and recipes: YAML, JSON, TOML, protobuf, Dockerfiles. `known` are read as something else already. */
export function configSteps(steps: Step[], known: Step[]): Step[] {
  const taken = new Set(known)
  const wanted = steps.filter(
    (step) => !taken.has(step) && (isConfig(step.path) || isConfig(step.before)) && isReadable(step.base) && isReadable(step.head),
  )
  return wanted.toSorted((a, b) => rank(a.path) - rank(b.path)).slice(0, most)
}

function isConfig(path: string): boolean {
  const name = basename(path).toLowerCase()
  if (path === settingsPath || made.test(name) || /(?:^|\/)(?:node_modules|vendor|\.git)\//.test(path)) return false
  return /\.(?:ya?ml|json|toml|proto)$/.test(name) || isRecipe(name)
}

function isRecipe(name: string): boolean {
  return /^(?:docker|container)file(?:[.-]|$)|\.dockerfile$/.test(name)
}

function isReadable(entry: Entry | null): boolean {
  return entry === null || (entry.size ?? 0) <= largest
}

/** Where there are too many, data that somebody recorded as JSON stands behind what people write. */
function rank(path: string): number {
  return path.endsWith('.json') ? 1 : 0
}
