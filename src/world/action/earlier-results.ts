import { runtimePin } from '../../generated/runtime-pin.ts'
import { type ContractNeed, contractNeeds, type NeedAsked, whyUnsure } from '../../weigh/contract-need.ts'
import { gather } from '../gather.ts'
import { withContractResults } from '../github/contract-results.ts'
import { githubRepository } from '../github/repository.ts'
import { targetOf } from './event.ts'
import type { ActionWorld } from './run.ts'

/** What earlier runs left that is of this very state. `unknown`: nobody could tell, so the contract is run. */
export type Earlier = { is: 'known'; needs: ContractNeed[] } | { is: 'unknown'; why: string }

export type EarlierWorld = Pick<ActionWorld, 'runner' | 'env' | 'now' | 'octokitFor' | 'patience'>

/** Looks through GitHub's API for results that stand for another run: those that the review would take, of this repository's own branches. */
export async function earlierResults({ runner, env, now, octokitFor, patience }: EarlierWorld, asked: NeedAsked): Promise<Earlier> {
  const unknown = (why: string): Earlier => ({ is: 'unknown', why })
  if (Number(env.GITHUB_RUN_ATTEMPT || 1) > 1) return unknown('somebody asked for this run again')
  const token = runner.input('token')
  if (token === '') return unknown('the input `token` is empty')
  try {
    const target = targetOf(env)
    if ('run' in target) return unknown('a `workflow_run` brings no change of its own')
    if ('closed' in target) return unknown('the pull request is closed')
    const orgToken = runner.input('org-token')
    const outside = orgToken === '' ? {} : { octokit: octokitFor(orgToken) }
    const repository = githubRepository(octokitFor(token), target, { context: null, patience, outside })
    const evidence = await gather(repository, { asOf: now().toISOString() })
    const unsure = whyUnsure(evidence, asked.contracts)
    if (unsure !== null) return unknown(unsure)
    const told = await withContractResults(evidence, repository, target, { workflow: ownWorkflow(env) })
    return { is: 'known', needs: contractNeeds(told, asked, runtimePin) }
  } catch (error) {
    return unknown((error as Error).message)
  }
}

/** `.github/workflows/gpu.yml`, of `acme/fraud/.github/workflows/gpu.yml@refs/pull/1/merge`. */
function ownWorkflow({ GITHUB_WORKFLOW_REF: ref, GITHUB_REPOSITORY: repository }: EarlierWorld['env']): string | undefined {
  const path = ref?.split('@')[0] ?? ''
  return path.startsWith(`${repository}/`) ? path.slice(`${repository}/`.length) : undefined
}
