import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { providerNames } from '../../model/contract.ts'
import { casesTerminal } from '../../reply/cases-terminal.ts'
import { runCases } from '../contract/cases.ts'
import { type Io, progress, Usage } from './io.ts'

export interface CasesOptions {
  provider: string
  format: 'text' | 'json'
  runtime?: string
  output?: string
}

/** `mle-review contract --cases DIR`: a conformance collection, case by case; 1 where one fails or crashes, 2 where none could be tried. */
export async function casesCommand(dir: string, file: string | undefined, options: CasesOptions, io: Io, script: URL): Promise<number> {
  const { provider, format, output } = options
  if (file !== undefined) throw new Usage(`${file} is a contract and --cases runs none; give one of the two`)
  if (!(providerNames as readonly string[]).includes(provider))
    throw new Usage(`there is no provider ${provider}; choose one of ${providerNames.join(', ')}`)
  const runtime = options.runtime === undefined ? {} : { runtime: resolve(io.cwd, options.runtime) }
  const start = { script, provider, env: io.env, ...runtime }
  const outcome = await progress(io, `Running the cases of ${dir} on ${provider}`, runCases(resolve(io.cwd, dir), start))
  if (outcome.is === 'not-run') {
    if (outcome.fault === 'usage') throw new Usage(outcome.why)
    io.err(`mle-review: ${outcome.why}\n`)
    return 2
  }
  const { report } = outcome
  const json = `${JSON.stringify(report, null, 2)}\n`
  if (output !== undefined) writeFileSync(resolve(io.cwd, output), json)
  if (format === 'text') io.out(casesTerminal(report, { paint: io.paint, width: io.width }))
  else if (output === undefined) io.out(json)
  return report.cases.some(({ status }) => status === 'fail' || status === 'crash') ? 1 : 0
}
