import { normalize } from 'node:path/posix'
import { type ProviderName, providerNames } from '../../model/contract.ts'
import { mostSeconds } from '../contract/run-limit.ts'
import { Misuse } from './event.ts'
import { choices, listed } from './inputs.ts'
import type { Runner } from './runner.ts'

/** What `command: contract`, or `contract-needed`, was asked for; `action.yml` says what each means. */
export interface ContractInputs {
  /** Paths from the workspace; none: those of the configuration. */
  contracts: string[]
  /** None: not said. */
  providers: ProviderName[]
  runner: 'dedicated' | 'shared'
  runtime: string | null
  /** The most that a run may take on this runner. */
  totalSeconds: number | undefined
  output: string | null
}

/** Reads the inputs of these commands, strictly. */
export function readContractInputs(runner: Runner): ContractInputs {
  const oneOf = choices(runner)
  return {
    contracts: runner
      .input('contract')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(within),
    providers: providersIn(runner.input('provider')),
    runner: oneOf('runner', ['shared', 'dedicated', '']) || 'shared',
    runtime: runner.input('runtime') || null,
    totalSeconds: secondsIn(runner.input('total-seconds')),
    output: runner.input('output') || null,
  }
}

function within(path: string): string {
  const plain = normalize(path)
  if (!plain.startsWith('/') && plain !== '..' && !plain.startsWith('../')) return plain
  throw new Misuse(`The input \`contract\` names ${path}; write a path inside the repository, from its root.`)
}

function secondsIn(text: string): number | undefined {
  if (text === '') return undefined
  const seconds = Number(text)
  if (seconds > 0 && seconds <= mostSeconds) return seconds
  throw new Misuse(`The input \`total-seconds\` is "${text}"; write a number of seconds above 0, at most ${mostSeconds}.`)
}

function providersIn(text: string): ProviderName[] {
  const names = listed(text.replaceAll(',', ' '))
  const known = names.map((name) => {
    const found = providerNames.find((it) => it === name.toLowerCase())
    if (found === undefined) throw new Misuse(`The input \`provider\` names "${name}"; it must be among ${providerNames.join(', ')}.`)
    return found
  })
  return [...new Set(known)]
}
