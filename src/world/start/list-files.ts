import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkFile } from '../../model/start.ts'
import { gitIn, must } from '../checkout/git.ts'

/** What lies in a work tree, and what of it is left out. */
export interface Listed {
  files: WorkFile[]
  links: number
  /** Names that are no UTF-8. */
  nameless: number
  /** Files that git lists and that are not here: a sparse checkout, or somebody deleted them. */
  gone: number
}

/** Files of a work tree that git keeps or would keep, as they lie there. */
export async function listFiles(root: string, env: Record<string, string | undefined>): Promise<Listed> {
  const out = await must(gitIn(root, env), ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'])
  const listed: Listed = { files: [], links: 0, nameless: 0, gone: 0 }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const bytes of split(out)) {
    const path = decoded(bytes, decoder)
    if (path === null) listed.nameless += 1
    // A repository inside this one is listed as a folder.
    if (path === null || path.endsWith('/')) continue
    const found = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (found === undefined) listed.gone += 1
    if (found?.isSymbolicLink()) listed.links += 1
    if (found?.isFile()) listed.files.push({ path, size: found.size })
  }
  return listed
}

function* split(out: Buffer): Generator<Buffer> {
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0, at)
    const to = end === -1 ? out.length : end
    if (to > at) yield out.subarray(at, to)
    at = to + 1
  }
}

function decoded(bytes: Buffer, decoder: { decode(bytes: Buffer): string }): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
