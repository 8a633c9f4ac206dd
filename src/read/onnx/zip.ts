import { Inflate } from 'fflate'
import type { Unreadable } from '../../model/read.ts'
import { refused } from './refused.ts'

/** A file in an archive: stored or deflated, its sizes as the directory has them. */
interface Entry {
  name: string
  method: number
  crc: number
  packed: number
  size: number
  at: number
}

const damaged = (what: string) => refused('invalid-zip', `it is no whole .zip archive: ${what}; write it again.`)

/** The files of a .zip archive that together stay under the cap; a file that holds more than its directory says is refused on the way. */
export function unzip(bytes: Uint8Array, most: number): { is: 'files'; files: [name: string, bytes: Uint8Array][] } | Unreadable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(bytes, view)
  if ('is' in entries) return entries
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > most) return refused('too-large', `its files are ${total} bytes, more than ${most}.`, 'ours')
  const files: [string, Uint8Array][] = []
  for (const entry of entries) {
    const shown = JSON.stringify(entry.name.slice(0, 100))
    if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return damaged(`${shown} is not where it should be`)
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
    if (start + entry.packed > bytes.length) return damaged(`${shown} is cut off`)
    const body = unpacked(bytes.subarray(start, start + entry.packed), entry)
    if (typeof body === 'string') return damaged(`${shown} ${body}`)
    if (crc32(body) !== entry.crc) return damaged(`${shown} has another checksum than the directory says`)
    files.push([entry.name, body])
  }
  return { is: 'files', files }
}

/** The central directory. Archives of more than 4 GiB (zip64) are over every cap. */
function directory(bytes: Uint8Array, view: DataView): Entry[] | Unreadable {
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0 || end <= bytes.length - 65_558 || view.getUint32(end, true) !== 0x06054b50) return damaged('it has no directory')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  const names = new Set<string>()
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return damaged('its directory is cut off')
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    if (view.getUint16(at + 8, true) & 1)
      return refused('unsupported', `${JSON.stringify(name.slice(0, 100))} is encrypted; write it plainly.`)
    if (names.has(name)) return damaged(`${JSON.stringify(name.slice(0, 100))} stands twice`)
    names.add(name)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Bytes that are inflated at a time: one step makes at most a thousand times as many. */
const step = 16_384

function unpacked(packed: Uint8Array, { method, size }: Entry): Uint8Array | string {
  if (method === 0) return packed.length === size ? packed : 'is of another size than the directory says'
  if (method !== 8) return `is packed by method ${method}, and only stored and deflated files are read`
  const room = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length <= size) room.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && filled <= size; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return 'cannot be inflated'
  }
  return filled === size ? room : 'is of another size than the directory says'
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[at] as number)) & 255] as number)
  return (crc ^ 0xffffffff) >>> 0
}
