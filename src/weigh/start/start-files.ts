import type { DataProfile } from '../../model/data-profile.ts'
import { settingsPath } from '../../model/settings.ts'
import type { ModelStart, StartFile } from '../../model/start.ts'
import { readMetrics } from '../../read/metrics.ts'
import { dataDraft } from '../data-draft.ts'
import { columnsDraft } from './columns-draft.ts'
import { gatesDraft } from './gates-draft.ts'
import type { Around } from './look-around.ts'
import { type ModelFiles, settingsDraft } from './settings-draft.ts'

/** More models than that get no data contracts at once: whoever reads them all would read none. */
const mostContracts = 8

/** Samples that were read, by their paths. */
export type Profiles = ReadonlyMap<string, DataProfile>

/** What a start would write about its models: the configuration, gates and data contracts, none over a file that is there. */
export function startFiles(
  around: Around,
  texts: ReadonlyMap<string, string>,
  profiles: Profiles,
  isTaken: (path: string) => boolean,
): StartFile[] {
  const written = new Map<string, string>()
  const named = new Map<string, ModelFiles>()
  const sharedGates = new Map<string, string>()
  const uses = new Map<string, number>()
  for (const model of around.models) {
    const gates = gatesOf(model, texts)
    const path = model.gates?.value ?? (gates === null ? null : placeGates(model, gates, sharedGates, isTaken, around.models.length))
    if (model.gates === null && gates !== null && path !== null && !written.has(path)) written.set(path, gates)
    const data = model.dataContract === null && around.models.length <= mostContracts ? contractOf(model, profiles) : null
    const dataPath = data === null ? null : free([`${prefix(model.root)}data.yml`, `${prefix(model.root)}data-contract.yml`], isTaken)
    if (data !== null && dataPath !== null) written.set(dataPath, data)
    if (path !== null && written.has(path)) uses.set(path, (uses.get(path) ?? 0) + 1)
    named.set(model.id, { gates: path, dataContract: model.dataContract?.value ?? dataPath })
  }
  const configuration = settingsDraft(around, (id) => named.get(id) ?? { gates: null, dataContract: null })
  return [
    { path: settingsPath, text: configuration },
    ...[...written].map(([path, text]) => ({ path, text: forAll(text, uses.get(path) ?? 1) })),
  ]
}

function gatesOf({ metrics }: ModelStart, texts: ReadonlyMap<string, string>): string | null {
  const text = metrics === null ? undefined : texts.get(metrics.value)
  if (metrics === null || text === undefined) return null
  const read = readMetrics(text, { path: metrics.value, commit: null, id: null })
  return read.is === 'read' ? gatesDraft(read.value, metrics.value) : null
}

/** Where gates are written: beside their model. Of many models whose gates say the same, one file serves them all. */
function placeGates(
  { root }: ModelStart,
  gates: string,
  shared: Map<string, string>,
  isTaken: (path: string) => boolean,
  models: number,
): string | null {
  // The first line names the file that it was drafted from.
  const body = gates.slice(gates.indexOf('\n'))
  const known = models > mostContracts ? shared.get(body) : undefined
  if (known !== undefined) return known
  const names =
    models > mostContracts
      ? [`.github/mle-review-gates${shared.size === 0 ? '' : `-${shared.size + 1}`}.yml`]
      : ['gates.yml', 'mle-review-gates.yml'].map((name) => prefix(root) + name)
  const path = free(names, isTaken)
  if (path !== null) shared.set(body, path)
  return path
}

function contractOf(model: ModelStart, profiles: Profiles): string | null {
  const profile = model.sample === null ? undefined : profiles.get(model.sample.value)
  return profile === undefined || model.sample === null
    ? columnsDraft(model)
    : dataDraft(profile, model.sample.value, model.target === null ? null : { label: model.target.value, from: model.target.from })
}

/** Gates of one model that serve others too say so. */
function forAll(text: string, models: number): string {
  return models < 2 ? text : text.replace(/\.(?= Each gate)/, `, for ${models} models whose figures bear the same names.`)
}

/** The first path that nothing stands at; null: what stands there is somebody's. */
function free(paths: string[], isTaken: (path: string) => boolean): string | null {
  return paths.find((path) => !isTaken(path)) ?? null
}

function prefix(root: string): string {
  return root === '' ? '' : `${root}/`
}
