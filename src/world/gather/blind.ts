import type { Evidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
import { type Settings, settingsPath } from '../../model/settings.ts'
import type { Commits } from './commits.ts'
import type { TextStore } from './text-store.ts'

/** What was left out of the evidence as a whole, and why. */
export async function blindSpots(
  store: TextStore,
  commits: Commits,
  { settings, refused }: { settings: Read<Settings>; refused: string[] },
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
  return [...unread, ...globs, ...ofOrganisation(settings)]
}

/** Configuration that lies in another repository, which neither a token of this one nor a clone can read. */
function ofOrganisation(settings: Read<Settings>): Evidence['blind'] {
  const named = settings.is === 'read' ? settings.value.extends : undefined
  if (named === undefined) return []
  const why = `\`extends\` needs the App, so nothing of ${named} was applied; until then, write what this repository needs into \`${settingsPath}\`.`
  return [{ is: 'unreadable', fault: 'ours', reason: 'needs-the-app', what: "the organisation's configuration", why }]
}
