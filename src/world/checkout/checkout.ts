import type { Tree } from '../../model/change.ts'
import type { Read } from '../../model/read.ts'
import type { Repository } from '../repository.ts'
import { changesBetween } from './changes.ts'
import { CheckoutError, gitIn } from './git.ts'
import { readHistory } from './history.ts'
import { holds } from './holds.ts'
import { locate } from './locate.ts'
import { handedIn, needsTheApp } from './needs-the-app.ts'
import { ObjectReader } from './object-reader.ts'
import { comparedOf, workTree } from './refs.ts'
import { saidOf } from './said.ts'
import { readTexts } from './texts.ts'
import { readTree } from './tree.ts'
import { type WorkTree, writeWorkTree } from './work-tree.ts'

export interface CheckoutOptions {
  /** Name of the base; by default origin/HEAD, then main, master. */
  base?: string
  /** Name of the head (HEAD), or `WORKTREE` for the files as they lie there. */
  head?: string
  env?: Record<string, string | undefined>
  /** The organisation's file, where somebody hands it in: a checkout does not hold it. */
  organisation?: string
}

/** A change in a git repository on disk. Dispose of it to end its runs of git and to remove what `WORKTREE` wrote to the temporary folder. */
export type Checkout = Repository & Disposable

/** Opens a folder's repository by its objects: bare or not, nothing checked out, nothing of the head run, nothing written. */
export async function openCheckout(dir: string, { base, head, env = process.env, organisation }: CheckoutOptions = {}): Promise<Checkout> {
  const located = await locate(dir, env)
  const compared = await comparedOf(located.objects, { base, head: head === workTree ? undefined : head })
  const { mergeBase } = compared
  const files = head === workTree ? await uncommitted(env, await located.root()) : null
  const git = files === null ? located.objects : located.objectsUnder(files.env)
  const objects = new ObjectReader(git)
  const { title, body } = await saidOf(git, objects, mergeBase, compared.head)
  const idOf = (commit: string) => (files !== null && commit === workTree ? files.tree : commit)
  const named = (commit: string) => (commit === workTree ? null : commit)
  const trees = new Map<string, Promise<Read<Tree>>>()
  const tree = (commit: string): Promise<Read<Tree>> => {
    const known = trees.get(commit) ?? readTree(git, idOf(commit), named(commit))
    trees.set(commit, known)
    return known
  }
  const spent = { bytes: 0 }
  return {
    pull: async () => ({
      number: null,
      repository: null,
      url: null,
      title: files === null ? title : 'Uncommitted changes',
      body,
      author: null,
      bot: false,
      draft: false,
      fork: false,
      baseRef: compared.ref,
      base: compared.base,
      head: files === null ? compared.head : workTree,
      mergeBase,
      door: 'local',
    }),
    tree,
    async changes(from, to) {
      // git holds a whole comparison in memory before it says a word: nothing is compared that is too large to be listed.
      for (const side of await Promise.all([tree(from), tree(to)])) if (side.is !== 'read') return side
      return changesBetween(git, objects, idOf(from), idOf(to), named(to))
    },
    texts: (wants) => readTexts(objects, wants, ({ commit }) => named(commit), spent),
    history: async (from, paths) => {
      const start = await tree(from)
      return start.is === 'read' ? readHistory(git, from, start.value, paths) : start
    },
    holds: (name) => holds(git, compared.base, name),
    outside: async (at) => (organisation === undefined ? needsTheApp(at) : handedIn(organisation, at)),
    teams: async () => ({}),
    approvals: async () => ({ is: 'absent' }),
    answers: async () => ({ is: 'absent' }),
    handles: async () => ({ is: 'absent' }),
    [Symbol.dispose]: () => {
      objects[Symbol.dispose]()
      files?.dispose()
    },
  }
}

async function uncommitted(env: Record<string, string | undefined>, root: string | null): Promise<WorkTree> {
  if (root === null) throw new CheckoutError('--head WORKTREE needs a work tree, and this repository is bare.')
  return writeWorkTree(gitIn(root, env), root)
}
