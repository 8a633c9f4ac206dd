import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const chunkBytes = 1024 * 1024

/** How git names objects in a repository. */
export type ObjectFormat = 'sha1' | 'sha256'

/** A file's digests as a result names them: of its bytes, and git's object id of them. It is never held whole. */
export function fileDigests(path: string, format: ObjectFormat): [sha256: string, git: string] {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const sha256 = createHash('sha256')
    const git = createHash(format).update(`blob ${size}\0`)
    const chunk = Buffer.alloc(Math.min(chunkBytes, Math.max(size, 1)))
    for (let got = readSync(file, chunk); got > 0; got = readSync(file, chunk)) {
      sha256.update(chunk.subarray(0, got))
      git.update(chunk.subarray(0, got))
    }
    return [`sha256:${sha256.digest('hex')}`, `git:${git.digest('hex')}`]
  } finally {
    closeSync(file)
  }
}
