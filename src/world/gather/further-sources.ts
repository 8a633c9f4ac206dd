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
  const wanted = new Map<string, FurtherRole>()
  if (roles.includes('named')) for (const path of namedBy(models)) wanted.set(path, 'named')
  if (roles.includes('imported')) for (const path of importedBy(changed, tree)) wanted.set(path, 'imported')
  const touched = new Set(changed.flatMap(({ path, headPath }) => [path, headPath]))
  const files = [...wanted].filter(([path]) => Object.hasOwn(tree, path) && !touched.has(path)).slice(0, most)
  const sides = [
    { side: 'base', commit: commits.mergeBase },
    { side: 'head', commit: commits.head },
  ] as const
  await store.fetch(files.flatMap(([path]) => sides.map(({ commit }) => ({ commit, path }))))
  return files.flatMap(([path, role]) =>
    sides.map(({ side, commit }): Source => ({ path, headPath: path, side, role, kind: kindOf(path), text: store.read({ commit, path }) })),
  )
}

function importedBy(changed: Source[], tree: Tree): string[] {
  const programs = changed.filter(({ side, kind }) => side === 'head' && kind !== 'document').slice(0, most)
  return programs.flatMap((source) => {
    const program = valueOf(readProgram(source))
    return program === null ? [] : localImports(program, (path) => Object.hasOwn(tree, path))
  })
}

function namedBy(models: ModelEvidence[]): string[] {
  return models.flatMap(({ settings: { contract, data_contract, ledger } }) =>
    [contract, data_contract, ledger].filter((path) => path !== undefined).map(plainPath),
  )
}

function kindOf(path: string): Source['kind'] {
  return path.endsWith('.py') ? 'python' : path.endsWith('.ipynb') ? 'notebook' : 'document'
}
