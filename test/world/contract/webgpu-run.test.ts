import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ContractRun } from '../../../src/model/contract-run.ts'
import { runContract } from '../../../src/world/contract/run-contract.ts'
import { door, model } from '../onnx/onnx-fixture.ts'
import { vulkan } from './live-trial.ts'

/** A whole run of a contract on WebGPU in software. */
async function ran(name: string, ports: string): Promise<ContractRun> {
  const root = mkdtempSync(join(tmpdir(), 'webgpu-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'models'))
  copyFileSync(model(name), join(root, 'models/m.onnx'))
  writeFileSync(
    join(root, 'contract.yml'),
    `version: 1\ncontract: 1\nmodel: {path: models/m.onnx}\ngenerated: {cases: 3, seed: 1}\n${ports}`,
  )
  const outcome = await runContract({
    root,
    at: 'contract.yml',
    provider: 'webgpu',
    script: door,
    runner: 'shared',
    env: vulkan,
    now: new Date('2026-11-01T00:00:00Z'),
  })
  if (outcome.is !== 'ran') throw new Error(outcome.why)
  return outcome.run
}
const unmet = ({ checks }: ContractRun) => checks.filter(({ status }) => status !== 'pass').map(({ id, status }) => `${id} ${status}`)

test('a part that falls back to the CPU is the one thing that is found', async () => {
  const run = await ran(
    'mixed',
    `inputs: {x: {type: float32, shape: [N, 4], min: -1, max: 1}}
outputs: {r: {type: float32, shape: [N, 4], min: 0}, where: {type: int64, shape: [2, M]}}
providers: {webgpu: {nodes: 0.9}}
`,
  )
  expect(unmet(run)).toEqual(['provider/webgpu/nodes fail'])
  expect(run.placement).toContainEqual({ operator: 'NonZero', provider: 'cpu', nodes: 1, ms: expect.any(Number) })
  expect(run.latency).toMatchObject([{ provider: 'webgpu', batch: 1 }])
  expect(run.device).toMatchObject({ class: 'webgpu', driver: 'libvk_swiftshader.so' })
})

test('an empty batch that WebGPU cannot do is the one thing that is found', async () => {
  const run = await ran(
    'softmax',
    `inputs: {x: {type: float32, shape: [N, 16], min: -1, max: 1}}
outputs: {y: {type: float32, shape: [N, 16], min: 0, max: 1, sums_to: {value: 1, axis: 1, tolerance: 1.0e-5}}}
behaviour: {empty_batch: accept, batch_of_one: accept}
providers: {webgpu: {nodes: 1, time: 1}}
`,
  )
  expect(unmet(run)).toEqual(['behaviour/empty_batch fail'])
  expect(run.checks.find(({ id }) => id === 'behaviour/empty_batch')?.why).toContain('Invalid dispatch group size')
})
