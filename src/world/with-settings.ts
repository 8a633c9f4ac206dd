import type { Entry, Tree } from '../model/change.ts'
import { mapRead, type Read } from '../model/read.ts'
import { settingsPath } from '../model/settings.ts'
import type { Repository } from './repository.ts'

/** A repository whose every commit has this configuration (null: none), as if nobody had ever edited it. */
export function withSettings(repository: Repository, settings: Entry | null): Repository {
  return {
    ...repository,
    tree: async (commit) => mapRead(await repository.tree(commit), (tree) => configured(tree, settings)),
    changes: async (from, to) =>
      mapRead(await repository.changes(from, to), (all) =>
        all.filter(({ path, before }) => path !== settingsPath && before !== settingsPath),
      ),
  }
}

function configured(tree: Tree, settings: Entry | null): Tree {
  const own: Tree = Object.assign(Object.create(null), tree)
  if (settings === null) delete own[settingsPath]
  else own[settingsPath] = settings
  return own
}

/** What a commit has for a configuration. */
export async function settingsAt(repository: Repository, commit: string): Promise<Read<Entry | null>> {
  return mapRead(await repository.tree(commit), (tree) => (Object.hasOwn(tree, settingsPath) ? (tree[settingsPath] ?? null) : null))
}
