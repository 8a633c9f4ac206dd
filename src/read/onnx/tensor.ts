import { createHash } from 'node:crypto'
import type { ExternalData } from '../../model/onnx.ts'
import type { OnnxLimits } from '../../model/onnx-limits.ts'
import type { Read, Unreadable } from '../../model/read.ts'
import type { Tensor } from '../../model/tensor.ts'
import { memoryBytes, rawBytes, roomFor } from './element.ts'
import { fillFromRaw } from './fill-from-raw.ts'
import { fillFromTyped } from './fill-from-typed.ts'
import { refused, within } from './refused.ts'
import { scanTensor, show, type TensorHead } from './scan-tensor.ts'

/** Hands over a file that lies beside the one that names it; the location has been found not to lead out by its text. */
export type ExternalFile = (location: string) => Read<Uint8Array>

/** A tensor with the name it bears in its file, which may be empty. */
export interface NamedTensor {
  is: 'named'
  name: string
  tensor: Tensor
}

/** A TensorProto as a tensor, from whichever field its data stand in. `room` is what a larger value has left of the cap on its bytes. */
export function readTensorProto(
  bytes: Uint8Array,
  external: ExternalFile,
  limits: OnnxLimits,
  room: number = limits.valueBytes,
): NamedTensor | Unreadable {
  const head = scanTensor(bytes, limits)
  if (head.is === 'unreadable') return head
  const { name, type, dims, count, from } = head
  const where = name === '' ? 'the tensor' : `tensor ${JSON.stringify(name.slice(0, 100))}`
  if (memoryBytes(type, count) > room)
    return refused('too-large', `${where}: dims ${show(dims)} of ${type} take the value over ${limits.valueBytes} bytes.`, 'ours')
  const data = roomFor(type, count)
  const tensor = { type, dims, data }
  if (from === null) return { is: 'named', name, tensor }
  if (typeof from === 'object') {
    const raw = externalBytes(head, from, external)
    if ('is' in raw) return within(where, raw)
    fillFromRaw(tensor, raw)
    return { is: 'named', name, tensor }
  }
  const why = fillFromTyped(tensor, bytes, from)
  return why === null ? { is: 'named', name, tensor } : refused('invalid-onnx', `${where}: ${why}; write the file again.`)
}

function externalBytes({ type, count }: TensorHead & { is: 'head' }, from: ExternalData, external: ExternalFile): Uint8Array | Unreadable {
  const file = external(from.location)
  const shown = JSON.stringify(from.location.slice(0, 200))
  if (file.is === 'absent') return refused('absent', `external_data.location: ${shown} is not there; put it beside the file.`)
  if (file.is === 'unreadable') return within(`external_data.location ${shown}`, file)
  const end = from.offset + rawBytes(type, count)
  if (end > file.value.length) return refused('invalid-onnx', `${shown} ends at ${file.value.length}, and the data would end at ${end}.`)
  if (from.checksum !== null && createHash('sha1').update(file.value).digest('hex') !== from.checksum.toLowerCase())
    return refused('checksum', `${shown} is not the file that external_data.checksum (SHA-1) names.`)
  return file.value.subarray(from.offset, end)
}
