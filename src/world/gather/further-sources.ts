import type { Tree } from '../../model/change.ts'
import type { ModelEvidence } from '../../model/evidence.ts'
import { valueOf } from '../../model/read.ts'
import type { ModelSettings } from '../../model/settings.ts'
import type { Source } from '../../model/source.ts'
import { readProgram } from '../../read/program.ts'
import { sourceKind } from '../../read/source-kind.ts'
import { localImports } from '../../weigh/local-imports.ts'
import { plainPath } from '../../weigh/model-files.ts'
import type { Commits } from './commits.ts'
import { changedModules, importersAmong, mayImport } from './importers.ts'
import type { TextStore } from './text-store.ts'

/** Unchanged files that one review reads beside the changed ones. */
const most = 100

/** How far imports of imports are followed; each step may cost a round of requests. */
const reach = 3

/** Programs that may import what changed: known early, so that they come with texts that are asked for anyway. */
export async function likelyImporters(
  roles: readonly Source['role'][],
  changed: Source[],
  models: ModelSettings[],
  store: TextStore,
  commits: Commits,
): Promise<{ modules: string[]; files: { commit: string; path: string }[] }> {
  const [head, base] = [valueOf(await store.tree(commits.head)), valueOf(await store.tree(commits.mergeBase))]
  if (!roles.includes('importing') || head === null || base === null) return { modules: [], files: [] }
  const modules = changedModules(changed)
  return { modules, files: mayImport(modules, { base, head }, models).map((path) => ({ commit: commits.head, path })) }
}

type FurtherRole = Exclude<Source['role'], 'changed'>

/** Files that the change left alone and that a rule asked for: modules that changed code imports, programs that import changed ones, documents that configuration names. */
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
  const sourceAt = (side: 'base' | 'head', role: FurtherRole, path: string): Source => {
    const text = store.read({ commit: side === 'base' ? commits.mergeBase : commits.head, path })
    return { path, headPath: path, side, role, kind: sourceKind(path), text }
  }
  const add = async (role: FurtherRole, paths: Iterable<string>): Promise<Source[]> => {
    const known = new Set([...touched, ...sources.map(({ path }) => path)])
    const files = [...new Set(paths)].filter((path) => Object.hasOwn(tree, path) && !known.has(path)).slice(0, most - sources.length / 2)
    await store.fetch(files.flatMap((path) => [commits.mergeBase, commits.head].map((commit) => ({ commit, path }))))
    const added = files.flatMap((path) => [sourceAt('base', role, path), sourceAt('head', role, path)])
    sources.push(...added)
    return added
  }
  if (roles.includes('named')) await add('named', namedBy(models))
  const { modules, files } = await likelyImporters(
    roles,
    changed,
    models.map(({ settings }) => settings),
    store,
    commits,
  )
  const [imported] = await Promise.all([roles.includes('imported') ? add('imported', importedBy(changed, tree)) : [], store.fetch(files)])
  const mayDo = files.map(({ path }) => sourceAt('head', 'importing', path))
  const importing = await add('importing', importersAmong(mayDo, modules, tree))
  let round = [...imported, ...importing]
  for (let step = 1; step < reach && round.length > 0; step += 1) round = await add('imported', importedBy(round, tree))
  return sources
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
