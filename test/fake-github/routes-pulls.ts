import { repositoryJson } from './answers-app.ts'
import { changesOf, pullJson, pullSimpleJson } from './answers-pull.ts'
import { permit } from './permit.ts'
import { paged, type Route } from './route.ts'
import { commitAt } from './routes-git.ts'
import { pullAt } from './routes-talk.ts'
import type { PullRequest } from './state.ts'

const order: Record<string, (it: PullRequest) => string> = { created: (it) => it.createdAt, updated: (it) => it.updatedAt }

/** Pull requests, listed and one by one. */
export const pullRoutes: Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls',
    answer(asked) {
      const { state, token, repo, query } = asked
      permit(repo, token, ['pull-requests'], 'read')
      const { state: wanted = 'open', base, head, sort = 'created' } = query
      const direction = query.direction ?? (sort === 'created' ? 'desc' : 'asc')
      const ownerOf = (it: PullRequest) => (it.fork ? it.author.login : repo.owner)
      const key = order[sort] ?? order.created ?? (() => '')
      const all = [...repo.pulls.values()]
        .filter((it) => wanted === 'all' || it.state === wanted)
        .filter((it) => base === undefined || it.base === base)
        .filter((it) => head === undefined || `${ownerOf(it)}:${it.headRef}` === head)
        .sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number)
      const sorted = direction === 'desc' ? all.reverse() : all
      return paged(asked, sorted, (page) => page.map((it) => pullSimpleJson(state, repo, it)))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}',
    answer(asked) {
      const { state, token, repo, path } = asked
      permit(repo, token, ['pull-requests'], 'read')
      const pull = pullAt(repo, path.pull_number)
      return { status: 200, body: pullJson(state, repo, pull, changesOf(repo, pull)) }
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    answer(asked) {
      const { state, token, repo, path } = asked
      permit(repo, token, ['pull-requests'], 'read')
      const { id } = commitAt(repo, path.commit_sha ?? '')
      const all = [...repo.pulls.values()].filter((it) => !it.fork && repo.objects.ancestors(it.head).includes(id))
      const own = all.filter((it) => it.mergedAs === id || !repo.objects.ancestors(repo.branches.get(it.base) ?? '').includes(id))
      return paged(asked, own, (page) => page.map((it) => pullSimpleJson(state, repo, it)))
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    answer({ state, token, repo }) {
      permit(repo, token, ['metadata', 'contents'], 'read')
      return { status: 200, body: { ...repositoryJson(state, repo), subscribers_count: 0, network_count: 0 } }
    },
  },
]
