import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { must } from './api-of.ts'
import { commitTexts, settingsIn, textIn, textsOf } from './policy-text.ts'

const answer = z.object({ repository: z.object({ pullRequest: z.object({ baseRef: commitTexts }).nullable() }).nullable() })

/** Whether somebody's review can settle anything: base lists them, a team, or an organisation's file that may. */
export async function approverMatters(
  api: Api,
  { owner, repo, number, login }: Where & { number: number; login: string },
): Promise<boolean> {
  const pull = `pullRequest(number: ${number}) { ${textsOf('baseRef', [])} }`
  const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${pull} } }`
  const base = must(await api.graphql('query of the approvers', query, answer)).data.repository?.pullRequest?.baseRef
  const settings = settingsIn(base)
  if (settings === null) return textIn(base, 'settings') !== null
  const named = settings.approvers.map((it) => it.replace(/^@/, '').toLowerCase())
  return settings.extends !== undefined || named.some((it) => it.includes('/') || it === login.toLowerCase())
}
