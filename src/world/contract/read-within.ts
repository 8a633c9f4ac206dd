import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { sep } from 'node:path'
import type { Read, Unreadable } from '../../model/read.ts'

/** Where something really lies, links followed. */
export interface Located {
  real: string
  stats: Stats
}

/** Follows links, but not out of `root`, which is a real path. `shown` names what is looked for. */
export function locateWithin(root: string, path: string, shown: string): Read<Located> {
  try {
    const real = realpathSync(path)
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
      return refused('leads-out', `${shown} is a link that leads out of the folder; put the file itself there`)
    return { is: 'read', value: { real, stats: statSync(real) }, from: { path: shown, commit: null, id: null } }
  } catch (error) {
    return failed(shown, error)
  }
}

/** A regular file's bytes under a cap. */
export function readWithin(root: string, path: string, shown: string, most: number): Read<Uint8Array<ArrayBuffer>> {
  const found = locateWithin(root, path, shown)
  if (found.is !== 'read') return found
  const { real, stats } = found.value
  if (!stats.isFile()) return refused('no-file', `${shown} is no regular file`)
  if (stats.size > most) return refused('too-large', `${shown} has ${stats.size} bytes, more than the ${most} that are read`)
  try {
    return { ...found, value: new Uint8Array(readFileSync(real)) }
  } catch (error) {
    return failed(shown, error)
  }
}

function failed(shown: string, error: unknown): { is: 'absent' } | Unreadable {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { is: 'absent' }
    : refused('unreadable', `${shown} cannot be read (${code ?? 'no reason told'})`)
}

function refused(reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault: 'author', reason, why }
}
