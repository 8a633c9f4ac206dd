import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runtimePackages } from '../../generated/runtime-pin.ts'
import type { ProviderName } from '../../model/contract.ts'
import { verdicts, wrongUsageExit } from '../../model/verdict.ts'
import { contractSummary } from '../../reply/contract-summary.ts'
import { contractTerminal } from '../../reply/contract-terminal.ts'
import { contractExit } from '../../weigh/contract-exit.ts'
import { type ContractOutcome, runContract } from '../contract/run-contract.ts'
import { baseCommit } from './base-commit.ts'
import { readContractInputs } from './contract-inputs.ts'
import { contractPaths } from './contract-paths.ts'
import { Misuse } from './event.ts'
import type { Runner } from './runner.ts'
import { cachedRuntime } from './runtime-cache.ts'

/** What `command: contract` touches. */
export interface ContractWorld {
  runner: Runner
  env: Record<string, string | undefined>
  now(): Date
  /** The door of the child process that models run in. */
  contractChild: URL
}

const columns = 120

/** Runs the contracts on each provider, writes a result for each, and answers the worst exit code: 0 all hold, 1 one does not, 2 one could not be judged. */
export async function contractCommand({ runner, env, now, contractChild: script }: ContractWorld): Promise<number> {
  const inputs = readContractInputs(runner)
  const { providers } = inputs
  if (!env.GITHUB_WORKSPACE)
    throw new Misuse('GITHUB_WORKSPACE is not set: run this as a step of a GitHub workflow, or use the command line.')
  const root = realpathSync(env.GITHUB_WORKSPACE)
  const paths = contractPaths(inputs.contracts, root, runner.say)
  const files = resultFiles(paths, providers, inputs.output, env)
  const runtime = inputs.runtime ?? (await cachedRuntime({ providers, packages: runtimePackages, env, say: runner.say }))
  const base = await baseCommit(root, env)
  if (base === undefined)
    runner.say("The base's commit is not in this checkout (`fetch-depth: 0` brings it): models are not compared with base's.")
  const written: string[] = []
  const sections: string[] = []
  const exits: number[] = []
  for (const { at, provider, file } of files) {
    const outcome = await runContract({ root, at, provider, script, runtime, runner: inputs.runner, base, env, now: now() })
    sections.push(sectionOf(outcome, at, provider, files.length))
    exits.push(exitOf(outcome))
    if (outcome.is === 'not-run') {
      runner.annotate({ level: 'error', path: at, line: null, title: `mle-review: not run on ${provider}`, message: outcome.why })
      continue
    }
    write(file, `${JSON.stringify(outcome.run, null, 2)}\n`)
    written.push(file)
    for (const line of terminalOf(outcome).split('\n')) runner.say(line)
  }
  const exit = exits.includes(wrongUsageExit) ? wrongUsageExit : exits.includes(1) ? 1 : Math.max(0, ...exits)
  runner.output('report', written.join('\n'))
  runner.output('verdict', exit === 0 ? 'pass' : exit === 1 ? 'hold' : 'undecided')
  await runner.summarise(sections.join('\n')).catch((error: unknown) => runner.say(`mle-review: no job summary: ${String(error)}`))
  return exit
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

/** A file for each contract and provider; the contract's name is a part of it where there are several. */
function resultFiles(paths: string[], providers: ProviderName[], output: string | null, env: ContractWorld['env']) {
  if (output !== null && paths.length * providers.length > 1)
    throw new Misuse('The input `output` names one file, and several results are asked for: leave it out, or give each its own step.')
  const slug = (path: string) => path.replace(/\.\w+$/, '').replace(/[^A-Za-z0-9]+/g, '-')
  return paths.flatMap((at) =>
    providers.map((provider) => {
      const name = paths.length === 1 ? provider : `${provider}-${slug(at)}`
      return { at, provider, file: output ?? join(env.RUNNER_TEMP ?? '.', `contract-report-${name}.json`) }
    }),
  )
}

function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new Misuse(`The result cannot be written: ${(error as Error).message}. Give the input \`output\` a path that this job may write.`)
  }
}
