import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelFacts } from '../../model/onnx.ts'
import { onnxLimits } from '../../model/onnx-limits.ts'
import { readModelFacts } from '../../read/onnx/model.ts'
import type { CaseData, Settled } from '../../weigh/cases/weigh-files.ts'
import { readCaseData } from './case-data.ts'
import { locateWithin, readWithin } from './read-within.ts'

/** A case that the runtime may be given: its model is read, and its data sets do not contradict it. */
export interface OpenCase {
  model: string
  sets: string[]
  /** A data set, read again: all at once may be more than fits in memory. */
  read(set: string): CaseData | Settled
}

/** Reads a case, nothing of it outside the collection (`root`, a real path); what is wrong before the runtime is asked settles it. */
export function openCase(root: string, name: string): OpenCase | Settled {
  const folder = join(root, name)
  const facts = factsOf(root, folder)
  if ('status' in facts) return facts
  const names = readdirSync(folder).filter((entry) => entry.startsWith('test_data_set_'))
  if (names.length === 0) return { status: 'fail', why: 'no test data' }
  const sets = names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const read = (set: string) => dataIn(root, join(folder, set), set, facts)
  let settled: Settled | null = null
  for (const set of sets) {
    const data = read(set)
    if ('status' in data && data.status === 'fail') return data
    if ('status' in data) settled ??= data
  }
  return settled ?? { model: join(folder, 'model.onnx'), sets, read }
}

function factsOf(root: string, folder: string): ModelFacts | Settled {
  const bytes = readWithin(root, join(folder, 'model.onnx'), 'model.onnx', onnxLimits.modelBytes)
  if (bytes.is === 'absent') return { status: 'fail', why: 'model.onnx is a link to nothing' }
  const facts = bytes.is === 'read' ? readModelFacts(bytes.value, bytes.from) : bytes
  if (facts.is === 'absent') return { status: 'fail', why: 'model.onnx is not there' }
  if (facts.is === 'unreadable') return { status: newer(facts.reason) ? 'unsupported' : 'fail', why: facts.why }
  for (const { location } of facts.value.external) {
    const found = locateWithin(root, join(folder, location), location)
    if (found.is === 'absent') return { status: 'fail', why: `model.onnx: ${location} is not there; put it beside the model` }
    if (found.is === 'unreadable') return { status: 'fail', why: `model.onnx: ${found.why}` }
  }
  return facts.value
}

/** What no runtime that exists now can know either. */
function newer(reason: string): boolean {
  return reason === 'unknown-type'
}

function dataIn(root: string, path: string, set: string, facts: ModelFacts): CaseData | Settled {
  const found = locateWithin(root, path, set)
  if (found.is === 'absent') return { status: 'fail', why: `${set} is a link to nothing` }
  if (found.is === 'unreadable') return { status: 'fail', why: found.why }
  if (!found.value.stats.isDirectory()) return { status: 'fail', why: `${set} is no folder` }
  const data = readCaseData(root, found.value.real, facts)
  return 'status' in data ? { ...data, why: `${set}: ${data.why}` } : data
}
