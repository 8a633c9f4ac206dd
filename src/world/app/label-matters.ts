import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { must } from './api-of.ts'
import { commitTexts, settingsIn, textsOf } from './policy-text.ts'

const answer = z.object({ repository: z.object({ pullRequest: z.object({ baseRef: commitTexts }).nullable() }).nullable() })

/** Whether the configuration on the base branch says that this label reviews a pull request again. */
export async function labelMatters(api: Api, { owner, repo, number }: Where & { number: number }, label: string): Promise<boolean> {
  const pull = `pullRequest(number: ${number}) { ${textsOf('baseRef', [])} }`
  const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${pull} } }`
  const { data } = must(await api.graphql('query of a label', query, answer))
  const labels = settingsIn(data.repository?.pullRequest?.baseRef)?.rerun_labels ?? []
  return labels.some((it) => it.toLowerCase() === label.toLowerCase())
}
