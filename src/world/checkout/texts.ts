import type { Entry } from '../../model/change.ts'
import { limits } from '../../model/limits.ts'
import type { Provenance, Read, Unreadable } from '../../model/read.ts'
import { decodeText } from '../decode-text.ts'
import type { Want } from '../repository.ts'
import { type Blob, readBlobs } from './blobs.ts'
import type { ObjectReader } from './object-reader.ts'

/** Texts of files by `${commit}:${path}`, each object read once. Links are never followed. `spent` counts bytes over a whole review. */
export async function readTexts(
  objects: ObjectReader,
  wants: Want[],
  commitOf: (want: Want) => string | null,
  spent: { bytes: number },
): Promise<Map<string, Read<string>>> {
  const ids = new Set(wants.filter(({ entry }) => isFile(entry)).map(({ entry }) => entry.id))
  const blobs = await readBlobs(objects, [...ids], limits.textBytes, limits.totalTextBytes - spent.bytes)
  for (const blob of blobs.values()) if (blob.is === 'blob') spent.bytes += blob.bytes.length
  const texts = wants.map((want): [string, Read<string>] => {
    const { commit, path, entry } = want
    const from = { path, commit: commitOf(want), id: entry.id }
    return [`${commit}:${path}`, textOf(from, entry, blobs.get(entry.id))]
  })
  return new Map(texts)
}

function textOf(from: Provenance, entry: Entry, blob: Blob | undefined): Read<string> {
  const { path } = from
  if (entry.mode === '120000') return ours('symlink', `${path} is a symbolic link, which is never followed: name the file itself.`)
  if (entry.mode === '160000') return ours('submodule', `${path} is a submodule; only files of this repository are read.`)
  if (blob === undefined || blob.is === 'missing') {
    return ours('missing-object', `The content of ${path} is not in this clone: fetch without a filter (git fetch --refetch --no-filter).`)
  }
  if (blob.is === 'no-blob') return ours('no-file', `${path} is a ${blob.type}, no file.`)
  if (blob.is === 'too-large') return ours('too-large', `${path} has ${blob.size} bytes; at most ${limits.textBytes} are read.`)
  if (blob.is === 'too-much') {
    return ours('too-large', `${path} was left out: this change holds more than ${limits.totalTextBytes} bytes of text.`)
  }
  return decodeText(blob.bytes, from)
}

function isFile({ mode }: Entry): boolean {
  return mode !== '120000' && mode !== '160000'
}

function ours(reason: string, why: string): Unreadable {
  return { is: 'unreadable', fault: 'ours', reason, why }
}
