import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CaseResult } from '../../../src/model/cases.ts'
import { runCases } from '../../../src/world/contract/cases.ts'
import type { OnnxStart } from '../../../src/world/onnx/open-onnx.ts'
import { raw, tensor } from '../../read/onnx/build.ts'
import { door } from '../onnx/onnx-fixture.ts'

/** Cases made by cases/make.py. */
export const committed = new URL('./cases/', import.meta.url).pathname

/** A child that is given three seconds for a question. */
export const start: OnnxStart = { script: door, provider: 'cpu', limits: { seconds: 3 } }

/** What came of each case of a collection, by name. */
export async function results(dir: string, here: OnnxStart = start): Promise<Record<string, CaseResult>> {
  const outcome = await runCases(dir, here)
  if (outcome.is !== 'run') throw new Error(outcome.why)
  return Object.fromEntries(outcome.report.cases.map((it) => [it.name, it]))
}

/** A folder that is taken away with the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A TensorProto of float32 with its name. */
export const floats = (name: string, numbers: number[], dims: number[] = [numbers.length]) =>
  tensor(1, dims, [8, name], [9, raw(Float32Array.from(numbers))])
