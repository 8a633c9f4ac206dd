import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeDevice } from '../../../src/world/onnx/device.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'device-'))
  for (const [minor, model] of ['NVIDIA L4', 'NVIDIA H200'].entries()) {
    const gpu = join(root, `proc/driver/nvidia/gpus/0000:0${9 - minor}:00.0`)
    mkdirSync(gpu, { recursive: true })
    writeFileSync(join(gpu, 'information'), `Model: \t\t ${model}\nIRQ:   \t\t 0\nDevice Minor: \t ${minor}\n`)
  }
  writeFileSync(
    join(root, 'proc/driver/nvidia/version'),
    'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.15  Release Build\n',
  )
  writeFileSync(join(root, 'nvidia_icd.json'), '{"ICD": {"library_path": "libGLX_nvidia.so.0"}}')
  writeFileSync(join(root, 'swiftshader.json'), '{"ICD": {"library_path": "./libvk_swiftshader.so"}}')
})
afterAll(() => rmSync(root, { recursive: true }))

test('the processor', () => {
  expect(describeDevice('cpu', {})).toEqual({ name: cpus()[0]?.model.trim(), driver: null, tf32: null })
})

test('an NVIDIA card, its driver, and that TF32 is off; the first of those that the driver may see', () => {
  expect(describeDevice('cuda', {}, root)).toEqual({ name: 'NVIDIA L4', driver: '570.86.15', tf32: false })
  expect(describeDevice('tensorrt', { CUDA_VISIBLE_DEVICES: '1,0' }, root)).toEqual({
    name: 'NVIDIA H200',
    driver: '570.86.15',
    tf32: false,
  })
  expect(describeDevice('cuda', {}, join(root, 'none'))).toEqual({ name: null, driver: null, tf32: false })
  expect(describeDevice('cuda', {}, root, true)).toMatchObject({ tf32: true })
  expect(describeDevice('webgpu', {}, root, true)).toMatchObject({ tf32: null })
})

test('a Vulkan driver by its library', () => {
  expect(describeDevice('webgpu', { VK_DRIVER_FILES: join(root, 'swiftshader.json') }, root)).toEqual({
    name: null,
    driver: 'libvk_swiftshader.so',
    tf32: null,
  })
  const icd = { VK_ICD_FILENAMES: join(root, 'nvidia_icd.json') }
  expect(describeDevice('webgpu', icd, root)).toEqual({ name: 'NVIDIA L4', driver: 'libGLX_nvidia.so.0', tf32: null })
  expect(describeDevice('webgpu', {}, root)).toEqual({ name: null, driver: null, tf32: null })
  expect(describeDevice('coreml', {}, root)).toEqual({ name: null, driver: null, tf32: null })
})
