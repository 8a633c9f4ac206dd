import type { Change } from '../../model/change.ts'
import type { ModelEvidence, Sided } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import type { ChangedSide } from '../../model/rule.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { brokenApis } from '../api/changed-apis.ts'
import { dataBreaks, unannounced } from '../data-breaks.ts'
import { changesModel } from '../model-change.ts'
import { owns, plainPath } from '../model-files.ts'
import { newDrops } from './drops.ts'

/** One thing of a change that going back to the former model does not bring back. */
export interface Sign {
  says: string
  path: string | null
}

/** What cannot be taken back by switching models: what another rule holds the change for already is not told again. */
export function irreversible(model: ModelEvidence, models: ModelSettings[], sides: Sided<ChangedSide>, changes: Change[]): Sign[] {
  return [...drops(model, models, sides), ...artifacts(model, changes), ...schemas(model, sides), ...labels(model)]
}

/** A migration is the model's where it owns the file, and where the file is nobody's and the model changes with it. */
function drops({ settings, change }: ModelEvidence, models: ModelSettings[], { base, head }: Sided<ChangedSide>): Sign[] {
  const isMine = (path: string) => owns(settings, path) || (changesModel(change) && !models.some((it) => owns(it, path)))
  return newDrops(base, head)
    .filter(({ path }) => isMine(path))
    .map(({ what, name, path }) => ({
      says: `${path} drops the ${what} ${name}${isPlanned(name, settings) ? ', on which the plan of going back rests' : ''}`,
      path,
    }))
}

/** The model's own plan of going back names it. */
function isPlanned(name: string, { rollback }: ModelSettings): boolean {
  const words = Object.values(rollback ?? {}).flatMap((text) => (text ?? '').toLowerCase().split(/[^\w.]+/))
  const last = name.split('.').at(-1)
  return words.some((word) => word === name || word.split('.').at(-1) === last)
}

/** The file that is served now, or that the plan of going back names, is gone from its place. */
function artifacts({ artifact, settings }: ModelEvidence, changes: Change[]): Sign[] {
  const back = settings.rollback?.artifact
  const kept = [artifact.base?.path, back === undefined || back === 'base' ? undefined : plainPath(back)].flatMap((path) => path ?? [])
  const gone = changes.filter(({ before, head }) => head === null && kept.some((path) => before === path || before === `${path}.dvc`))
  return gone.map(({ path }) => ({ says: `${path}, to which one would go back, is deleted`, path }))
}

function schemas({ settings }: ModelEvidence, sides: Sided<ChangedSide>): Sign[] {
  return brokenApis(sides, [settings], 'announced')
    .filter(({ path }) => owns(settings, path))
    .map(({ path, breaks }) => ({ says: `${path} breaks its callers in a new version (${breaks[0] ?? ''})`, path }))
}

function labels({ dataContract }: ModelEvidence): Sign[] {
  const [base, head] = [valueOf(dataContract.base), valueOf(dataContract.head)]
  if (base === null || head === null) return []
  const silent = unannounced(base, head).some(({ what }) => what === 'label')
  const found = silent ? undefined : dataBreaks(base, head).find(({ what }) => what === 'label')
  return found === undefined ? [] : [{ says: `the label is redefined: ${found.says}`, path: dataContract.at.head }]
}
