import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ProviderName } from '../../../src/model/contract.ts'
import type { ModelFacts } from '../../../src/model/onnx.ts'
import { readModelFacts } from '../../../src/read/onnx/model.ts'
import { type OpenModel, openModel } from '../../../src/world/contract/live-model.ts'
import type { Trial } from '../../../src/world/contract/trial.ts'
import { contractOf } from '../../contract.ts'
import { door, floats } from '../onnx/onnx-fixture.ts'

/** Debian's chromium brings a Vulkan driver in software and the loader for it. */
const chromium = '/usr/lib/chromium'
export const vulkan = { VK_DRIVER_FILES: `${chromium}/vk_swiftshader_icd.json`, LD_LIBRARY_PATH: chromium }

/** A model in a child on a provider, closed with the test. */
export async function liveModel(path: string, provider: ProviderName = 'cpu'): Promise<OpenModel> {
  const opened = await openModel({ script: door, provider, env: provider === 'webgpu' ? vulkan : {} }, path)
  if (opened.is !== 'live') throw new Error(`No model: ${JSON.stringify(opened)}`)
  onTestFinished(() => opened.model[Symbol.asyncDispose]())
  return opened.model
}

export function factsIn(path: string): ModelFacts {
  const read = readModelFacts(readFileSync(path), { path: basename(path), commit: null, id: null })
  if (read.is !== 'read') throw new Error(`No facts of ${path}`)
  return read.value
}

/** A trial of one of onnx/models, which takes x [N, width]; `ports` are the contract's inputs and outputs, `more` what else it says. */
export async function trialOf(
  path: string,
  provider: ProviderName,
  contract: string,
  width: number,
  more: Partial<Trial> = {},
): Promise<Trial> {
  return {
    contract: contractOf(`version: 1\ncontract: 1\nmodel: {path: ../models/fraud.onnx}\n${contract}`),
    at: 'fraud/contract.yml',
    facts: factsIn(path),
    provider,
    files: { paths: [], read: () => ({ is: 'absent' }) },
    model: await liveModel(path, provider),
    script: door,
    now: new Date('2026-11-01T00:00:00Z'),
    example: (rows) => [
      floats(
        'x',
        Array.from({ length: rows * width }, (_, at) => ((at * 7) % 11) / 4 - 1),
        [rows, width],
      ),
    ],
    ...more,
  }
}
