import type { DataProfile } from '../../model/data-profile.ts'
import { settingsPath } from '../../model/settings.ts'
import type { ModelStart, StartFile } from '../../model/start.ts'
import { dataDraft } from '../data-draft.ts'
import { columnsDraft } from './columns-draft.ts'
import { besideModel, freePath } from './free-path.ts'
import { gatesFiles } from './gates-files.ts'
import type { Around } from './look-around.ts'
import { settingsDraft } from './settings-draft.ts'

/** More models than that get no data contracts, and gates together: whoever reads them all would read none. */
const fewModels = 8

/** Samples that were read, by their paths. */
export type Profiles = ReadonlyMap<string, DataProfile>

/** What a start would write about its models: the configuration, gates and data contracts, none over a file that is there. */
export function startFiles(
  around: Around,
  texts: ReadonlyMap<string, string>,
  profiles: Profiles,
  isTaken: (path: string) => boolean,
): StartFile[] {
  const { models } = around
  const isMany = models.length > fewModels
  const gates = gatesFiles(models, texts, { isShared: isMany, isTaken })
  const contracts = new Map(isMany ? [] : models.map((model) => [model.id, contractFile(model, models, profiles, isTaken)]))
  const configuration = settingsDraft(around, ({ id, dataContract }) => ({
    gates: gates.of.get(id) ?? null,
    dataContract: dataContract?.value ?? contracts.get(id)?.path ?? null,
  }))
  return [{ path: settingsPath, text: configuration }, ...gates.files, ...[...contracts.values()].flatMap((file) => file ?? [])]
}

function contractFile(model: ModelStart, models: ModelStart[], profiles: Profiles, isTaken: (path: string) => boolean): StartFile | null {
  const { dataContract, sample, target } = model
  if (dataContract !== null) return null
  const profile = sample === null ? undefined : profiles.get(sample.value)
  const told = target === null ? null : { label: target.value, from: target.from }
  const text = profile === undefined || sample === null ? columnsDraft(model) : dataDraft(profile, sample.value, told)
  const path = freePath(besideModel(model, models, ['data.yml', 'data-contract.yml']), isTaken)
  return text === null || path === null ? null : { path, text }
}
