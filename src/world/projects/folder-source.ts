import { lstat, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { limits } from '../../model/limits.ts'
import type { Read } from '../../model/read.ts'
import { decodeText } from '../decode-text.ts'
import { gitHistory, type History } from './git-history.ts'
import type { ProjectSource } from './project-source.ts'

const passedBy = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', 'site-packages'])
const mostFiles = 2_000_000

/** Projects on disk, and what git cannot tell of them. */
export type FolderSource = ProjectSource & Pick<History, 'lacks'>

/** `until`: a calendar date; git's history is seen as it was at its end. A folder on disk as it is now, with what git knows of it. Links are not followed. */
export async function folderSource(dir: string, env: Record<string, string | undefined>, until = ''): Promise<FolderSource> {
  return {
    isNear: true,
    ...(await gitHistory(dir, env, until)),
    paths: () => pathsBelow(dir),
    async texts(paths) {
      const all = new Map<string, Read<string>>()
      for (const path of paths) all.set(path, await textOf(dir, path))
      return all
    },
  }
}

async function pathsBelow(dir: string): Promise<Read<string[]>> {
  const paths: string[] = []
  const open = [dir]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
    if (entries === null && folder === dir) return ours('no-folder', `${dir} is no folder that can be read.`)
    for (const entry of entries ?? []) {
      const full = join(folder, entry.name)
      if (entry.isDirectory() && !passedBy.has(entry.name)) open.push(full)
      else if (entry.isFile()) paths.push(relative(dir, full).split(sep).join('/'))
    }
    if (paths.length > mostFiles) return ours('too-many-files', `${dir} holds more than ${mostFiles} files; name a folder below it.`)
  }
  return { is: 'read', value: paths.toSorted(), from: { path: dir, commit: null, id: null } }
}

async function textOf(dir: string, path: string): Promise<Read<string>> {
  const from = { path, commit: null, id: null }
  try {
    const full = join(dir, path)
    const { size } = await lstat(full)
    if (size > limits.textBytes)
      return { is: 'unreadable', fault: 'author', reason: 'too-large', why: `${path} has ${size} bytes; a context.md says it in a page.` }
    return decodeText(await readFile(full), from)
  } catch (error) {
    return ours('unreadable-file', `${path} cannot be read: ${error instanceof Error ? error.message.split(',')[0] : String(error)}.`)
  }
}

function ours(reason: string, why: string): Read<never> {
  return { is: 'unreadable', fault: 'ours', reason, why }
}
