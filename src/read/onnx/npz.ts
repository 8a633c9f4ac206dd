import { type OnnxLimits, onnxLimits } from '../../model/onnx-limits.ts'
import type { Provenance, Read } from '../../model/read.ts'
import type { Named } from '../../model/tensor.ts'
import { npyOf } from './npy.ts'
import { refused, within } from './refused.ts'
import { unzip } from './zip.ts'

/** The arrays of a .npz file by their names (`numpy.savez(path, amount=…)`), in the archive's order. */
export function readNpz(bytes: Uint8Array, from: Provenance, limits: OnnxLimits = onnxLimits): Read<Named[]> {
  const refuse = (refusal: ReturnType<typeof refused>) => within(from.path, refusal)
  if (bytes.length > limits.goldenBytes) return refuse(refused('too-large', `it holds more than ${limits.goldenBytes} bytes.`, 'ours'))
  const archive = unzip(bytes, limits.valueBytes)
  if (archive.is === 'unreadable') return refuse(archive)
  const arrays: Named[] = []
  let left = limits.valueBytes
  for (const [file, body] of archive.files) {
    const name = file.replace(/\.npy$/, '')
    const read = npyOf(body, { ...limits, valueBytes: left })
    if (read.is === 'unreadable') return refuse(within(JSON.stringify(file.slice(0, 100)), read))
    const { data } = read.tensor
    left -= Array.isArray(data) ? data.length * 8 : data.byteLength
    arrays.push({ name, value: { is: 'tensor', tensor: read.tensor } })
  }
  return { is: 'read', value: arrays, from }
}
