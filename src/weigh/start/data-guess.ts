import type { ModelStart, WorkFile } from '../../model/start.ts'
import { isSame } from './artifact-guess.ts'
import { isAside } from './aside.ts'
import { speaksOfModel } from './model-id.ts'
import type { ProgramSigns } from './program-signs.ts'

const tables = /\.(?:csv|parquet)(?:\.gz)?$/i
const pointed =
  /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|sqlite|zip|gz)\.dvc$|(?:^|\/)(?:data|datasets?|raw|processed|interim|features|train|test|corpus)\.dvc$|(?:^|\/)data\/[^/]+\.dvc$/i
const made =
  /metric|result|pred|submission|report|score|history|output|importance|confusion|param|config|trial|leaderboard|benchmark|log(?:s|_|\.)/i
const mostBytes = 32 * 1024 * 1024

/** A committed table that may serve as a sample of a model's data: one that its code reads, or the likeliest by name. */
export function sampleGuess(files: WorkFile[], programs: ProgramSigns[], id: string, isAlone: boolean): ModelStart['sample'] {
  const reads = programs.flatMap(({ paths }) => paths.filter(({ path, call }) => tables.test(path) && /read|load|scan|open/i.test(call)))
  const [best] = files
    .filter(
      ({ path, size }) =>
        tables.test(path) && size > 0 && size <= mostBytes && !isAside(path) && !made.test(path.slice(path.lastIndexOf('/') + 1)),
    )
    .flatMap(({ path, size }) => {
      const read = reads.find((it) => isSame(it.path, path))
      if (read === undefined && !isAlone && speaksOfModel(path, id) === 0) return []
      const points =
        (read ? 8 : 0) +
        (/train/i.test(path) ? 3 : 0) +
        (/sample|data/i.test(path) ? 1 : 0) -
        (/test|val(?:id)?|holdout/i.test(path) ? 2 : 0)
      return [{ path, size, points, isRead: read !== undefined, from: read ? `${read.from} reads it` : 'its name' }]
    })
    .sort((a, b) => b.points - a.points || b.size - a.size || (a.path < b.path ? -1 : 1))
  return best === undefined ? null : { value: best.path, from: best.from, isRead: best.isRead }
}

/** Data that DVC keeps, as `snapshot.file` names it. */
export function snapshotGuess(files: WorkFile[]): string | null {
  const found = files.find(({ path }) => pointed.test(path) && !isAside(path))
  return found === undefined ? null : found.path.slice(0, -'.dvc'.length)
}
