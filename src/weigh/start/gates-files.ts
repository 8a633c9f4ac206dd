import type { ModelStart } from '../../model/start.ts'
import { readMetrics } from '../../read/metrics.ts'
import { besideModel, freePath } from './free-path.ts'
import { type GatesDraft, gatesDraft } from './gates-draft.ts'

/** A model's gates: where they are, and whether they gate anything yet. */
export interface ModelGates {
  path: string
  isReady: boolean
}

interface GatesFile {
  path: string
  draft: GatesDraft
  models: string[]
}

/**
 * Gates of models, by their ids, and the files that are written for them: one beside each model, or one for all whose gates say the same
 * (`isShared`). What is there already is named.
 */
export function gatesFiles(
  models: ModelStart[],
  texts: ReadonlyMap<string, string>,
  { isShared, isTaken }: { isShared: boolean; isTaken: (path: string) => boolean },
): { of: Map<string, ModelGates>; files: { path: string; text: string }[] } {
  const made: GatesFile[] = []
  const of = new Map<string, ModelGates>()
  for (const model of models) {
    if (model.gates !== null) of.set(model.id, { path: model.gates.value, isReady: true })
    const draft = model.gates === null ? draftOf(model, texts) : null
    if (draft === null) continue
    const same = isShared ? made.find((file) => saysOf(file.draft) === saysOf(draft)) : undefined
    const file = same ?? newFile(draft, namesFor(model, models, isShared ? made.length : null), isTaken)
    if (file === null) continue
    if (same === undefined) made.push(file)
    file.models.push(model.id)
    of.set(model.id, { path: file.path, isReady: draft.isReady })
  }
  return { of, files: made.map(({ path, draft, models: ids }) => ({ path, text: forAll(draft.text, ids.length) })) }
}

function draftOf({ metrics }: ModelStart, texts: ReadonlyMap<string, string>): GatesDraft | null {
  const text = metrics === null ? undefined : texts.get(metrics.value)
  if (metrics === null || text === undefined) return null
  const read = readMetrics(text, { path: metrics.value, commit: null, id: null })
  return read.is === 'read' ? gatesDraft(read.value, metrics.value) : null
}

/** The gates without the first line, which names the file that they were drafted from. */
function saysOf({ text }: GatesDraft): string {
  return text.slice(text.indexOf('\n'))
}

function newFile(draft: GatesDraft, names: string[], isTaken: (path: string) => boolean): GatesFile | null {
  const path = freePath(names, isTaken)
  return path === null ? null : { path, draft, models: [] }
}

function namesFor(model: ModelStart, models: ModelStart[], shared: number | null): string[] {
  if (shared !== null) return [`.github/mle-review-gates${shared === 0 ? '' : `-${shared + 1}`}.yml`]
  return besideModel(model, models, ['gates.yml', 'mle-review-gates.yml'])
}

/** Gates of one model that serve others too say so. */
function forAll(text: string, models: number): string {
  return models < 2 ? text : text.replace(/\.(?= Each gate)/, `, for ${models} models whose figures bear the same names.`)
}
