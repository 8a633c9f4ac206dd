import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { onnxLimits } from '../../model/onnx-limits.ts'
import type { Read, Unreadable } from '../../model/read.ts'
import { fileDigests } from './file-digests.ts'
import type { TrialFiles } from './trial.ts'
import type { TrialTree } from './trial-tree.ts'

/** A file that was read, as a result names it. */
export type NotedFile = { path: string; digest: string[] }

/** The tree of a contract with a note of what was read of it. */
export interface NotedFiles extends TrialFiles {
  /** Where a path really lies, links followed, and its size; nothing is read. It must lie in the folder `within` (without it: in the root). */
  find(path: string, within?: string): Read<{ real: string; bytes: number }>
  /** Notes a file whatever its size, without holding it; null where it is not there or leads out. */
  note(path: string): NotedFile | null
  noted(): NotedFile[]
}

/** Files of a folder, none of them outside it. `most` is the cap on what `read` hands over. */
export function trialFiles({ root, paths, format }: TrialTree, most: number = onnxLimits.goldenBytes): NotedFiles {
  const notes = new Map<string, NotedFile>()

  function find(path: string, within = ''): Read<{ real: string; bytes: number }> {
    const found = foundAt(join(root, path))
    if (found === null) return { is: 'absent' }
    const folder = foundAt(join(root, within))?.real ?? root
    if (found.real === folder) return refused('no-file', `${path === '' ? 'the root' : path} is no file.`)
    if (!found.real.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      return refused('leads-out', `${path} is a link out of ${within === '' ? 'the tree' : within}; put the file itself there.`)
    if (!found.stats.isFile()) return refused('no-file', `${path} is no file.`)
    return { is: 'read', value: { real: found.real, bytes: found.stats.size }, from: { path, commit: null, id: null } }
  }

  function note(path: string): NotedFile | null {
    const known = notes.get(path)
    if (known !== undefined) return known
    const found = find(path)
    if (found.is !== 'read') return null
    try {
      const noted = { path, digest: fileDigests(found.value.real, format) }
      notes.set(path, noted)
      return noted
    } catch {
      return null
    }
  }

  return {
    paths,
    find,
    note,
    noted: () => [...notes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    read(path) {
      const found = find(path)
      if (found.is !== 'read') return found
      const { bytes, real } = found.value
      if (bytes > most)
        return { ...refused('too-large', `${path} holds ${bytes} bytes, more than the ${most} that are read.`), fault: 'ours' }
      try {
        const value = new Uint8Array(readFileSync(real))
        note(path)
        return { ...found, value }
      } catch (error) {
        return {
          ...refused('unreadable', `${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'no reason told'}.`),
          fault: 'ours',
        }
      }
    },
  }
}

function refused(reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault: 'author', reason, why }
}

function foundAt(path: string): { real: string; stats: Stats } | null {
  try {
    const real = realpathSync(path)
    return { real, stats: statSync(real) }
  } catch {
    return null
  }
}
