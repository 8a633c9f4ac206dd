import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Git, must } from './git.ts'

/** The files of a folder as a tree, in an object folder of their own beside the repository's. */
export interface WorkTree {
  tree: string
  /** Environment under which git sees the new objects too. */
  env: Record<string, string>
  dispose(): void
}

/**
 * Writes the folder's files, committed or not, into a tree without writing anything into the repository: index and objects are
 * temporary. Ignored files are left out, and filters of the user's own configuration (Git LFS) run as `git add` runs them.
 */
export async function writeWorkTree(git: Git, root: string): Promise<WorkTree> {
  const folder = mkdtempSync(join(tmpdir(), 'mle-review-'))
  const dispose = () => {
    process.off('exit', dispose)
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', dispose)
  try {
    const [objects, index] = await Promise.all([gitPath(git, root, 'objects'), gitPath(git, root, 'index')])
    const env = { GIT_OBJECT_DIRECTORY: join(folder, 'objects'), GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects) }
    mkdirSync(env.GIT_OBJECT_DIRECTORY)
    const withIndex = { ...env, GIT_INDEX_FILE: join(folder, 'index') }
    if (existsSync(index)) copyFileSync(index, withIndex.GIT_INDEX_FILE)
    await must(git, ['-c', 'advice.addEmbeddedRepo=false', 'add', '--all', '--', '.'], { env: withIndex })
    const tree = (await must(git, ['write-tree'], { env: withIndex })).toString().trim()
    return { tree, env, dispose }
  } catch (error) {
    dispose()
    throw error
  }
}

async function gitPath(git: Git, root: string, name: string): Promise<string> {
  return resolve(root, (await must(git, ['rev-parse', '--git-path', name])).toString().replace(/\n$/, ''))
}

/** One entry of a list that git splits at colons. */
function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&')}"`
}
