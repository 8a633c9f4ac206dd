import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { ScanFile } from './scan-file.ts'

const known = new Map<string, string>()

/** Where a path that is told of a file, or of a module beside it, lies: however the file's own was typed. */
export function fullOf({ path, full }: ScanFile, told: string): string {
  return resolve(dirname(full), relative(dirname(path), told))
}

/** A path from the root of the repository, or of what is scanned where there is none: the name of a file in fingerprints. */
export function scanName(file: ScanFile, told: string): string {
  const full = fullOf(file, told)
  const from = repositoryOf(dirname(full)) ?? file.root
  return relative(from, full).split(sep).join('/')
}

function repositoryOf(folder: string): string | null {
  const found = known.get(folder)
  if (found !== undefined) return found === '' ? null : found
  const above = dirname(folder)
  const top = existsSync(join(folder, '.git')) ? folder : above === folder ? null : repositoryOf(above)
  known.set(folder, top ?? '')
  return top
}
