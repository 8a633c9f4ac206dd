import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { onnxLimits } from '../../model/onnx-limits.ts'
import { readModelFacts } from '../../read/onnx/model.ts'
import { contractDraft } from '../../weigh/contract-draft.ts'
import { placeOf } from './contract.ts'
import { type Io, Usage } from './io.ts'
import { writeDraft } from './write-draft.ts'

/** `mle-review contract init MODEL`: a first contract from what the model says of itself. A file that is there stays. */
export async function contractInitCommand(file: string, { output }: { output?: string }, io: Io): Promise<number> {
  const { root, at: model } = await placeOf(file, undefined, io)
  const path = join(root, model)
  if (statSync(path).size > onnxLimits.modelBytes)
    throw new Usage(`${file} holds more than ${onnxLimits.modelBytes} bytes, which no ONNX file does`)
  const bytes = readFileSync(path)
  const read = readModelFacts(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), { path: file, commit: null, id: null })
  if (read.is !== 'read') throw new Usage(read.is === 'absent' ? `${file} is not there` : read.why)
  const target = output === undefined ? `${dirname(model)}/contract.yml`.replace(/^\.\//, '') : pathFrom(root, output, io)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const draft = contractDraft({ facts: read.value, model, contract: target, sha256 })
  writeDraft(draft, output, io)
  return 0
}

/** Where a file that is not there yet will lie, from the root. */
function pathFrom(root: string, output: string, io: Io): string {
  const path = resolve(io.cwd, output)
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dirname(output)} is no folder; make it first`)
  const way = relative(root, join(realpathSync(folder), basename(path)))
  if (way.startsWith('..'))
    throw new Usage(`${output} is not in the model's repository, ${root}; a contract lies beside its model or above it`)
  return way.split(sep).join('/')
}
