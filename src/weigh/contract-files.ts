import type { Contract } from '../model/contract.ts'
import { beside } from '../read/beside.ts'
import { matchesPlainGlob } from './plain-glob.ts'

/** Files that a contract names, from the repository's root. */
export interface ContractFiles {
  model: string
  /** Metadata that does not stand in the model: `fraud.meta.json` beside `fraud.onnx`, where it is there. */
  metadata: string
  schema: string | null
  predictions: string | null
}

/** Where a contract's files lie; `at` is the path of the contract. Only for contracts that `readContract` let through. */
export function contractFiles({ model, behaviour, equivalence }: Contract, at: string): ContractFiles {
  const from = (path: string | undefined) => (path === undefined ? null : beside(at, path))
  const file = from(model.path) ?? model.path
  return {
    model: file,
    metadata: `${file.replace(/\.onnx$/i, '')}.meta.json`,
    schema: from(behaviour.schema),
    predictions: from(equivalence?.predictions),
  }
}

/** Where one golden example lies: a folder in ONNX's layout or of arrays, an `.npz` or a JSON file. */
export interface GoldenPlace {
  path: string
  files: string[]
}

/** The golden examples among these paths, sorted. A folder counts where it holds `input_0.pb` or the like. */
export function goldenCases({ golden }: Contract, at: string, paths: Iterable<string>): GoldenPlace[] {
  const within = goldenMatcher(golden.cases, at)
  const files = [...paths].filter(within).sort()
  const folders = new Set(files.filter((path) => /(?:^|\/)(?:in|out)put_\d+\.(?:pb|npy)$/.test(path)).map(folderOf))
  const cases = new Map<string, string[]>([...folders].map((folder) => [folder, []]))
  for (const path of files) {
    const folder = parents(path).find((it) => folders.has(it))
    if (folder !== undefined) cases.get(folder)?.push(path)
    else if (/\.(?:npz|json)$/i.test(path)) cases.set(path, [path])
  }
  return [...cases].map(([path, inside]) => ({ path, files: inside })).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Every file that a result of this contract rests on, beside model and contract: a change of one asks for another run. */
export function filesBehind(contract: Contract, at: string, paths: Iterable<string>): string[] {
  const all = [...paths]
  const { metadata, schema, predictions } = contractFiles(contract, at)
  const within = (path: string, named: string | null) => named !== null && (path === named || path.startsWith(`${named}/`))
  const golden = new Set(goldenCases(contract, at, all).flatMap(({ files }) => files))
  return all.filter((path) => path === metadata || within(path, schema) || within(path, predictions) || golden.has(path)).sort()
}

function goldenMatcher(globs: string[], at: string): (path: string) => boolean {
  const wanted = globs.flatMap((glob) => beside(at, glob) ?? [])
  const matches = (path: string) => wanted.some((glob) => matchesPlainGlob(path, glob))
  const folders = new Map<string, boolean>()
  const within = (folder: string): boolean => {
    const known = folders.get(folder) ?? (folder !== '' && (matches(folder) || within(folderOf(folder))))
    folders.set(folder, known)
    return known
  }
  return (path) => within(folderOf(path)) || matches(path)
}

function parents(path: string): string[] {
  const steps = path.split('/')
  return steps.slice(1).map((_, i) => steps.slice(0, steps.length - 1 - i).join('/'))
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
