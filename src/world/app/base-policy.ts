import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Settings } from '../../model/settings.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { must } from './api-of.ts'
import { commitTexts, settingsIn, textIn, textsOf } from './policy-text.ts'

const answer = z.object({ repository: z.object({ pullRequest: z.object({ baseRef: commitTexts }).nullable() }).nullable() })

/** The configuration on the base branch of a pull request: null where there is none, `unreadable` where it has mistakes. */
export async function basePolicy(api: Api, { owner, repo, number }: Where & { number: number }): Promise<Settings | 'unreadable' | null> {
  const pull = `pullRequest(number: ${number}) { ${textsOf('baseRef', [])} }`
  const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${pull} } }`
  const base = must(await api.graphql('query of the configuration', query, answer)).data.repository?.pullRequest?.baseRef
  return settingsIn(base) ?? (textIn(base, 'settings') === null ? null : 'unreadable')
}
