import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { onTestFinished } from 'vitest'
import type { ContractCheck, ContractRun } from '../../../src/model/contract-run.ts'
import { runContract } from '../../../src/world/contract/run-contract.ts'
import { door } from '../onnx/onnx-fixture.ts'

/** A model of models/runner, made by make.py there. */
export const runnerModel = (name: string) => readFileSync(new URL(`./models/runner/${name}`, import.meta.url))

/** A contract of models/runner/scorer.onnx that it keeps; `more` is what else it says. */
export const scorerContract = (more = '', model = 'path: model.onnx') => `version: 1
contract: 1
model: {${model}}
inputs:
  x: {type: float32, shape: [N, 3], min: -1, max: 1}
outputs:
  probabilities: {type: float32, shape: [N, 2], min: 0, max: 1, sums_to: {value: 1, tolerance: 0.00001}}
  score: {type: float32, shape: [N, 1], min: 0, max: 1}
generated: {cases: 5, seed: 1}
${more.includes('cost:') ? '' : 'cost: {seconds: 0.02, warm_up: 1}\n'}${more}`

/** A folder that is gone with the test. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'mle-review-contract-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** Runs the contract at `contract.yml` of a folder on the CPU. */
export async function outcomeIn(root: string, more: Partial<Parameters<typeof runContract>[0]> = {}) {
  return runContract({
    root,
    at: 'contract.yml',
    provider: 'cpu',
    script: door,
    runner: 'shared',
    env: { PATH: process.env.PATH },
    now: new Date('2026-11-21T00:00:00Z'),
    ...more,
  })
}

/** The result of running a contract with a model and other files. */
export async function runOn(
  model: string | Uint8Array,
  contract: string,
  files: Record<string, string | Uint8Array> = {},
  more: Partial<Parameters<typeof runContract>[0]> = {},
): Promise<ContractRun> {
  const bytes = typeof model === 'string' ? runnerModel(`${model}.onnx`) : model
  return ranIn(folderOf({ 'model.onnx': bytes, 'contract.yml': contract, ...files }), more)
}

/** The result, or a test that fails. */
export async function ranIn(root: string, more: Partial<Parameters<typeof runContract>[0]> = {}): Promise<ContractRun> {
  const outcome = await outcomeIn(root, more)
  if (outcome.is !== 'ran') throw new Error(outcome.why)
  return outcome.run
}

export function checkOf({ checks }: ContractRun, id: string): ContractCheck {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`No check ${id} among ${checks.map((check) => check.id).join(', ')}`)
  return found
}

/** Ids by status, without those that pass. */
export function notPassing({ checks }: ContractRun): Record<string, string[]> {
  const open = checks.filter(({ status }) => status !== 'pass')
  return Object.fromEntries([...Map.groupBy(open, ({ status }) => status)].map(([status, some]) => [status, some.map(({ id }) => id)]))
}

/** Two rows, and what models/runner/scorer.onnx says of them. */
export const rows = { x: [0.5, -0.5, 0.25, -1, 0.75, 0], dims: [2, 3] }
export const said = { probabilities: [0.74077481, 0.2592251, 0.24857065, 0.75142932], score: [0.2592251, 0.75142932] }

/** An array as numpy writes it. */
export function npy(numbers: number[], dims: number[], type: 'f4' | 'f8' = 'f4'): Uint8Array {
  const data = type === 'f4' ? Float32Array.from(numbers) : Float64Array.from(numbers)
  const header = `{'descr': '<${type}', 'fortran_order': False, 'shape': (${dims.join(', ')}${dims.length === 1 ? ',' : ''}), }`
  const text = `${header.padEnd(64 * Math.ceil((header.length + 11) / 64) - 11)}\n`
  const head = Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, text.length & 255, text.length >> 8])
  return Buffer.concat([head, Buffer.from(text, 'latin1'), Buffer.from(data.buffer)])
}

/** Arrays as numpy.savez writes them. */
export function npz(arrays: Record<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(arrays).map(([name, bytes]) => [`${name}.npy`, bytes])))
}

/** A TensorProto of float32 in raw data; all its lengths are short. */
export function pb(name: string, numbers: number[], dims: number[]): Uint8Array {
  const raw = Buffer.from(Float32Array.from(numbers).buffer)
  const field = (id: number, bytes: Uint8Array) => Buffer.concat([Buffer.from([(id << 3) | 2, bytes.length]), bytes])
  const shape = dims.flatMap((size) => [1 << 3, size])
  return Buffer.concat([Buffer.from([...shape, 2 << 3, 1]), field(8, Buffer.from(name)), field(9, raw)])
}
