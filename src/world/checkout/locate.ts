import { CheckoutError, type Git, gitIn, must, objectsOf } from './git.ts'

/** A repository on disk: its objects, and the folder of its files where it has one. */
export interface Located {
  objects: Git
  root: string | null
}

/** Finds the repository that a folder belongs to, with git's own check of who owns it. */
export async function locate(dir: string, env: Record<string, string | undefined>): Promise<Located> {
  const here = gitIn(dir, env)
  const found = await here(['rev-parse', '--absolute-git-dir'])
  if (found.code !== 0) {
    throw new CheckoutError(found.stderr.includes('dubious ownership') ? found.stderr.trim() : `${dir} is in no git repository.`)
  }
  const top = await here(['rev-parse', '--show-toplevel'])
  const emptyTree = await must(here, ['hash-object', '-t', 'tree', '--stdin'], { input: '' })
  return {
    objects: objectsOf(line(found.stdout), env, line(emptyTree)),
    root: top.code === 0 ? line(top.stdout) : null,
  }
}

function line(bytes: Buffer): string {
  return bytes.toString().replace(/\n$/, '')
}
