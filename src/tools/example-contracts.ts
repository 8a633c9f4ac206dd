import { existsSync } from 'node:fs'
import type { ContractRun } from '../model/contract-run.ts'
import type { Read } from '../model/read.ts'
import { runContract } from '../world/contract/run-contract.ts'
import type { ExampleRepository } from './example-repository.ts'

/** What a branch's model gave on each device: as a review takes it, and a line each. */
export interface ExampleResults {
  contracts: Read<ContractRun>[]
  lines: string[]
}

/** A device that the example's contract is run on, with the environment that it needs. */
export interface ExampleDevice {
  provider: 'cpu' | 'webgpu'
  env: Record<string, string | undefined>
  /** Folder of the runtime, where it is not found by itself. */
  runtime?: string
}

const at = 'fraud/contract.yml'
/** All that a run reads, and what else makes the scorer another one. */
const read = ['models/fraud.onnx', at, 'fraud/golden', 'fraud/predictions.npz', 'serving']
const code = ['src/fraud_scorer', 'configs/fraud.yml']
const script = new URL('../contract-child.ts', import.meta.url)

/** Runs models of the example's branches by their contract, each state of them once a device. */
export class ExampleContracts {
  readonly #example: ExampleRepository
  readonly #devices: ExampleDevice[]
  readonly #known = new Map<string, ExampleResults>()

  constructor(example: ExampleRepository, devices: ExampleDevice[]) {
    this.#example = example
    this.#devices = devices
  }

  /** Of a branch that changes the scorer; else nothing. */
  async of(branch: string): Promise<ExampleResults> {
    if (this.#example.git('diff', '--name-only', 'main', branch, '--', ...read, ...code) === '') return { contracts: [], lines: [] }
    const state = this.#example.git('rev-parse', ...read.map((path) => `${branch}:${path}`))
    const known = this.#known.get(state) ?? (await this.#run(branch))
    this.#known.set(state, known)
    return known
  }

  async #run(branch: string): Promise<ExampleResults> {
    this.#example.git('checkout', '--quiet', '--force', branch)
    const results = await Promise.all(this.#devices.map((device) => ranOn(device, this.#example.dir)))
    this.#example.git('checkout', '--quiet', '--force', 'main')
    return { contracts: results.flatMap(({ contracts }) => contracts), lines: results.flatMap(({ lines }) => lines) }
  }
}

async function ranOn({ provider, env, runtime }: ExampleDevice, root: string): Promise<ExampleResults> {
  const outcome = await runContract({ root, at, provider, runner: 'shared', script, runtime, env, now: new Date('2026-11-20T12:00:00Z') })
  const not = (why: string) => [`contract on ${provider} not run: ${why}`]
  if (outcome.is === 'ran') {
    const load = outcome.run.checks.find(({ id }) => id === 'load')
    // Nobody has to have a device that the contract does not ask for.
    if (provider !== 'cpu' && load?.status === 'could-not-run') return { contracts: [], lines: not(load.why ?? '') }
    const from = { path: `contract-report-${provider}.json`, commit: null, id: null }
    return { contracts: [{ is: 'read', value: outcome.run, from }], lines: [told(outcome.run)] }
  }
  const { fault, why } = outcome
  if (fault === 'usage') throw new Error(`The example's contract: ${why}`)
  return { contracts: [{ is: 'unreadable', fault: 'ours', reason: 'no-runtime', why }], lines: not(why) }
}

/** The CPU, and WebGPU where a Vulkan driver is there: the one named, or the one in software that Debian's chromium brings. */
export function exampleDevices(env: Record<string, string | undefined>): ExampleDevice[] {
  const chromium = '/usr/lib/chromium'
  const driver = `${chromium}/vk_swiftshader_icd.json`
  const cpu: ExampleDevice = { provider: 'cpu', env }
  if (env.VK_DRIVER_FILES !== undefined) return [cpu, { provider: 'webgpu', env }]
  if (!existsSync(driver)) return [cpu]
  return [cpu, { provider: 'webgpu', env: { ...env, VK_DRIVER_FILES: driver, LD_LIBRARY_PATH: chromium } }]
}

function told({ checks, device, latency = [] }: ContractRun): string {
  const unmet = checks.filter(({ status }) => status !== 'pass')
  const [first] = unmet.toSorted((a, b) => Number(b.status === 'fail') - Number(a.status === 'fail'))
  const count = `${checks.length - unmet.length}${unmet.length > 0 ? ` of ${checks.length}` : ''} checks hold`
  const p50 = latency[0] === undefined ? [] : [`p50 ${Number(latency[0].p50_ms.toPrecision(2))} ms`]
  const not = first === undefined ? [] : [`not ${first.id}${unmet.length > 1 ? ` and ${unmet.length - 1} more` : ''}`]
  return `contract on ${device.class}: ${[count, ...not, ...p50].join(', ')}`
}
