import type { Change, Entry, Tree } from '../../model/change.ts'
import { hunksOf } from '../../read/diff.ts'
import type { DiffEntry } from './compare.ts'

/** What differs between two trees; what GitHub says of a file adds renames and lines, never the fact that it changed. */
export function changesBetween(base: Tree, head: Tree, files: DiffEntry[]): Change[] {
  const told = new Map(files.map((file) => [file.filename, file]))
  const renames = renamesBetween(base, head, files)
  const renamed = new Set(renames.values())
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  return paths.flatMap((path) => {
    const now = head[path] ?? null
    const before = renames.get(path) ?? path
    const was = base[before] ?? null
    if (now === null && renamed.has(path)) return []
    if (before === path && was?.id === now?.id && was?.mode === now?.mode) return []
    return [{ path, before, status: statusOf(before === path, was, now), base: was, head: now, ...linesOf(was, now, told.get(path)) }]
  })
}

/** New path to old path: as GitHub found them, and for the rest where the same blob left one path and came to another. */
function renamesBetween(base: Tree, head: Tree, files: DiffEntry[]): Map<string, string> {
  const renames = new Map<string, string>()
  const gone = (path: string) => base[path] !== undefined && head[path] === undefined
  for (const { status, filename, previous_filename: old } of files) {
    if (status === 'renamed' && old !== undefined && gone(old) && head[filename] !== undefined) renames.set(filename, old)
  }
  const told = new Set([...renames.values(), ...files.map((file) => file.filename)])
  const left = new Map<string, string>()
  for (const path of Object.keys(base)) if (gone(path) && !told.has(path)) left.set(keyOf(base[path]), path)
  for (const path of Object.keys(head)) {
    const old = base[path] === undefined && !told.has(path) ? left.get(keyOf(head[path])) : undefined
    if (old === undefined) continue
    renames.set(path, old)
    left.delete(keyOf(head[path]))
  }
  return renames
}

function keyOf(entry: Entry | undefined): string {
  return `${entry?.mode} ${entry?.id}`
}

function typeOf(entry: Entry): string {
  return entry.mode.startsWith('100') ? 'file' : entry.mode
}

function statusOf(samePath: boolean, was: Entry | null, now: Entry | null): Change['status'] {
  if (was === null) return 'added'
  if (now === null) return 'deleted'
  if (!samePath) return 'renamed'
  return typeOf(was) === typeOf(now) ? 'modified' : 'type-changed'
}

const pointer = /^[-+ ]?version https:\/\/git-lfs\.github\.com\/spec\//m

/** Kind and changed lines. GitHub shows neither for binary files nor for diffs it finds too large: then the lines are unknown. */
function linesOf(was: Entry | null, now: Entry | null, file: DiffEntry | undefined): Pick<Change, 'kind' | 'hunks'> {
  const mode = (now ?? was)?.mode
  if (mode === '160000') return { kind: 'submodule', hunks: null }
  if (mode === '120000') return { kind: 'symlink', hunks: null }
  if (was?.id === now?.id) return { kind: 'text', hunks: [] }
  if (file?.patch !== undefined && pointer.test(file.patch)) return { kind: 'lfs', hunks: null }
  if (was !== null && now !== null && typeOf(was) !== typeOf(now)) return { kind: 'text', hunks: null }
  if (file?.patch !== undefined) return { kind: 'text', hunks: hunksOf(file.patch) }
  if ((was?.size ?? 0) + (now?.size ?? 0) === 0) return { kind: 'text', hunks: [] }
  const unseen = file === undefined || file.additions + file.deletions > 0
  return { kind: unseen ? 'text' : 'binary', hunks: null }
}
