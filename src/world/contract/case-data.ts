import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelFacts, ModelPort } from '../../model/onnx.ts'
import { onnxLimits } from '../../model/onnx-limits.ts'
import type { Read } from '../../model/read.ts'
import type { Named } from '../../model/tensor.ts'
import { readValueProto } from '../../read/onnx/value.ts'
import { protoOf } from '../../weigh/cases/declared.ts'
import { miscounted, type Side } from '../../weigh/cases/file-ports.ts'
import { type CaseData, type Settled, sideOf, weighFiles } from '../../weigh/cases/weigh-files.ts'
import { readWithin } from './read-within.ts'

/** Reads `test_data_set_N` by what the model declares, nothing of it outside `root`; what contradicts the model settles the case. */
export function readCaseData(root: string, folder: string, facts: ModelFacts): CaseData | Settled {
  const names = readdirSync(folder)
  for (const side of ['input', 'output'] as const) {
    const wrong = miscounted(sideOf(side, facts), numbersOf(names, side))
    if (wrong !== null) return { status: 'fail', why: wrong }
  }
  const read = filesOf(root, folder)
  const inputs = readSide(read, names, 'input', facts.inputs)
  if ('status' in inputs) return inputs
  const outputs = readSide(read, names, 'output', facts.outputs)
  return 'status' in outputs ? outputs : weighFiles({ inputs, outputs }, facts)
}

type Files = (name: string) => Read<Uint8Array>

/** Files of a data set, and those that they point to, under one cap for all that is read of them. */
function filesOf(root: string, folder: string): Files {
  let left: number = onnxLimits.goldenBytes
  return (name) => {
    const read = readWithin(root, join(folder, name), name, left)
    if (read.is === 'read') left -= read.value.length
    return read
  }
}

function readSide(files: Files, names: string[], side: Side['side'], ports: ModelPort[]): Named[] | Settled {
  const read: Named[] = []
  for (const at of numbersOf(names, side)) {
    const got = readFile(files, `${side}_${at}.pb`, ports[at])
    if ('status' in got) return got
    read.push(got)
  }
  return read
}

function readFile(files: Files, file: string, port: ModelPort | undefined): Named | Settled {
  const declared = port?.type ?? { is: 'unsupported', why: 'the model declares no type' }
  const as = protoOf(declared)
  if (as === null) return { status: 'unsupported', why: `${file} holds a sparse tensor, which the runtime's binding cannot carry` }
  const bytes = files(file)
  if (bytes.is === 'absent') return { status: 'fail', why: `${file} is missing` }
  if (bytes.is === 'unreadable') return { status: 'fail', why: bytes.why }
  const value = readValueProto(bytes.value, as, bytes.from, { external: files })
  if (value.is === 'read') return value.value
  const why = value.is === 'absent' ? `${file} is missing` : value.why
  // A type of a newer format, on both sides: it says so itself.
  const newer = value.is === 'unreadable' && value.reason === 'unknown-type' && declared.is === 'unsupported'
  return { status: newer ? 'unsupported' : 'fail', why }
}

/** Numbers of the files of one side, in order. */
function numbersOf(names: string[], side: Side['side']): number[] {
  const pattern = new RegExp(`^${side}_(0|[1-9]\\d*)\\.pb$`)
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}
