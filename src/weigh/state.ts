import { createHash } from 'node:crypto'
import type { Entry, Tree } from '../model/change.ts'
import type { ModelSettings } from '../model/settings.ts'
import { inState } from './model-files.ts'

/** What a model is made of at one commit, sorted by the bytes of its paths. */
export function stateEntries(tree: Tree, model: ModelSettings): [path: string, entry: Entry][] {
  return Object.entries(tree)
    .filter(([path]) => inState(model, path))
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** `mle1:` and SHA-256 over `<mode> <object id> <path>` lines: the same wherever the same files stand, told without reading one. */
export function stateDigest(tree: Tree, model: ModelSettings): string {
  const hash = createHash('sha256')
  for (const [path, { mode, id }] of stateEntries(tree, model)) hash.update(`${mode} ${id} ${path}\n`)
  return `mle1:${hash.digest('hex')}`
}
