import { comparisonJson, fileJson } from './answers.ts'
import { differences } from './difference.ts'
import type { GitCommit } from './objects.ts'
import { permit, Refused } from './permit.ts'
import { paged, type Route } from './route.ts'
import type { Repo } from './state.ts'

/** A commit by its id, branch or tag. */
export function commitAt(repo: Repo, name: string): GitCommit {
  const id = repo.branches.get(name) ?? repo.tags.get(name) ?? name
  const commit = repo.objects.commits.get(id)
  if (commit === undefined) throw new Refused(404, 'Not Found')
  return commit
}

const contents = ['contents']

/** Trees, blobs and comparisons. */
export const gitRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    answer({ state, token, repo, path, query }) {
      permit(repo, token, contents, 'read')
      const tree = repo.objects.trees.has(path.tree_sha ?? '') ? (path.tree_sha ?? '') : commitAt(repo, path.tree_sha ?? '').tree
      const all = query.recursive === undefined ? repo.objects.trees.get(tree) : repo.objects.walk(tree)
      const types: Record<string, string> = { '040000': 'tree', '160000': 'commit' }
      const entries = [...(all ?? [])].map(([name, { mode, id }]) => {
        const type = types[mode] ?? 'blob'
        return { path: name, mode, type, sha: id, ...(type === 'blob' ? { size: repo.objects.text(id).length } : {}) }
      })
      const atMost = state.limits.treeEntries
      return { status: 200, body: { sha: tree, tree: entries.slice(0, atMost), truncated: entries.length > atMost } }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    answer({ token, repo, path }) {
      permit(repo, token, contents, 'read')
      const id = path.file_sha ?? ''
      const bytes = repo.objects.blobs.get(id)
      if (bytes === undefined) throw new Refused(404, 'Not Found')
      const url = `https://api.github.com/repos/${repo.owner}/${repo.name}/git/blobs/${id}`
      const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
      return { status: 200, body: { sha: id, node_id: `B_${id}`, size: bytes.length, url, content, encoding: 'base64' } }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/compare/{basehead}',
    answer(asked) {
      const { state, token, repo, path, query } = asked
      permit(repo, token, contents, 'read')
      const [from, to] = (path.basehead ?? '').split('...')
      const base = commitAt(repo, from ?? '')
      const head = commitAt(repo, to ?? '')
      const { objects } = repo
      const mergeBase = objects.commits.get(objects.mergeBase(base.id, head.id) ?? '')
      if (mergeBase === undefined) throw new Refused(404, 'No common ancestor between the two commits')
      const ofBase = new Set(objects.ancestors(base.id))
      const ofHead = new Set(objects.ancestors(head.id))
      const ahead = [...ofHead].filter((id) => !ofBase.has(id)).reverse()
      const files = differences(objects, mergeBase.id, head.id, state.limits.patchLines).slice(0, state.limits.comparedFiles)
      const shown = Number(query.page ?? 1) === 1 ? files.map((file) => fileJson(repo, head.id, file)) : []
      const behind = [...ofBase].filter((id) => !ofHead.has(id)).length
      return paged(asked, ahead, (page) => {
        const commits = page.flatMap((id) => objects.commits.get(id) ?? [])
        const body = comparisonJson(repo, base, mergeBase, commits, behind, shown)
        return { ...body, ahead_by: ahead.length, total_commits: ahead.length }
      })
    },
  },
]
