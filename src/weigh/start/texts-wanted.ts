import type { WorkFile } from '../../model/start.ts'
import { codeOwnersPaths } from '../../read/code-owners.ts'
import { isAside } from './aside.ts'
import { contractNames } from './existing.ts'
import { mayBeMetrics } from './metrics-files.ts'

/** Files that are opened before a repository has a configuration: no more are read, so that a large one takes seconds. */
export const startLimits = { programs: 2000, others: 1000, programBytes: 512 * 1024 }

const telling =
  /train|fit|model|predict|serv|infer|score|pipeline|flow|dag|app|main|api|experiment|tune|forecast|classif|rank|churn|fraud|eval|notebook|\.ipynb$/i

/** What is opened, the likeliest first, and how many are left closed. */
export function textsWanted(files: WorkFile[]): { paths: string[]; closed: { programs: number; others: number } } {
  const programs = files
    .filter(
      ({ path, size }) =>
        /\.(?:py|ipynb)$/.test(path) && size <= (path.endsWith('.py') ? startLimits.programBytes : 8 * 1024 * 1024) && !isAside(path),
    )
    .map(({ path }) => path)
    .sort((a, b) => Number(telling.test(b)) - Number(telling.test(a)) || a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  const others = files.filter(({ path, size }) => mayBeMetrics(path, size) || isDescription(path, size)).map(({ path }) => path)
  return {
    paths: [...others.slice(0, startLimits.others), ...programs.slice(0, startLimits.programs)],
    closed: {
      programs: Math.max(0, programs.length - startLimits.programs),
      others: Math.max(0, others.length - startLimits.others),
    },
  }
}

/** Files about the repository itself, and what may be a gates file or a data contract already. */
function isDescription(path: string, size: number): boolean {
  if (size > 256 * 1024) return false
  if (codeOwnersPaths.includes(path)) return true
  if (/^\.github\/(?:workflows\/[^/]+\.ya?ml|mle-review\.ya?ml)$|^\.?mle-review\.ya?ml$/i.test(path)) return true
  if (isAside(path)) return false
  return /(?:^|\/)dvc\.(?:yaml|lock)$|(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path) || contractNames.test(path)
}
