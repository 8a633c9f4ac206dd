import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { StartFile } from '../../model/start.ts'
import { Usage } from '../commands/io.ts'

/** Whether something stands at a path of the work tree, a broken link too. */
export function isThere(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
  } catch {
    return false // Above it stands a file, which is told when it is written.
  }
}

/** Writes new files, never over one and never through a link: all of them can be written, or none is. */
export function writeStart(root: string, files: StartFile[]): void {
  for (const { path } of files) refuse(root, path)
  for (const { path, text } of files) {
    try {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text, { flag: 'wx' })
    } catch (error) {
      throw new Usage(
        `${path} could not be written (${error instanceof Error ? error.message : String(error)}); mend that and start again: what is there stays`,
      )
    }
  }
}

/** A folder above a file that is a link, or no folder. */
function refuse(root: string, path: string): void {
  const steps = path.split('/').slice(0, -1)
  for (const [i] of steps.entries()) {
    const folder = steps.slice(0, i + 1).join('/')
    const found = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (found === undefined) return
    if (found.isSymbolicLink()) throw new Usage(`${folder} is a symbolic link, and nothing is written through one; nothing was written`)
    if (!found.isDirectory()) throw new Usage(`${folder} is a file where a folder is needed for ${path}; nothing was written`)
  }
}
