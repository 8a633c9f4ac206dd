import { posix } from 'node:path'
import type { ModelFacts, ModelPort } from '../../model/onnx.ts'
import { onnxLimits } from '../../model/onnx-limits.ts'
import type { Provenance, Read, Unreadable } from '../../model/read.ts'
import type { Named, Value } from '../../model/tensor.ts'
import { type GoldenCase, readGoldenJson } from '../../read/onnx/golden-json.ts'
import { readNpy } from '../../read/onnx/npy.ts'
import { readNpz } from '../../read/onnx/npz.ts'
import { readValueProto, type ValueProto } from '../../read/onnx/value.ts'
import type { GoldenPlace } from '../../weigh/contract-files.ts'
import { goldenSides } from '../../weigh/trial/golden-sides.ts'
import { decodeText } from '../decode-text.ts'
import type { TrialFiles } from './trial.ts'

/** Files of one folder that are values. */
const mostFiles = 2000

/** The examples of one case, read: a folder in ONNX's layout or of arrays, an `.npz` file, a JSON file. */
export function goldenCase(
  { path, files: inside }: GoldenPlace,
  facts: Pick<ModelFacts, 'inputs' | 'outputs'>,
  files: TrialFiles,
): Read<GoldenCase> {
  const from: Provenance = { path, commit: null, id: null }
  if (inside.length === 1 && inside[0] === path) {
    const bytes = files.read(path)
    if (bytes.is !== 'read') return bytes
    return /\.npz$/i.test(path) ? ofArchive(bytes.value, from, facts) : ofJson(bytes.value, from, facts)
  }
  return ofFolder(path, inside, facts, files)
}

function ofArchive(
  bytes: Uint8Array<ArrayBuffer>,
  from: Provenance,
  { inputs, outputs }: Pick<ModelFacts, 'inputs' | 'outputs'>,
): Read<GoldenCase> {
  const arrays = readNpz(bytes, from)
  if (arrays.is !== 'read') return arrays
  const sides = goldenSides(arrays.value, { inputs: inputs.map(({ name }) => name), outputs: outputs.map(({ name }) => name) })
  return 'why' in sides ? wrong(`${from.path}: ${sides.why}`) : { is: 'read', value: sides, from }
}

function ofJson(bytes: Uint8Array, from: Provenance, facts: Pick<ModelFacts, 'inputs' | 'outputs'>): Read<GoldenCase> {
  const text = decodeText(bytes, from)
  return text.is === 'read' ? readGoldenJson(text.value, from, facts) : text
}

/** A value by the name that its file says, where the model knows it, else by the number in the file's name. */
function ofFolder(folder: string, inside: string[], facts: Pick<ModelFacts, 'inputs' | 'outputs'>, files: TrialFiles): Read<GoldenCase> {
  const read: GoldenCase = { inputs: [], outputs: [] }
  const values = inside.filter((path) => path.slice(folder.length + 1).match(/^(?:in|out)put_\d+\.(?:pb|npy)$/))
  if (values.length > mostFiles) return { ...wrong(`${folder}: it holds more than ${mostFiles} values.`), fault: 'ours' }
  for (const path of values) {
    const [, side = '', number = '', kind = ''] = /\/(in|out)put_(\d+)\.(pb|npy)$/.exec(`/${path}`) ?? []
    const [ports, into] = side === 'in' ? [facts.inputs, read.inputs] : [facts.outputs, read.outputs]
    const value = valueAt(path, kind, ports, Number(number), files)
    if (value.is === 'absent') return wrong(`${path} is not there.`)
    if (value.is === 'unreadable') return value
    if (into.some(({ name }) => name === value.value.name)) return wrong(`${folder}: two files are ${JSON.stringify(value.value.name)}.`)
    into.push(value.value)
  }
  return { is: 'read', value: read, from: { path: folder, commit: null, id: null } }
}

function valueAt(path: string, kind: string, ports: ModelPort[], number: number, files: TrialFiles): Read<Named> {
  const bytes = files.read(path)
  if (bytes.is !== 'read') return bytes
  const placed = ports[number]
  const nowhere = () => wrong(`${path}: the model has ${ports.length} of these, so none has the number ${number}.`)
  if (kind === 'npy') {
    const tensor = readNpy(bytes.value, bytes.from)
    if (tensor.is !== 'read') return tensor
    const value: Value = { is: 'tensor', tensor: tensor.value }
    return placed === undefined ? nowhere() : { is: 'read', value: { name: placed.name, value }, from: bytes.from }
  }
  const external = (location: string) => files.read(posix.join(posix.dirname(path), location))
  const as = (port: ModelPort | undefined) => readValueProto(bytes.value, protoOf(port), bytes.from, { external, limits: onnxLimits })
  const read = as(placed)
  if (read.is !== 'read') return read
  const named = ports.find(({ name }) => name === read.value.name)
  if (named === undefined) return placed === undefined ? nowhere() : { ...read, value: { ...read.value, name: placed.name } }
  return protoOf(named) === protoOf(placed) ? read : as(named)
}

function protoOf(port: ModelPort | undefined): ValueProto {
  switch (port?.type.is) {
    case 'sequence':
    case 'optional':
    case 'map':
      return port.type.is
    default:
      return 'tensor'
  }
}

function wrong(why: string): Unreadable {
  return { is: 'unreadable', fault: 'author', reason: 'invalid-golden', why }
}
