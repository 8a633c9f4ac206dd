import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Named } from '../../../src/model/tensor.ts'
import { floats, model, ok, opened } from './onnx-fixture.ts'

/** Debian's chromium, which `npm run setup` installs, brings a Vulkan driver in software and the loader for it. */
const chromium = '/usr/lib/chromium'
const driver = `${chromium}/vk_swiftshader_icd.json`
const webgpu = { provider: 'webgpu', env: { VK_DRIVER_FILES: driver, LD_LIBRARY_PATH: chromium } }

const x = floats('x', [1, -2, 3, -4, 0.5, 0.25, -0.125, 8], [2, 4])
const numbers = (outputs: Named[], name: string) => {
  const value = outputs.find((output) => output.name === name)?.value
  return value?.is === 'tensor' ? [...(value.tensor.data as Float32Array)] : null
}

test('the driver is here', () => {
  expect(existsSync(driver), `${driver} is missing: run \`npm run setup\``).toBe(true)
})

test('a model runs on WebGPU with what the CPU gives; what has no kernel there stays on the CPU, and the profile tells', async () => {
  const [gpu, cpu] = [await opened(webgpu), await opened()]
  for (const onnx of [gpu, cpu]) ok(await onnx.load(model('mixed')))
  const [there, here] = [ok(await gpu.run([x])), ok(await cpu.run([x]))]
  expect(numbers(there.outputs, 'r')).toEqual([1, 0, 3, 0, 0.5, 0.25, 0, 8])
  expect(there.outputs).toEqual(here.outputs)

  const placement = ok(await gpu.profile({ inputs: [x], warmup: 1, runs: 2 }))
  expect(placement).toMatchObject({ runs: 2, nodes: 3, deviceTimed: true })
  expect(placement.operators.map(({ operator, provider }) => `${operator} ${provider}`).sort()).toEqual([
    'MatMul webgpu',
    'NonZero cpu',
    'Relu webgpu',
  ])
  expect(placement.copies.map(({ operator }) => operator)).toEqual(['MemcpyToHost'])
  expect(placement.providers.map(({ provider, nodes }) => [provider, nodes])).toEqual([
    ['webgpu', 2],
    ['cpu', 1],
  ])
  expect(placement.providers[0]?.nodeShare).toBeCloseTo(2 / 3)
  // In threads the runtime's WebGPU crashes the process: it is not tried.
  expect(await gpu.time({ inputs: [x], warmup: 0, iterations: 1, concurrency: 2 })).toMatchObject({ is: 'unsupported' })
  expect(ok(await gpu.time({ inputs: [x], warmup: 0, iterations: 5 })).samples).toHaveLength(5)
})

test('an empty batch, which the CPU takes, fails there', async () => {
  const [gpu, cpu] = [await opened(webgpu), await opened()]
  const empty = floats('x', [], [0, 16])
  for (const onnx of [gpu, cpu]) ok(await onnx.load(model('softmax')))
  expect(ok(await cpu.run([empty])).outputs).toEqual([floats('y', [], [0, 16])])
  expect(await gpu.run([empty])).toEqual({ is: 'refused', why: expect.stringContaining('Invalid dispatch group size') })
})

test('without a driver handed in there is no provider, whatever this environment has', async () => {
  process.env.VK_DRIVER_FILES = driver
  const gpu = await opened({ provider: 'webgpu' })
  delete process.env.VK_DRIVER_FILES
  expect(await gpu.load(model('mixed'))).toEqual({ is: 'no-provider', why: expect.stringContaining('Failed to get a WebGPU adapter') })
})
