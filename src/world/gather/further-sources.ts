import type { Tree } from '../../model/change.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import type { Source } from '../../model/source.ts'
import { readProgram } from '../../read/program.ts'
import { localImports } from '../../weigh/local-imports.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { Commits } from './commits.ts'
import type { TextStore } from './text-store.ts'

/** Unchanged files that one review reads beside the changed ones. */
const most = 100

/** How far imports of imports are followed; each step may cost a round of requests. */
const reach = 3

type FurtherRole = Exclude<Source['role'], 'changed'>

/** Files that the change left alone and that a rule asked for: modules that changed code imports, documents that configuration names. */
export async function furtherSources(
  roles: readonly Source['role'][],
  changed: Source[],
  models: ModelEvidence[],
  store: TextStore,
  commits: Commits,
): Promise<Source[]> {
  const tree = valueOf(await store.tree(commits.head))
  if (tree === null || !roles.some((role) => role !== 'changed')) return []
  const touched = new Set(changed.flatMap(({ path, headPath }) => [path, headPath]))
  const sources: Source[] = []
  const add = async (role: FurtherRole, paths: Iterable<string>): Promise<Source[]> => {
    const known = new Set([...touched, ...sources.map(({ path }) => path)])
    const files = [...new Set(paths)].filter((path) => Object.hasOwn(tree, path) && !known.has(path)).slice(0, most - sources.length / 2)
    await store.fetch(files.flatMap((path) => sidesAt(commits).map(({ commit }) => ({ commit, path }))))
    const added = files.flatMap((path) =>
      sidesAt(commits).map(
        ({ side, commit }): Source => ({ path, headPath: path, side, role, kind: kindOf(path), text: store.read({ commit, path }) }),
      ),
    )
    sources.push(...added)
    return added
  }
  if (roles.includes('named')) await add('named', namedBy(models))
  let round = roles.includes('imported') ? changed : []
  for (let step = 0; step < reach && round.length > 0; step += 1) round = await add('imported', importedBy(round, tree))
  return sources
}

function sidesAt({ mergeBase, head }: Commits) {
  return [
    { side: 'base', commit: mergeBase },
    { side: 'head', commit: head },
  ] as const
}

function importedBy(sources: Source[], tree: Tree): string[] {
  const programs = sources.filter(({ side, kind }) => side === 'head' && kind !== 'document' && kind !== 'config').slice(0, most)
  return programs.flatMap((source) => {
    const program = valueOf(readProgram(source))
    return program === null ? [] : localImports(program, (path) => Object.hasOwn(tree, path))
  })
}

function namedBy(models: ModelEvidence[]): string[] {
  return models.flatMap(({ settings: { contract, data_contract, ledger } }) =>
    [contract, data_contract, ledger]
      .flat()
      .filter((path) => path !== undefined)
      .map(plainPath),
  )
}

function kindOf(path: string): Source['kind'] {
  return path.endsWith('.py') ? 'python' : path.endsWith('.ipynb') ? 'notebook' : 'document'
}
