import { rollupOf, type SuiteFilter, suitesOf } from './check-resolvers.ts'
import { connection, type Page } from './connection.ts'
import type { GitEntry } from './objects.ts'
import { permit } from './permit.ts'
import type { Asking } from './resolvers.ts'
import type { Repo } from './state.ts'

/** A blob as GraphQL gives it: no text where it is binary, a text cut at GitHub's limit. */
export function blobOf({ state }: Asking, repo: Repo, id: string) {
  const bytes = repo.objects.text(id)
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const atMost = state.limits.graphqlTextBytes
  return {
    __typename: 'Blob',
    oid: id,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > atMost,
    text: isBinary ? null : bytes.subarray(0, atMost).toString('utf8'),
  }
}

/** A commit as GraphQL gives it, with its files, its parents, its statuses and all its ancestors by date. */
export function commitOf(asking: Asking, repo: Repo, id: string) {
  const { state, token } = asking
  const commit = repo.objects.commits.get(id)
  return {
    __typename: 'Commit',
    oid: id,
    committedDate: commit?.date,
    messageHeadline: commit?.message.split('\n')[0],
    parents: (page: Page) => connection(state, commit?.parents ?? [], page, (parent) => ({ oid: parent })),
    file({ path }: { path: string }) {
      permit(repo, token, ['contents'], 'read')
      const entry = entryAt(repo, id, path)
      if (entry === undefined) return null
      const type = { '040000': 'tree', '160000': 'commit' }[entry.mode] ?? 'blob'
      const size = type === 'blob' ? repo.objects.text(entry.id).length : 0
      const object = () => (type === 'blob' ? blobOf(asking, repo, entry.id) : null)
      return { oid: entry.id, mode: Number.parseInt(entry.mode, 8), type, size, path, object }
    },
    history({ path, ...page }: Page & { path?: string }) {
      permit(repo, token, ['contents'], 'read')
      const all = repo.objects.ancestors(id).filter((it) => path === undefined || touches(repo, it, path))
      // GitHub's own cursors of a history: its newest commit, and a place in it.
      return connection(state, all, page, (it) => commitOf(asking, repo, it), {
        of: (at) => `${id} ${at}`,
        after: (cursor) => Number(cursor.split(' ')[1]) + 1,
      })
    },
    checkSuites: (page: Page & SuiteFilter) => suitesOf(asking, repo, id, page),
    statusCheckRollup: () => rollupOf(asking, repo, id),
    status() {
      permit(repo, token, ['statuses'], 'read')
      const all = repo.statuses.filter((it) => it.sha === id)
      if (all.length === 0) return null
      return {
        context({ name }: { name: string }) {
          const status = all.findLast((it) => it.context === name)
          return status === undefined
            ? null
            : { state: status.state.toUpperCase(), description: status.description, targetUrl: status.targetUrl }
        },
      }
    },
  }
}

export interface WantedRefs extends Page {
  refPrefix: string
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }
}

/** Tags, by the date of what they name where that is asked for. */
export function tagsOf(asking: Asking, repo: Repo, asked: WantedRefs) {
  permit(repo, asking.token, ['contents'], 'read')
  const dateOf = (commit: string) => repo.objects.commits.get(commit)?.date ?? ''
  const all = asked.refPrefix === 'refs/tags/' ? [...repo.tags] : []
  if (asked.orderBy?.field === 'TAG_COMMIT_DATE') all.sort(([, a], [, b]) => dateOf(a).localeCompare(dateOf(b)))
  if (asked.orderBy?.direction === 'DESC') all.reverse()
  return connection(asking.state, all, asked, ([name, commit]) => ({ name, target: () => commitOf(asking, repo, commit) }))
}

function touches(repo: Repo, id: string, path: string): boolean {
  const at = (commit: string | undefined) => entryAt(repo, commit ?? '', path)?.id
  return at(id) !== at(repo.objects.commits.get(id)?.parents[0])
}

function entryAt({ objects }: Repo, commit: string, path: string): GitEntry | undefined {
  let tree = objects.commits.get(commit)?.tree
  let entry: GitEntry | undefined
  for (const name of path.split('/')) {
    entry = objects.trees.get(tree ?? '')?.get(name)
    tree = entry?.id
  }
  return entry
}
