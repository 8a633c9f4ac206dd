import { dirname, join } from 'node:path/posix'
import type { ArtifactIdentity } from '../../model/evidence.ts'
import { type DvcOut, pointerBytes, readDvc, readDvcLock } from '../../read/pointer.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Files whose text may tell what the artifact is: a pointer in its place, its `.dvc` file, the `dvc.lock` of its folder or one above. */
export function artifactFiles(artifact: string, commit: string, store: TextStore): FileAt[] {
  const path = plainPath(artifact)
  const entry = store.entry({ commit, path })
  if (entry !== null) return (entry.size ?? 0) > pointerBytes && !path.endsWith('.dvc') ? [] : [{ commit, path }]
  return [`${path}.dvc`, ...locksOf(path)].map((file) => ({ commit, path: file }))
}

/** What the served artifact is at a commit, told from pointers and object ids; null: it is not there. */
export function artifactAt(artifact: string, commit: string, store: TextStore): ArtifactIdentity | null {
  const path = plainPath(artifact)
  const entry = store.entry({ commit, path })
  if (entry !== null) {
    const pointer = store.pointer({ commit, path })
    if (pointer !== null) return { path, kind: 'lfs', digest: pointer.oid, entry }
    const out = path.endsWith('.dvc') ? readDvc(store.text({ commit, path }) ?? '')[0] : undefined
    return out ? { path, kind: 'dvc', digest: out.digest, entry } : { path, kind: 'file', digest: `git:${entry.id}`, entry }
  }
  const recorded = besideIt(path, commit, store) ?? inLocks(path, commit, store)
  if (recorded !== null) return { path, kind: 'dvc', digest: recorded, entry: null }
  return isReference(artifact) ? { path: artifact, kind: 'reference', digest: artifact, entry: null } : null
}

/** `models:/fraud/12`, `s3://…`, `registry/image@sha256:…`: a name that no file bears. */
export function isReference(artifact: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(artifact) || /@sha256:/.test(artifact)
}

function besideIt(path: string, commit: string, store: TextStore): string | null {
  const text = store.text({ commit, path: `${path}.dvc` })
  return text === null ? null : digestOf(readDvc(text), dirname(path), path)
}

function inLocks(path: string, commit: string, store: TextStore): string | null {
  for (const lock of locksOf(path)) {
    const text = store.text({ commit, path: lock })
    const found = text === null ? null : digestOf(readDvcLock(text), dirname(lock), path)
    if (found !== null) return found
  }
  return null
}

function digestOf(outs: DvcOut[], folder: string, path: string): string | null {
  return outs.find((out) => join(folder, out.path) === path)?.digest ?? null
}

/** The `dvc.lock` files that could record an artifact, nearest first. */
export function locksOf(path: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.push(folder === '.' ? 'dvc.lock' : `${folder}/dvc.lock`)
    if (folder === '.' || folder === '/') return folders
  }
}
