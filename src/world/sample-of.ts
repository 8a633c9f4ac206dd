import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Sample } from '../model/data-profile.ts'
import type { Provenance, Read } from '../model/read.ts'
import { readCsv } from '../read/csv.ts'
import { decodeText } from './decode-text.ts'
import { isParquet, readParquet } from './parquet.ts'

/** Bytes of a sample that are read. */
const most = 64 * 1024 * 1024

/** Rows of a CSV or Parquet file, or the first of them. */
export async function sampleOf(path: string, from: Provenance): Promise<Read<Sample>> {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return {
      is: 'unreadable',
      fault: 'author',
      reason: 'absent',
      why: `${from.path} cannot be read; give the path of a CSV or Parquet file`,
    }
  }
  try {
    const { size } = fstatSync(file)
    if (!fstatSync(file).isFile())
      return {
        is: 'unreadable',
        fault: 'author',
        reason: 'no-file',
        why: `${from.path} is no file; give the path of a CSV or Parquet file`,
      }
    const bytes = new Uint8Array(Math.min(size, most))
    readSync(file, bytes, 0, bytes.length, 0)
    if (isParquet(bytes)) return await readParquet(file, size, from)
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return packed(bytes, from)
    // A letter of several bytes may be cut in two: the last line is not used then.
    const end = size > most ? bytes.lastIndexOf(10) + 1 : bytes.length
    const text = decodeText(bytes.subarray(0, end), from)
    return text.is === 'read' ? readCsv(text.value, from, size <= most) : text
  } finally {
    closeSync(file)
  }
}

/** A CSV that gzip packed, as far as it is read here. */
function packed(bytes: Uint8Array, from: Provenance): Read<Sample> {
  try {
    const text = decodeText(gunzipSync(bytes, { maxOutputLength: most }), from)
    return text.is === 'read' ? readCsv(text.value, from) : text
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      is: 'unreadable',
      fault: 'author',
      reason: 'invalid-gzip',
      why: `${from.path} cannot be unpacked: ${why}; give a CSV of some rows`,
    }
  }
}
