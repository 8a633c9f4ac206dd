import { createHash } from 'node:crypto'
import { CheckoutError, type Git, gitIn, objectsOf } from './git.ts'

/** A repository on disk. */
export interface Located {
  objects: Git
  /** The same objects and more, as a work tree's environment adds them. */
  objectsUnder(env: Record<string, string>): Git
  /** The folder of its files; null: it has none. */
  root(): Promise<string | null>
}

/** Finds the repository that a folder belongs to, with git's own check of who owns it. */
export async function locate(dir: string, env: Record<string, string | undefined>): Promise<Located> {
  const here = gitIn(dir, env)
  const found = await here(['rev-parse', '--show-object-format', '--absolute-git-dir'])
  if (found.code !== 0) {
    throw new CheckoutError(found.stderr.includes('dubious ownership') ? found.stderr.trim() : `${dir} is in no git repository.`)
  }
  const [, format = '', gitDir = ''] = /^([^\n]*)\n(.*)\n$/s.exec(found.stdout.toString()) ?? []
  const emptyTree = createHash(format === 'sha256' ? 'sha256' : 'sha1')
    .update('tree 0\0')
    .digest('hex')
  return {
    objects: objectsOf(gitDir, env, emptyTree),
    objectsUnder: (more) => objectsOf(gitDir, env, emptyTree, more),
    async root() {
      const top = await here(['rev-parse', '--show-toplevel'])
      return top.code === 0 ? top.stdout.toString().replace(/\n$/, '') : null
    },
  }
}
