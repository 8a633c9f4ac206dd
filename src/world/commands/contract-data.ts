import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Sample } from '../../model/data-profile.ts'
import type { Provenance, Read } from '../../model/read.ts'
import { readCsv } from '../../read/csv.ts'
import { dataDraft } from '../../weigh/data-draft.ts'
import { dataProfile } from '../../weigh/data-profile.ts'
import { decodeText } from '../decode-text.ts'
import { isParquet, readParquet } from '../parquet.ts'
import { type Io, progress, Usage } from './io.ts'
import { writeDraft } from './write-draft.ts'

/** Bytes of a sample that are read. */
const most = 64 * 1024 * 1024

/** `mle-review contract data FILE`: a first data contract from a sample, CSV or Parquet. A file that is there stays. */
export async function contractDataCommand(file: string, { output }: { output?: string }, io: Io): Promise<number> {
  const sample = await progress(io, `Reading ${file}`, sampleOf(resolve(io.cwd, file), { path: file, commit: null, id: null }))
  if (sample.is !== 'read') throw new Usage(sample.is === 'absent' ? `${file} is not there` : sample.why)
  const draft = dataDraft(dataProfile(sample.value), basename(file))
  writeDraft(draft, output, io, `, and name it in the configuration: data_contract: ${output}`)
  return 0
}

async function sampleOf(path: string, from: Provenance): Promise<Read<Sample>> {
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
