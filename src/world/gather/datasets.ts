import { dirname, join, relative } from 'node:path/posix'
import type { Tree } from '../../model/change.ts'
import type { DataContract } from '../../model/data-contract.ts'
import type { ModelSettings } from '../../model/settings.ts'
import { dvcDependencies } from '../../read/pointer.ts'
import { isUri } from '../../weigh/is-uri.ts'
import { partOf, plainPath } from '../../weigh/model-files.ts'
import { locksOf } from './artifact.ts'
import type { TextStore } from './text-store.ts'

/** Files that are data by their names; a `.dvc` file stands for one. */
const isData = /\.(?:dvc|csv|tsv|parquet|feather|arrow|avro|orc|jsonl|ndjson|sqlite)(?:\.(?:gz|zst|bz2))?$/

/** Data whose identity the tree records: what a DVC stage made the metrics of, the contract's snapshot file, data under the model's paths. */
export function datasetsAt(
  settings: ModelSettings,
  contract: DataContract | null,
  { commit, tree }: { commit: string; tree: Tree | null },
  store: TextStore,
): string[] {
  if (tree === null) return []
  const has = (path: string) => Object.hasOwn(tree, path) || Object.hasOwn(tree, `${path}.dvc`)
  const snapshot = contract?.snapshotFile == null ? [] : [plainPath(contract.snapshotFile.value)].filter(has)
  const own = Object.keys(tree).filter((path) => isData.test(path) && partOf(settings, path) === 'config')
  return [...new Set([...snapshot, ...madeOf(settings.metrics, commit, store), ...own])].slice(0, 20)
}

/** What the nearest `dvc.lock` says that the metrics were made of, code aside. */
function madeOf(metrics: string | undefined, commit: string, store: TextStore): string[] {
  if (metrics === undefined || isUri(metrics)) return []
  const path = plainPath(metrics)
  return locksOf(path).flatMap((lock) => {
    const text = store.text({ commit, path: lock })
    const made = text === null ? [] : dvcDependencies(text, relative(dirname(lock), path))
    return made.map((it) => join(dirname(lock), it.path)).filter((it) => !/\.(?:py|ipynb|ya?ml|json|toml|sql|r|sh)$/i.test(it))
  })
}
