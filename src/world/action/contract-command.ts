import { realpathSync } from 'node:fs'
import { runtimePackages } from '../../generated/runtime-pin.ts'
import type { ProviderName } from '../../model/contract.ts'
import { verdicts, wrongUsageExit } from '../../model/verdict.ts'
import { needLines, needSummary } from '../../reply/contract-need.ts'
import { contractSummary } from '../../reply/contract-summary.ts'
import { contractTerminal } from '../../reply/contract-terminal.ts'
import { contractExit } from '../../weigh/contract-exit.ts'
import { type ContractOutcome, runContract } from '../contract/run-contract.ts'
import { baseCommit } from './base-commit.ts'
import { readContractInputs } from './contract-inputs.ts'
import { contractPaths } from './contract-paths.ts'
import { type EarlierWorld, earlierResults } from './earlier-results.ts'
import { Misuse } from './event.ts'
import { resultFiles, writeResult } from './result-files.ts'
import type { ActionWorld } from './run.ts'
import { cachedRuntime } from './runtime-cache.ts'

/** What `command: contract` touches. */
export type ContractWorld = EarlierWorld & Pick<ActionWorld, 'contractChild'>

const columns = 120

/** Runs the contracts on each provider, writes a result for each, and answers the worst exit code: 0 all hold, 1 one does not, 2 one could not be judged. */
export async function contractCommand(world: ContractWorld): Promise<number> {
  const { runner, env, now, contractChild: script } = world
  const inputs = readContractInputs(runner)
  const providers: ProviderName[] = inputs.providers.length === 0 ? ['cpu'] : inputs.providers
  if (!env.GITHUB_WORKSPACE)
    throw new Misuse('GITHUB_WORKSPACE is not set: run this as a step of a GitHub workflow, or use the command line.')
  const root = realpathSync(env.GITHUB_WORKSPACE)
  const paths = contractPaths(inputs.contracts, root, runner.say)
  const wanted = paths.flatMap((at) => providers.map((device) => ({ at, device })))
  const files = resultFiles(wanted, inputs.output, env.RUNNER_TEMP)
  if (await reused(world, files)) return 0
  const runtime = inputs.runtime ?? (await cachedRuntime({ providers, packages: runtimePackages, env, say: runner.say }))
  const base = await baseCommit(root, env)
  if (base === undefined)
    runner.say("The base's commit is not in this checkout (`fetch-depth: 0` brings it): models are not compared with base's.")
  const written: string[] = []
  const sections: string[] = []
  const exits: number[] = []
  for (const { at, device: provider, file } of files) {
    const outcome = await runContract({
      root,
      at,
      provider,
      script,
      runtime,
      runner: inputs.runner,
      totalSeconds: inputs.totalSeconds,
      base,
      env,
      now: now(),
    })
    sections.push(sectionOf(outcome, at, provider, files.length))
    exits.push(exitOf(outcome))
    if (outcome.is === 'not-run') {
      runner.annotate({ level: 'error', path: at, line: null, title: `mle-review: not run on ${provider}`, message: outcome.why })
      continue
    }
    writeResult(file, outcome.run)
    written.push(file)
    for (const line of terminalOf(outcome).split('\n')) runner.say(line)
  }
  const exit = exits.includes(wrongUsageExit) ? wrongUsageExit : exits.includes(1) ? 1 : Math.max(0, ...exits)
  runner.output('report', written.join('\n'))
  runner.output('verdict', exit === 0 ? 'pass' : exit === 1 ? 'hold' : 'undecided')
  await runner.summarise(sections.join('\n')).catch((error: unknown) => runner.say(`mle-review: no job summary: ${String(error)}`))
  return exit
}

/** Whether earlier results stand for all that is asked; then they are this job's too, and no runtime is fetched or started. */
async function reused(world: ContractWorld, files: { at: string; device: ProviderName; file: string }[]): Promise<boolean> {
  const { runner } = world
  const asked = { contracts: [...new Set(files.map(({ at }) => at))], providers: [...new Set(files.map(({ device }) => device))] }
  const earlier = await earlierResults(world, asked)
  if (earlier.is === 'unknown') {
    runner.say(`mle-review: earlier results are not looked at: ${earlier.why}`)
    return false
  }
  const found = files.map(({ at, device, file }) => {
    const needs = earlier.needs.filter((need) => need.at === at && need.device === device)
    const [run] = needs.flatMap((need) => (need.is === 'held' ? [need.run] : []))
    return run === undefined || needs.some((need) => need.is === 'needed') ? null : { file, run }
  })
  const all = found.flatMap((it) => it ?? [])
  const lines = needLines(earlier.needs)
  if (earlier.needs.length > 0) for (const line of lines) runner.say(`mle-review: ${line}`)
  if (all.length < files.length) return false
  for (const { file, run } of all) writeResult(file, run)
  runner.output('report', all.map(({ file }) => file).join('\n'))
  runner.output('verdict', 'pass')
  await runner.summarise(needSummary(lines)).catch((error: unknown) => runner.say(`mle-review: no job summary: ${String(error)}`))
  return true
}

function exitOf(outcome: ContractOutcome): number {
  if (outcome.is === 'ran') return contractExit(outcome.run, outcome.contract)
  return outcome.fault === 'usage' ? wrongUsageExit : verdicts.undecided.exit
}

function sectionOf(outcome: ContractOutcome, at: string, provider: ProviderName, of: number): string {
  return contractSummary(at, provider, exitOf(outcome), outcome.is === 'ran' ? terminalOf(outcome) : outcome.why, of)
}

function terminalOf({ run, contract }: ContractOutcome & { is: 'ran' }): string {
  return contractTerminal(run, contract, { paint: (_, text) => text, width: columns })
}
