import { pointerBytes } from '../../read/pointer.ts'
import { artifactAt, artifactFiles } from './artifact.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Small files of one contract that are looked into for a pointer; of the others it is not told what they are. */
const mostPointers = 500
/** Bytes of the smallest pointer there can be; golden tensors are often smaller. */
const leastPointer = 120

/** Files whose text may tell that the bytes are elsewhere. */
export function pointersAmong(paths: readonly string[], commit: string, store: TextStore): FileAt[] {
  const candidates = paths.filter((path) => (store.entry({ commit, path })?.size ?? leastPointer) >= leastPointer)
  return candidates.flatMap((path) => artifactFiles(path, commit, store)).slice(0, mostPointers)
}

/** What the tree knows of a path's bytes. `unread:` where a small file could be a pointer and nobody looked: such a digest is like no other. */
export function digestAt(file: FileAt, store: TextStore): string | null {
  const entry = store.entry(file)
  const size = entry?.size ?? leastPointer
  const small = entry !== null && size >= leastPointer && size <= pointerBytes
  const text = small ? store.read(file) : null
  if (text?.is === 'unreadable' && text.fault === 'ours' && text.reason !== 'lfs-pointer') return 'unread:'
  const identity = artifactAt(file.path, file.commit, store)
  return identity === null || identity.kind === 'reference' ? null : identity.digest
}
