import type { Evidence } from '../../model/evidence.ts'
import type { Commits } from './commits.ts'
import type { TextStore } from './text-store.ts'

/** What was left out of the evidence as a whole, and why. */
export async function blindSpots(
  store: TextStore,
  commits: Commits,
  { organisation, teams, refused }: Pick<Evidence, 'organisation' | 'teams'> & { refused: string[] },
): Promise<Evidence['blind']> {
  const trees = await Promise.all([...new Set(Object.values(commits))].map(async (commit) => ({ commit, tree: await store.tree(commit) })))
  const unread = trees.flatMap(({ commit, tree }) => (tree.is === 'unreadable' ? [{ ...tree, what: `the files of ${commit}` }] : []))
  const globs = refused.map((id) => ({
    is: 'unreadable' as const,
    fault: 'ours' as const,
    reason: 'glob-refused',
    what: `the new model ${id}`,
    why: `a glob of ${id} is too involved to take from an unmerged configuration: at most two * in one folder name, two **, no parentheses.`,
  }))
  const outside = organisation.is === 'unreadable' ? [{ ...organisation, what: "the organisation's configuration" }] : []
  const unknown = Object.entries(teams).flatMap(([name, read]) => (read.is === 'unreadable' ? [{ ...read, what: `the team ${name}` }] : []))
  return [...unread, ...globs, ...outside, ...unknown]
}
