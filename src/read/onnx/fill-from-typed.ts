import type { Tensor } from '../../model/tensor.ts'
import { type DataField, type Stored, storages } from './element.ts'
import { fillFromRaw, smallAt } from './fill-from-raw.ts'
import { dataFields } from './scan-tensor.ts'
import { eachField, eachVarint, type Field, textOf, type Why } from './wire.ts'

/** Fills a tensor's room from the field of its TensorProto that holds its elements; the scan has counted them. Answers why it cannot. */
export function fillFromTyped(tensor: Tensor, proto: Uint8Array, from: DataField): Why {
  const put = writerOf(tensor, from)
  return eachField(proto, (field) => (dataFields.get(field.id) === from ? put(field) : null))
}

function writerOf(tensor: Tensor, from: DataField): (field: Field) => Why {
  const { data } = tensor
  switch (from) {
    case 'raw':
      return ({ bytes }) => {
        // A scan takes the last of several; one that is longer than the room is not it.
        if (!Array.isArray(data) && bytes.length <= Math.max(data.byteLength, 1)) fillFromRaw(tensor, bytes)
        return null
      }
    case 'string':
      return texts(data)
    case 'float':
    case 'double':
      return floats(data)
    case 'int32':
    case 'int64':
    case 'uint64':
      return varints(tensor)
    default:
      return from satisfies never
  }
}

function texts(data: Tensor['data']): (field: Field) => Why {
  let at = 0
  return ({ bytes }) => {
    const text = textOf(bytes)
    if (text === null) return `entry ${at} of string_data is no UTF-8`
    data[at++] = text
    return null
  }
}

function floats(data: Tensor['data']): (field: Field) => Why {
  let at = 0
  return ({ bytes }) => {
    if (Array.isArray(data)) return null
    new Uint8Array(data.buffer).set(bytes, at)
    at += bytes.length
    return null
  }
}

function varints({ type, data }: Tensor): (field: Field) => Why {
  const put = putter(type as Stored, data)
  return ({ wire, low, high, bytes }) => {
    if (wire === 0) {
      put(low, high)
      return null
    }
    return eachVarint(bytes, (first, second) => {
      put(first, second)
      return true
    })
  }
}

/** Writes one number after the other: 64 bits as halves, small integers unpacked, all else by its low bits. */
function putter(type: Stored, data: Tensor['data']): (low: number, high: number) => void {
  let at = 0
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    const halves = new DataView(data.buffer)
    return (low, high) => {
      halves.setInt32(at, low, true)
      halves.setInt32(at + 4, high, true)
      at += 8
    }
  }
  const { bits, perEntry } = storages[type]
  if (bits < 8)
    return (low) => {
      for (let place = 0; place < perEntry && at < data.length; place += 1)
        data[at++] = smallAt([low & 255], place * bits, bits, type.startsWith('int'))
    }
  if (type === 'bool')
    return (low, high) => {
      data[at++] = low === 0 && high === 0 ? 0 : 1
    }
  return (low) => {
    data[at++] = low
  }
}
