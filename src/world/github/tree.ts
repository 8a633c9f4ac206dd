import { z } from 'zod'
import type { Tree } from '../../model/change.ts'
import type { Read } from '../../model/read.ts'
import { type Api, blind } from './api.ts'

const answer = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().optional() })),
})

/** The whole tree of a commit by one request; a tree that GitHub cut short is unreadable, never half a tree. */
export async function readTree(api: Api, { owner, repo }: { owner: string; repo: string }, commit: string): Promise<Read<Tree>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const got = await api.rest(route, { owner, repo, tree_sha: commit, recursive: '1' }, answer)
  if (!got.ok) return blind(got.refusal)
  if (got.value.truncated) {
    const why = `The tree of ${commit.slice(0, 7)} is larger than GitHub's API gives at once (about 100,000 files). Review a checkout instead: \`mle-review review --base <base>\`.`
    return { is: 'unreadable', fault: 'ours', reason: 'truncated-tree', why }
  }
  const tree: Tree = Object.create(null)
  for (const { path, mode, type, sha, size } of got.value.tree) {
    if (type !== 'tree') tree[path] = { mode, id: sha, size: size ?? null }
  }
  return { is: 'read', value: tree, from: { path: '', commit, id: null } }
}
