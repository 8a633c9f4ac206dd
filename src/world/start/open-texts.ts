import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../decode-text.ts'

/** Bytes that are read before a repository has a configuration. */
const mostBytes = 128 * 1024 * 1024

/** Texts of files; what is no text, or went away, is left out. */
export function openTexts(root: string, paths: string[]): Map<string, string> {
  const texts = new Map<string, string>()
  let bytes = 0
  for (const path of paths) {
    if (bytes > mostBytes) break
    const read = bytesAt(join(root, path))
    bytes += read?.length ?? 0
    const text = read === null ? null : decodeText(read, { path, commit: null, id: null })
    if (text?.is === 'read') texts.set(path, text.value)
  }
  return texts
}

function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
