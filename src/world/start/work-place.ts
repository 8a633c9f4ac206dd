import { basename } from 'node:path'
import { type Remote, remoteOf } from '../../weigh/remote.ts'
import { CheckoutError, type Git, gitIn } from '../checkout/git.ts'
import { locate } from '../checkout/locate.ts'
import { Usage } from '../commands/io.ts'

/** Where a start works: the root of a work tree, and what its repository is called. */
export interface Place {
  root: string
  name: string
  remote: Remote | null
  branch: string
}

/** The work tree that a folder belongs to. */
export async function workPlace(dir: string, env: Record<string, string | undefined>): Promise<Place> {
  const located = await locate(dir, env).catch((error: unknown) => {
    if (error instanceof CheckoutError && error.message.endsWith('is in no git repository.'))
      throw new Usage(`${dir} is in no git repository; run it where the model is kept, or make one: git init`)
    throw error
  })
  const root = await located.root()
  if (root === null) throw new Usage(`${dir} is a bare repository, and files are written into a work tree; clone it first`)
  const git = gitIn(root, env)
  const remote = remoteOf(await said(git, ['remote', 'get-url', 'origin']))
  return { root, name: remote?.name ?? basename(root), remote, branch: await mainBranch(git) }
}

/** The branch that changes go to, as far as this clone knows. */
async function mainBranch(git: Git): Promise<string> {
  const origin = await said(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  if (origin !== '') return origin.replace(/^origin\//, '')
  for (const name of ['main', 'master']) if ((await git(['show-ref', '--verify', '--quiet', `refs/heads/${name}`])).code === 0) return name
  return (await said(git, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) || 'main'
}

async function said(git: Git, args: string[]): Promise<string> {
  const { code, stdout } = await git(args)
  return code === 0 ? stdout.toString().trim() : ''
}
