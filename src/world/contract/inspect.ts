import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Contract } from '../../model/contract.ts'
import type { ContractCheck } from '../../model/contract-run.ts'
import type { ModelFacts } from '../../model/onnx.ts'
import { onnxLimits } from '../../model/onnx-limits.ts'
import type { Provenance, Read } from '../../model/read.ts'
import { readModelMetadata } from '../../read/model-metadata.ts'
import { readModelFacts } from '../../read/onnx/model.ts'
import { contractFiles } from '../../weigh/contract-files.ts'
import { artifactChecks } from '../../weigh/trial/artifact-checks.ts'
import { megabyte } from '../../weigh/trial/megabyte.ts'
import { type SignatureJudged, signatureCheck } from '../../weigh/trial/signature-check.ts'
import { decodeText } from '../decode-text.ts'
import type { NotedFile, NotedFiles } from './trial-files.ts'

/** A model looked at before any runtime sees it. */
export interface Inspected {
  model: NotedFile
  /** Where it lies on this machine. */
  path: string
  facts: ModelFacts | null
  /** With its external data; null where those are not all there. */
  bytes: number | null
  signature: SignatureJudged | null
  checks: ContractCheck[]
  /** Why no runtime gets to see it; null: one may. */
  unfit: { status: 'fail' | 'could-not-run'; why: string } | null
}

/** Size, protobuf under limits, external data within the model's folder, operators, metadata, signature. Refused where the model is not there. */
export function inspect(contract: Contract, at: string, root: string, files: NotedFiles): Inspected | { why: string } {
  const { model: path, metadata } = contractFiles(contract, at)
  const found = files.find(path)
  if (found.is === 'absent') return { why: `${path}, the model that ${at} names, is not there; put it there, or mend model.path.` }
  if (found.is === 'unreadable') return { why: found.why }
  const noted = files.note(path)
  if (noted === null) return { why: `${path} cannot be read.` }
  const most = Math.min(onnxLimits.modelBytes, (contract.limits.model_mb ?? Infinity) * megabyte)
  const read = readFacts(path, found.value, most)
  const facts = read.is === 'read' ? read.value : null
  const artifact = artifactChecks(contract, {
    facts,
    sha256: noted.digest[0]?.slice('sha256:'.length) ?? '',
    beside: textOf(files.read(metadata), readModelMetadata),
  })
  const told = { model: noted, path: join(root, path) }
  if (facts === null) {
    const { fault, why } = read.is === 'unreadable' ? read : { fault: 'author' as const, why: `${path} is not there.` }
    const unfit = { status: fault === 'author' ? ('fail' as const) : ('could-not-run' as const), why }
    const signature: ContractCheck = { id: 'signature', status: 'could-not-run', why: 'The model itself could not be read, see load.' }
    return { ...told, facts, bytes: null, signature: null, unfit, checks: [signature, ...artifact] }
  }
  const signature = signatureCheck(contract, facts)
  const outside = externalFiles(path, facts, files)
  const bytes = typeof outside === 'string' ? null : facts.bytes + outside
  const unfit = typeof outside === 'string' ? outside : facts.bytes + outside > most ? overSize(path, facts.bytes + outside, most) : null
  return {
    ...told,
    facts,
    bytes,
    signature,
    unfit: unfit === null ? null : { status: 'fail', why: unfit },
    checks: [signature.check, ...artifact],
  }
}

function textOf<T>(bytes: Read<Uint8Array>, read: (text: string, from: Provenance) => Read<T>): Read<T> {
  const text = bytes.is === 'read' ? decodeText(bytes.value, bytes.from) : bytes
  return text.is === 'read' ? read(text.value, text.from) : text
}

function readFacts(path: string, { real, bytes }: { real: string; bytes: number }, most: number): Read<ModelFacts> {
  if (bytes > most) return { is: 'unreadable', fault: 'author', reason: 'too-large', why: overSize(path, bytes, most) }
  return readModelFacts(readFileSync(real), { path, commit: null, id: null })
}

function overSize(path: string, bytes: number, most: number): string {
  const size = (count: number) => Number((count / megabyte).toPrecision(4))
  return `${path} holds ${size(bytes)} MB, more than the ${size(most)} that are loaded (limits.model_mb).`
}

/** Bytes of the files that hold a model's external data, or why one of them is not opened. Each is noted: the model is not the same without it. */
function externalFiles(model: string, { external }: ModelFacts, files: NotedFiles): number | string {
  const folder = dirname(model)
  const within = folder === '.' ? '' : folder
  let sum = 0
  for (const location of new Set(external.map((it) => it.location))) {
    const path = posix.join(within, location)
    const found = files.find(path, within)
    if (found.is === 'absent') return `${path}, external data of the model, is not there; put it beside the model.`
    if (found.is === 'unreadable') return `External data of the model: ${found.why}`
    files.note(path)
    sum += found.value.bytes
  }
  return sum
}
