import { realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type ProviderName, providerNames } from '../../model/contract.ts'
import { contractTerminal } from '../../reply/contract-terminal.ts'
import { contractExit } from '../../weigh/contract-exit.ts'
import { runContract } from '../contract/run-contract.ts'
import { mostSeconds } from '../contract/run-limit.ts'
import { topFolder } from '../contract/trial-tree.ts'
import { type Io, progress, Usage } from './io.ts'

export interface ContractOptions {
  provider: string
  format: 'text' | 'json'
  output?: string
  runtime?: string
  runner: 'dedicated' | 'shared'
  totalSeconds?: string
  root?: string
  base?: string
}

/** `mle-review contract FILE`: runs the model by its contract; 0 it holds, 1 it does not, 2 that could not be judged. */
export async function contractCommand(file: string | undefined, options: ContractOptions, io: Io, script: URL): Promise<number> {
  if (file === undefined) throw new Usage('name the contract: mle-review contract fraud/contract.yml')
  const { root, at } = await placeOf(file, options.root, io)
  if (/\.onnx$/i.test(at)) throw new Usage(`${file} is a model; name its contract. \`mle-review contract init ${file}\` writes a first one`)
  const { runner, base, format, output } = options
  const provider = knownProvider(options.provider)
  const runtime = options.runtime === undefined ? undefined : resolve(io.cwd, options.runtime)
  const totalSeconds = secondsIn(options.totalSeconds)
  const asked = { root, at, provider, runner, base, runtime, totalSeconds, script, env: io.env, now: io.now() }
  const outcome = await progress(io, `Running ${at} on ${provider}`, runContract(asked))
  if (outcome.is === 'not-run') {
    if (outcome.fault === 'usage') throw new Usage(outcome.why)
    io.err(`mle-review: ${outcome.why}\n`)
    return 2
  }
  const { run, contract } = outcome
  const json = `${JSON.stringify(run, null, 2)}\n`
  if (output !== undefined) writeFileSync(resolve(io.cwd, output), json)
  if (format === 'text') io.out(contractTerminal(run, contract, { paint: io.paint, width: io.width }))
  else if (output === undefined) io.out(json)
  return contractExit(run, contract)
}

/** The folder that paths count from: as said, else the repository's, else the one where the command is given, else the contract's own. */
export async function placeOf(file: string, root: string | undefined, io: Io): Promise<{ root: string; at: string }> {
  const path = resolve(io.cwd, file)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Usage(`${file} is ${found === undefined ? 'not there' : 'no file'}; give the path of a file`)
  const real = join(realpathSync(dirname(path)), basename(path))
  const said = root === undefined ? null : folderAt(root, io)
  const top = said ?? (await topFolder(dirname(real), io.env))
  const here = realpathSync(io.cwd)
  const from = top ?? (isWithin(here, real) ? here : dirname(real))
  if (!isWithin(from, real)) throw new Usage(`${file} is not in ${root ?? from}; name a folder that holds it with --root`)
  return { root: from, at: relative(from, real).split(sep).join('/') }
}

function folderAt(root: string, io: Io): string {
  const path = resolve(io.cwd, root)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Usage(`${root} is no folder; --root names the one that paths count from`)
  return realpathSync(path)
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way)
}

function secondsIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (!(seconds > 0 && seconds <= mostSeconds))
    throw new Usage(`--total-seconds is ${text}; write a number of seconds above 0, at most ${mostSeconds}`)
  return seconds
}

function knownProvider(name: string): ProviderName {
  const known = providerNames.find((it) => it === name)
  if (known === undefined) throw new Usage(`there is no provider ${name}; choose one of ${providerNames.join(', ')}`)
  return known
}
