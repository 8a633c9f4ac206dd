import type { Entry, Tree } from '../../model/change.ts'
import type { Read, Unreadable } from '../../model/read.ts'
import { type LfsPointer, readLfsPointer } from '../../read/pointer.ts'
import type { Repository, Want } from '../repository.ts'

/** A file at a commit. */
export interface FileAt {
  commit: string
  path: string
}

/** Trees and texts of one review: each asked for once, in as few requests as the caller makes calls of `fetch`. */
export interface TextStore {
  entry(file: FileAt): Entry | null
  tree(commit: string): Promise<Read<Tree>>
  /** Loads what is there of these files and not loaded yet. */
  fetch(files: FileAt[]): Promise<void>
  /** A loaded text. A Git LFS pointer is none: its content is elsewhere. */
  read(file: FileAt): Read<string>
  text(file: FileAt): string | null
  pointer(file: FileAt): LfsPointer | null
}

/** Makes the store for one review. */
export function textStore(repository: Pick<Repository, 'tree' | 'texts'>): TextStore {
  const asked = new Map<string, Promise<Read<Tree>>>()
  const trees = new Map<string, Read<Tree>>()
  const texts = new Map<string, Read<string>>()
  const load = async (commit: string): Promise<Read<Tree>> => {
    const read = await repository.tree(commit)
    trees.set(commit, read)
    return read
  }
  const tree = (commit: string): Promise<Read<Tree>> => {
    const known = asked.get(commit) ?? load(commit)
    asked.set(commit, known)
    return known
  }
  const entry = ({ commit, path }: FileAt): Entry | null => {
    const read = trees.get(commit)
    return read?.is === 'read' && Object.hasOwn(read.value, path) ? (read.value[path] ?? null) : null
  }
  const loaded = (file: FileAt): Read<string> => {
    const read = trees.get(file.commit)
    if (read === undefined) return notRead(file)
    if (read.is !== 'read') return read
    const at = entry(file)
    if (at === null) return { is: 'absent' }
    const text = texts.get(keyOf(file.path, at)) ?? notRead(file)
    // The same object may have been loaded for another commit; a work tree has none.
    return text.is === 'read' ? { ...text, from: { ...text.from, commit: read.from.commit && file.commit } } : text
  }
  return {
    entry,
    tree,
    fetch: async (files) => {
      await Promise.all([...new Set(files.map(({ commit }) => commit))].map(tree))
      const wants = new Map<string, Want>()
      for (const file of files) {
        const at = entry(file)
        if (at === null || texts.has(keyOf(file.path, at))) continue
        wants.set(keyOf(file.path, at), { ...file, entry: at })
      }
      if (wants.size === 0) return
      const found = await repository.texts([...wants.values()])
      for (const [key, { commit, path }] of wants) texts.set(key, found.get(`${commit}:${path}`) ?? notRead({ commit, path }))
    },
    read: (file) => {
      const text = loaded(file)
      return text.is === 'read' && readLfsPointer(text.value) !== null ? inLfs(file) : text
    },
    text: (file) => {
      const text = loaded(file)
      return text.is === 'read' ? text.value : null
    },
    pointer: (file) => {
      const text = loaded(file)
      return text.is === 'read' ? readLfsPointer(text.value) : null
    },
  }
}

function keyOf(path: string, { id, mode }: Entry): string {
  return `${mode} ${id} ${path}`
}

function notRead({ commit, path }: FileAt): Unreadable {
  return { is: 'unreadable', fault: 'ours', reason: 'not-read', why: `${path} at ${commit} was not read.` }
}

function inLfs({ path }: FileAt): Unreadable {
  const why = `${path} is stored in Git LFS and only its pointer is in the repository: keep small text files out of LFS (.gitattributes).`
  return { is: 'unreadable', fault: 'ours', reason: 'lfs-pointer', why }
}
