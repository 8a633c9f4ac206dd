import type { Stats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { limits } from '../model/limits.ts'
import type { ScanFile } from './scan-file.ts'

/** Folders that hold nobody's own code. */
const passedBy = new Set(['node_modules', '.git', '.venv', 'venv', '__pycache__', '.ipynb_checkpoints', 'site-packages', '.tox', '.nox'])

export interface ScanFiles {
  files: ScanFile[]
  skipped: { path: string; why: string }[]
}

/** Python files, notebooks and queries under the given paths, in order of name, each once. Links are not followed. */
export async function scanFiles(paths: string[], cwd: string): Promise<ScanFiles> {
  const found: ScanFiles = { files: [], skipped: [] }
  const seen = new Set<string>()
  for (const path of paths) {
    const stat = await lstat(resolve(cwd, path)).catch(() => null)
    if (stat === null) throw new Error(`There is no file or folder ${path}; give a path that exists, relative to ${cwd}.`)
    await visit({ path, stat, named: true, root: rootOf(resolve(cwd, path), stat, resolve(cwd)), cwd, seen, found })
  }
  return found
}

/** The working folder where that holds what is scanned, else the folder that was asked for. */
function rootOf(full: string, stat: Stats, cwd: string): string {
  if (full === cwd || full.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep)) return cwd
  return stat.isDirectory() ? full : dirname(full)
}

interface Visit {
  path: string
  stat: Stats
  /** Given by the caller, not found in a folder. */
  named: boolean
  /** Below which modules may lie. */
  root: string
  cwd: string
  seen: Set<string>
  found: ScanFiles
}

async function visit({ path, stat, named, root, cwd, seen, found }: Visit): Promise<void> {
  const full = resolve(cwd, path)
  const skip = (why: string) => void found.skipped.push({ path, why })
  if (seen.has(full)) return
  seen.add(full)
  if (stat.isSymbolicLink()) {
    if (named || isCode(path)) skip('it is a link, and links are not followed.')
  } else if (stat.isDirectory()) {
    const names = await readdir(full).catch(() => null)
    if (names === null) return skip('the folder cannot be read.')
    for (const name of names.filter((it) => !passedBy.has(it)).sort()) {
      const below = await lstat(`${full}/${name}`).catch(() => null)
      if (below !== null) await visit({ path: `${path.replace(/\/+$/, '')}/${name}`, stat: below, named: false, root, cwd, seen, found })
    }
  } else if (!isCode(path)) {
    if (named) skip('it is neither Python (.py) nor a notebook (.ipynb) nor SQL (.sql).')
  } else if (!stat.isFile()) skip('it is no ordinary file.')
  else if (stat.size > limits.textBytes) skip(`${stat.size} bytes are more than the ${limits.textBytes} that are read.`)
  else found.files.push({ path, full, root })
}

function isCode(path: string): boolean {
  return /\.(?:py|ipynb|sql)$/i.test(path)
}
