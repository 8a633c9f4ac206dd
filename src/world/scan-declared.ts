import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { DataContract } from '../model/data-contract.ts'
import type { Declared } from '../model/declared.ts'
import { limits } from '../model/limits.ts'
import type { Read } from '../model/read.ts'
import { type ModelSettings, settingsPath } from '../model/settings.ts'
import { readDataContract } from '../read/data-contract.ts'
import { readSettings } from '../read/settings.ts'
import { declaredColumns } from '../weigh/declared-columns.ts'
import { isUri } from '../weigh/is-uri.ts'
import { mergedContract } from '../weigh/merged-contract.ts'
import { isTameGlob, owns, plainPath } from '../weigh/model-files.ts'
import { decodeText } from './decode-text.ts'
import { parsed } from './gather/parsed.ts'
import type { ScanFile } from './scan-file.ts'

/** Columns that the data contract of the model that owns a scanned file declares; null where no configuration of the tree names one. */
export type ScanDeclared = (file: ScanFile) => Declared | null

type Owner = { settings: ModelSettings; columns: Declared }

/** For one scan: what it has read of the tree it keeps. What cannot be read is no evidence. */
export function scanDeclared(): ScanDeclared {
  const known = new Map<string, Owner[]>()
  return ({ full, root }) => {
    const top = configured(dirname(full), root)
    if (top === null) return null
    const owners = known.get(top) ?? ownersAt(top)
    known.set(top, owners)
    const path = relative(top, full).split(sep).join('/')
    return owners.find(({ settings }) => owns(settings, path))?.columns ?? null
  }
}

/** The nearest folder with a configuration, from that of a file up to the root of what is scanned. */
function configured(folder: string, root: string): string | null {
  if (isFile(join(folder, settingsPath))) return folder
  const above = dirname(folder)
  return folder === root || above === folder ? null : configured(above, root)
}

/** Models that name a contract which can be read; globs that take long are none. */
function ownersAt(top: string): Owner[] {
  const settings = parsed(textAt(top, settingsPath), readSettings)
  if (settings.is !== 'read') return []
  return Object.values(settings.value.models).flatMap((model): Owner[] => {
    const paths = [model.data_contract ?? []].flat().filter((path) => !isUri(path))
    if (paths.length === 0 || ![...model.paths, ...model.prompts].every(isTameGlob)) return []
    const columns = columnsOf(paths.map((path) => parsed(textAt(top, plainPath(path)), readDataContract)))
    return columns === null ? [] : [{ settings: model, columns }]
  })
}

function columnsOf(contracts: Read<DataContract>[]): Declared | null {
  const all = contracts.flatMap((it) => (it.is === 'read' ? [it] : []))
  const value = mergedContract(all.map((it) => it.value))
  const [first] = all
  if (first === undefined || value === null || all.length < contracts.length) return null
  return declaredColumns({ dataContract: { base: { is: 'absent' }, head: { ...first, value }, at: { base: null, head: null } } })
}

/** A plain file of the tree, none that a link or dots lead out of it. */
function textAt(top: string, path: string): Read<string> {
  const full = join(top, path)
  try {
    const inside = realpathSync(full).startsWith(realpathSync(top) + sep)
    if (!inside || !isFile(full) || lstatSync(full).size > limits.textBytes) return { is: 'absent' }
    return decodeText(readFileSync(full), { path, commit: null, id: null })
  } catch {
    return { is: 'absent' }
  }
}

function isFile(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false })?.isFile() === true
}
