import type { ContractRun } from '../../model/contract-run.ts'
import type { Evidence } from '../../model/evidence.ts'
import { type Read, valueOf } from '../../model/read.ts'
import { isContractWorkflow } from '../../read/contract-workflow.ts'
import { withToldFiles } from '../gather/told-files.ts'
import { blind } from './api.ts'
import { readArtifact, resultsOf } from './artifacts.ts'
import { contractRuns, headOf, type WorkflowRun } from './contract-runs.ts'
import type { Target } from './octokit.ts'
import type { GithubRepository } from './repository.ts'
import type { TextCache } from './text-cache.ts'
import { distrusted } from './trusted-run.ts'

/** What is known beside the evidence. */
export interface Known {
  /** Keeps what artifacts hold between reviews. */
  cache?: TextCache
  /** The run whose end brought us here. */
  run?: number | undefined
  /** Path of a workflow whose runs count, whatever it is called. */
  workflow?: string | undefined
}

/** Runs looked into: of each device the newest result counts, and they seldom come from more than one run. */
const mostRuns = 8

/**
 * The evidence with what the runs of this pull request left as results of contracts. Nothing is asked where no touched model has a contract.
 * Of each artifact's name the newest run's that may be trusted counts, and what an older run uploaded after it; what may not is unread, with the mend, where nothing takes its place.
 */
export async function withContractResults(
  evidence: Evidence,
  repository: GithubRepository,
  target: Pick<Target, 'owner' | 'repo'>,
  { cache, ...also }: Known = {},
): Promise<Evidence> {
  const { pull, models } = evidence
  if (pull.number === null || models.every(({ contractTree }) => contractTree.head === null)) return evidence
  const { api } = repository
  const head = await headOf(api, target, pull.number)
  if (!head.ok) return { ...evidence, contracts: [blind(head.refusal)] }
  const queued = pull.head === head.value.sha ? null : pull.head
  const runs = await contractRuns(api, target, head.value, queued, also)
  if (!runs.ok) return { ...evidence, contracts: [blind(runs.refusal)] }

  const contracts = new Map<string, Read<ContractRun>[]>()
  const newest = new Map<string, number>()
  const untrusted = new Map<string, Read<ContractRun>[]>()
  for (const run of runs.value.slice(0, mostRuns)) {
    const artifacts = await resultsOf(api, target, run.id)
    if (!artifacts.ok) {
      contracts.set(`run ${run.id}`, [blind(artifacts.refusal)])
      continue
    }
    // Of an older run only what was uploaded later: somebody started it again.
    const wanted = artifacts.value.filter(({ name, id }) => id > (newest.get(name) ?? 0))
    const why = wanted.length === 0 ? null : await distrusted(run, { repository, target, evidence, head: head.value })
    for (const artifact of wanted) {
      if (why === null) {
        const found = await readArtifact(api, target, artifact, cache ?? null)
        contracts.set(artifact.name, [...(contracts.get(artifact.name) ?? []), ...found])
        newest.set(artifact.name, artifact.id)
      } else if (!untrusted.has(artifact.name))
        untrusted.set(artifact.name, [{ is: 'unreadable', fault: 'ours', reason: 'untrusted', why }])
    }
  }
  const kept = [...new Map([...untrusted, ...contracts]).values()].flat()
  const contractAwaited = await isAwaited(runs.value, evidence, repository)
  return { ...evidence, models: await withToldFiles(models, kept, pull.head, repository), contracts: kept, contractAwaited }
}

/** A run of this very commit that has not ended; or none yet, where base has a workflow whose file is called after contracts. */
async function isAwaited(runs: WorkflowRun[], { pull }: Evidence, repository: GithubRepository): Promise<boolean> {
  const ofHead = runs.filter(({ head_sha }) => head_sha === pull.head)
  if (ofHead.length > 0) return ofHead.some(({ status }) => status !== 'completed')
  const base = valueOf(await repository.tree(pull.base)) ?? {}
  return Object.keys(base).some((path) => path.startsWith('.github/workflows/') && isContractWorkflow({ path }))
}
