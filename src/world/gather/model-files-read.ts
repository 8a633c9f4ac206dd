import { isUri } from '../../weigh/is-uri.ts'
import type { Step } from '../../weigh/model-change.ts'
import { plainPath } from '../../weigh/model-files.ts'
import { artifactFiles, locksOf } from './artifact.ts'
import type { Commits } from './commits.ts'
import { contractPath } from './contract-path.ts'
import { dataContractFiles } from './data-contracts.ts'
import type { Candidate } from './policy.ts'
import { touches } from './policy.ts'
import type { FileAt, TextStore } from './text-store.ts'

/** Where a policy file stands after a merge: at head where the change touches it, else at base. */
export function merged(path: string, commits: Commits, steps: Step[]): FileAt {
  return { commit: touches(steps, path) ? commits.head : commits.base, path }
}

/** Texts that judging this model takes: gates, metrics with their stamp, references, and what identifies its artifact. */
export function filesToJudge(candidate: Candidate, commits: Commits, steps: Step[], store: TextStore): FileAt[] {
  const { settings, headSettings } = candidate
  const { metrics, artifact } = settings
  const everywhere = [commits.base, commits.mergeBase, commits.head]
  const policies = [settings.gates, headSettings?.gates, settings.production, headSettings?.production]
  const paths = policies.filter((it) => typeof it === 'string' && !isUri(it)).map((it) => plainPath(it as string))
  const stamped = metrics === undefined || isUri(metrics) ? [] : [plainPath(metrics), `${plainPath(metrics)}.stamp.json`]
  return [
    ...paths.flatMap((path) => [{ commit: commits.base, path }, merged(path, commits, steps)]),
    ...stamped.flatMap((path) => [
      { commit: commits.base, path },
      { commit: commits.head, path },
    ]),
    ...(artifact === undefined ? [] : everywhere.flatMap((commit) => artifactFiles(artifact, commit, store))),
    ...(['base', 'head'] as const).flatMap((side) => {
      const path = contractPath(candidate, side)
      return path === null ? [] : [{ commit: commits[side], path }]
    }),
    ...(metrics === undefined || isUri(metrics) ? [] : locksOf(plainPath(metrics)).map((path) => ({ commit: commits.head, path }))),
    ...dataContractFiles(candidate, commits, steps),
    ...(headSettings?.artifact === undefined ? [] : artifactFiles(headSettings.artifact, commits.head, store)),
  ]
}
