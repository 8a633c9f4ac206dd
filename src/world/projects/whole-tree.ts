import type { Change, Entry } from '../../model/change.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { sourceKind } from '../../read/source-kind.ts'
import { designPath } from '../../weigh/design/design-path.ts'
import { owns } from '../../weigh/model-files.ts'
import { noPull } from '../../weigh/no-pull.ts'
import { isAside } from '../../weigh/start/aside.ts'
import type { Repository } from '../repository.ts'

/** Programs and queries that one look at a repository reads; those of models come first, of each the same share. */
const mostCode = 400
const mostFiles = 20_000
/** Designs that one review reads. */
const mostDesigns = 20

/** What a look at a whole tree needs of the place where it lies. */
export type TreeSource = Pick<Repository, 'tree' | 'texts' | 'holds' | 'outside'>

/** A tree, as if a change had brought all of it: what a review finds of it stands there. */
export interface WholeTree {
  repository: Repository
  /** What was left out, and why. */
  unseen: string[]
}

/** The files of a commit as a change that adds them, judged by the configuration that is among them; its text is nobody's description. */
export async function wholeTree(source: TreeSource, commit: string, models: ModelSettings[]): Promise<WholeTree> {
  const tree = await source.tree(commit)
  const { changes, unseen } = tree.is === 'read' ? everything(tree.value, models) : { changes: [], unseen: [] }
  const absent = async () => ({ is: 'absent' }) as const
  const repository: Repository = {
    ...source,
    pull: async () => noPull(commit, 'github'),
    changes: async () => (tree.is === 'read' ? { ...tree, value: changes } : tree),
    history: absent,
    teams: async () => ({}),
    approvals: absent,
    answers: absent,
    handles: absent,
  }
  return { repository, unseen }
}

function everything(tree: Record<string, Entry>, models: ModelSettings[]): { changes: Change[]; unseen: string[] } {
  const isOwned = (path: string) => models.some((model) => owns(model, path))
  // The configuration and the workflows are what it is judged by, not what is judged.
  const files = Object.keys(tree).filter((path) => tree[path]?.mode.startsWith('100') === true && !path.startsWith('.github/'))
  const isProgram = (path: string) => sourceKind(path) !== 'document'
  const programs = files.filter((path) => isProgram(path) && (!isAside(path) || isOwned(path))).toSorted()
  const others = files.filter((path) => !isProgram(path)).toSorted()
  const designs = others.filter((path) => designPath(path) === 'design').length
  const taken = [...fairly(programs, mostCode, models), ...fairly(others, mostFiles, models)].toSorted()
  const unseen = [
    ...(programs.length > mostCode ? [`${programs.length - mostCode} of ${programs.length} programs: more than are read at once`] : []),
    ...(others.length > mostFiles ? [`${others.length - mostFiles} other files: more than are looked at at once`] : []),
    ...(designs > mostDesigns ? [`${designs - mostDesigns} of ${designs} design documents: more than are read at once`] : []),
  ]
  return { changes: taken.flatMap((path) => added(path, tree[path])), unseen }
}

/** As many as are read at once: those of models first, of each the same share. */
function fairly(paths: string[], most: number, models: ModelSettings[]): string[] {
  if (paths.length <= most) return paths
  const taken = new Map<number, number>()
  const ranks = new Map(
    paths.map((path) => {
      const owner = models.findIndex((model) => owns(model, path))
      const rank = owner === -1 ? paths.length : (taken.get(owner) ?? 0)
      taken.set(owner, rank + 1)
      return [path, rank]
    }),
  )
  return paths.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, most)
}

function added(path: string, head: Entry | undefined): Change[] {
  return head === undefined ? [] : [{ path, before: path, status: 'added', base: null, head, kind: 'text', hunks: null }]
}
