import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import { type Settings, settingsPath } from '../../model/settings.ts'
import { reviewingPart } from '../../read/workflow.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { apiOf, must } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { commitTexts, settingsIn, textIn, textsOf } from './policy-text.ts'
import { spread, wholeQuota } from './quota.ts'

const pulls = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.object({ number: z.number() }).nullable()).nullable(),
})
type Pulls = z.infer<typeof pulls>
const answer = z.object({ repository: z.object({ ref: commitTexts, pullRequests: pulls }).nullable() })

/** Pages of 100 pull requests, the most recently updated first; the rest keep what was said of them. */
const pagesAtMost = 10
/** Between one review and the next, so that those who push meanwhile are not behind all of them. */
const secondsApart = 2
const workflowsRead = 20

interface Push extends Where {
  branch: string
  paths: string[] | null
}

/**
 * Asks for the open pull requests into a branch whose configuration, gates, production references or reviewing workflows a push
 * changed. A push to any other branch costs one request.
 */
export async function judgeAgain(world: AppWorld, { branch, paths, ...where }: Push): Promise<void> {
  const api = await apiOf(world, where.installation)
  const workflows = (paths ?? []).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).slice(0, workflowsRead)
  const first = await ask(api, where, { branch, workflows, after: null })
  if (first === null || (first.pullRequests.nodes ?? []).length === 0) return
  const reviewing = workflows.filter((_, i) => reviewingPart(textIn(first.ref, `f${i}`) ?? '') !== null)
  const settings = settingsIn(first.ref)
  const deciding = new Set([settingsPath, ...reviewing, ...(settings === null ? [] : namedIn(settings))])
  if (paths?.some((path) => deciding.has(path)) === false) return
  const numbers = await numbersFrom(
    first.pullRequests,
    async (after) => (await ask(api, where, { branch, workflows: [], after }))?.pullRequests,
  )
  const starts = spread(numbers.length, world.quotaOf?.(where.installation) ?? wholeQuota, secondsApart)
  for (const [i, pull] of numbers.entries()) await world.queue.ask({ ...where, pull }, { afterSeconds: starts[i] ?? 0 })
  world.log.info(
    { branch, pulls: numbers.length, lastAfterSeconds: starts.at(-1) ?? 0 },
    'What decides changed on a base branch: its pull requests are judged again.',
  )
}

async function numbersFrom(first: Pulls, next: (after: string | null) => Promise<Pulls | undefined>): Promise<number[]> {
  const numbers: number[] = []
  let page: Pulls | undefined = first
  for (let pages = 1; page !== undefined; pages++) {
    numbers.push(...(page.nodes ?? []).flatMap((it) => it?.number ?? []))
    const { hasNextPage, endCursor }: Pulls['pageInfo'] = page.pageInfo
    page = hasNextPage && pages < pagesAtMost ? await next(endCursor) : undefined
  }
  return numbers
}

async function ask(
  api: Api,
  { owner, repo }: Where,
  { branch, workflows, after }: { branch: string; workflows: string[]; after: string | null },
) {
  const cursor = after === null ? '' : `, after: ${literal(after)}`
  const list = `pullRequests(states: OPEN, baseRefName: ${literal(branch)}, first: 100, orderBy: {field: UPDATED_AT, direction: DESC}${cursor})`
  const fields = `${textsOf(`ref(qualifiedName: ${literal(`refs/heads/${branch}`)})`, workflows)} ${list} { pageInfo { hasNextPage endCursor } nodes { number } }`
  const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${fields} } }`
  return must(await api.graphql('query of a pushed branch', query, answer)).data.repository
}

/** Files on the base branch by which a model is judged, beside its metrics: those change with every merge. */
function namedIn({ models }: Settings): string[] {
  return Object.values(models).flatMap(({ gates, production }) => [gates, production].filter((it) => typeof it === 'string'))
}
