import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { must } from './api-of.ts'

const repository = z.object({
  id: z.number(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional(),
  open_issues_count: z.number().optional(),
})
const answer = z.object({ repositories: z.array(repository) })
const pageSize = 100

/**
 * One page of the repositories that an installation sees: those with something open that can be reviewed (GitHub counts pull requests
 * among open issues), or all that are alive.
 */
export async function installedIn(
  api: Api,
  installation: number,
  page: number,
  which: 'open' | 'all' = 'open',
): Promise<{ repositories: Where[]; more: boolean }> {
  const { repositories } = must(await api.rest('GET /installation/repositories', { per_page: pageSize, page }, answer))
  const alive = repositories.filter((it) => !it.archived && !it.disabled && (which === 'all' || it.open_issues_count !== 0))
  return {
    repositories: alive.map(({ id, name, owner }) => ({ installation, repositoryId: id, owner: owner.login, repo: name })),
    more: repositories.length === pageSize,
  }
}
