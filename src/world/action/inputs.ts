import { Misuse } from './event.ts'
import type { Runner } from './runner.ts'

/** What the workflow asked for; `action.yml` says what each means. */
export interface Inputs {
  token: string
  /** Reads the organisation's file and teams, where `token` may not; null: `token` does. */
  orgToken: string | null
  /** null: as the configuration on base says. */
  comment: 'findings' | 'always' | 'never' | null
  /** Name of the commit status to set; null sets none. */
  status: string | null
  report: string | null
  /** Paths and globs of contracts' results; none: they are awaited. */
  contractReports: string[]
  dryRun: boolean
}

/** What the step is for. */
export function commandOf(runner: Runner): 'review' | 'contract' | 'contract-needed' | 'projects' {
  const oneOf = choices(runner)
  return oneOf('command', ['review', 'contract', 'contract-needed', 'projects', '']) || 'review'
}

/** Reads the inputs, strictly: a value that is none of those known is named with those that are. */
export function readInputs(runner: Runner): Inputs {
  const oneOf = choices(runner)
  const token = runner.input('token')
  if (token === '') throw new Misuse('The input `token` is empty: leave it out to use the token of the job.')
  const comment = oneOf('comment', ['', 'findings', 'always', 'never'])
  const dryRun = oneOf('dry-run', ['false', 'true', ''])
  return {
    token,
    orgToken: runner.input('org-token') || null,
    comment: comment === '' ? null : comment,
    status: runner.input('status') || null,
    report: runner.input('report') || null,
    contractReports: listed(runner.input('contract-report')),
    dryRun: dryRun === 'true',
  }
}

/** Reads an input that has a few values only. */
export function choices(runner: Runner) {
  return <T extends string>(name: string, known: readonly T[]): T => {
    const value = runner.input(name)
    const found = known.find((it) => it === value)
    if (found === undefined) throw new Misuse(`The input \`${name}\` is "${value}"; it must be ${known.map((it) => `"${it}"`).join(', ')}.`)
    return found
  }
}

/** The lines, or words, of an input. */
export function listed(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
