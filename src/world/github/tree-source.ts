import type { Tree } from '../../model/change.ts'
import type { Read } from '../../model/read.ts'
import type { TreeSource } from '../projects/whole-tree.ts'
import type { Api } from './api.ts'
import { batching } from './batch.ts'
import { holds } from './holds.ts'
import { readOutside } from './outside.ts'
import { textReader } from './texts.ts'
import { readTree } from './tree.ts'

const outsideMend = 'The schedule reads what its own token may read.'

/** A commit of a repository through GitHub's API, without any pull request. */
export function githubTreeSource(api: Api, where: { owner: string; repo: string }, commit: string): TreeSource {
  const batch = batching(api, where)
  const reader = textReader(api, batch, where)
  const trees = new Map<string, Promise<Read<Tree>>>()
  return {
    tree(at) {
      const asked = trees.get(at) ?? readTree(api, where, at)
      trees.set(at, asked)
      return asked
    },
    texts: (wants) => reader.texts(wants),
    holds: (name) => holds(api, batch, { ...where, base: commit }, name),
    outside: (at) => readOutside({ api, cache: null, mend: outsideMend }, at),
  }
}
