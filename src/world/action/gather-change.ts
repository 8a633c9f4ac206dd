import type { Evidence } from '../../model/evidence.ts'
import { type GatherOptions, gather } from '../gather.ts'
import { withContractResults } from '../github/contract-results.ts'
import type { Target } from '../github/octokit.ts'
import type { GithubRepository } from '../github/repository.ts'
import { contractReports } from './contract-reports.ts'

interface Asked {
  target: Target
  /** The input `contract-report`. */
  reports: string[]
  /** The run whose end started this job. */
  run: number | undefined
  env: Record<string, string | undefined>
  say(line: string): void
}

/** Gathers a change with its contracts' results: those that the job was handed, else those that the pull request's runs left. */
export async function gatherChange(
  repository: GithubRepository,
  options: GatherOptions,
  { target, reports, run, env, say }: Asked,
): Promise<Evidence> {
  if (reports.length > 0) return gather(repository, { ...options, contracts: contractReports(reports, env, say) })
  return withContractResults(await gather(repository, options), repository, target, { run })
}
