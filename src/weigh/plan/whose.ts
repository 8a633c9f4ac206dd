import type { PlanDocument } from '../../model/plan.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { plainPath } from '../model-files.ts'
import { mentions } from './mentions.ts'
import { isOwnFlag, namedPaths } from './written.ts'

/** Why a document may be a model's. `usual`: it lies where a repository keeps such things, for whatever model. */
export type Tie = 'named' | 'path' | 'folder' | 'usual'

const ties: Tie[] = ['named', 'path', 'folder', 'usual']

/** Documents of one model that are read. */
const most = 60

const usual =
  /^(?:[^/]+\/)?(?:monitoring|monitors?|observability|alerts?|alerting|prometheus|grafana|dashboards?|datadog|evidently|docs?|documentation|runbooks?|deploy(?:ment)?s?|k8s|kube(?:rnetes)?|manifests?|infra(?:structure)?|ops|operations|charts?|helm|flags?|feature-?flags?|serving|cloudformation|slos?|rollouts?|release|\.github)\//i

interface Known {
  id: string
  settings: ModelSettings[]
  /** The other models'. */
  others: ModelSettings[]
}

/** Which of the files that may tell a plan are looked at for a model, and by what tie; those it is tied to most closely. `ids`: models that a path names. */
export function tiedTo(
  { id, settings, others }: Known,
  paths: { path: string; ids: Set<string> }[],
  isThere: (path: string) => boolean,
): Map<string, Tie> {
  const named = new Set(settings.flatMap((it) => [...namedPaths(it).keys()]).filter(isThere))
  const folders = settings.flatMap((it) => foldersOf(it, others))
  const tieOf = (path: string, ids: Set<string>): Tie | null => {
    if (ids.size > 0) return ids.has(id) ? 'path' : null
    if (folders.some((folder) => path.startsWith(folder))) return 'folder'
    return usual.test(path) || !path.includes('/') ? 'usual' : null
  }
  const tied = paths.flatMap(({ path, ids }): [string, Tie][] => {
    const tie = named.has(path) ? null : tieOf(path, ids)
    return tie === null ? [] : [[path, tie]]
  })
  const all: [string, Tie][] = [...[...named].map((path): [string, Tie] => [path, 'named']), ...tied]
  return new Map(all.toSorted(([, a], [, b]) => ties.indexOf(a) - ties.indexOf(b)).slice(0, most))
}

const known = new WeakMap<PlanDocument, Set<string>[]>()

/** What of a document is this model's: not what names another model and not this one, and of a shared one in a house of several models only what names it. */
export function ownPart(
  whole: PlanDocument,
  tie: Tie,
  { id, settings, ids }: Pick<Known, 'id' | 'settings'> & { ids: string[] },
): PlanDocument | null {
  if (tie === 'named') return whole
  const document =
    whole.kind === 'feature flags' ? { ...whole, terms: whole.terms.filter(({ text }) => isOwnFlag(text, id, settings)) } : whole
  if (document.terms.length === 0) return null
  if (ids.length < 2) return document
  const of = known.get(document) ?? document.terms.map(({ text, under = '' }) => mentions(`${under} | ${text}`, ids))
  known.set(document, of)
  const isMine = of.some((named) => named.has(id))
  const isOthers = of.some((named) => named.size > 0)
  if (!isMine && (isOthers || tie === 'usual')) return null
  const isShared = of.some((named) => named.size > 0 && !named.has(id))
  const terms = document.terms.filter((_, i) => of[i]?.has(id) || (of[i]?.size === 0 && (tie !== 'usual' || !isShared)))
  return terms.length === 0 ? null : { ...document, terms }
}

/** Folders that the model's globs open with, and those of plain files that no other model shares. */
function foldersOf({ paths }: ModelSettings, others: ModelSettings[]): string[] {
  const foreign = others.flatMap((it) => it.paths.map((path) => folderOf(plainPath(path)).folder))
  return paths.map(plainPath).flatMap((path) => {
    const { folder, isGlob } = folderOf(path)
    return folder === '' || path.startsWith('!') || (!isGlob && foreign.some((it) => it.startsWith(folder))) ? [] : [folder]
  })
}

function folderOf(path: string): { folder: string; isGlob: boolean } {
  const glob = path.search(/[*?[\]{}()]/)
  const plain = glob < 0 ? path : path.slice(0, glob)
  return { folder: plain.slice(0, plain.lastIndexOf('/') + 1), isGlob: glob >= 0 }
}
