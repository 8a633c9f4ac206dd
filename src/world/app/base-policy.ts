import { z } from 'zod'
import type { Where } from '../../model/delivery.ts'
import type { Read } from '../../model/read.ts'
import { type Settings, settingsPath } from '../../model/settings.ts'
import { readWrittenSettings, type WrittenSettings } from '../../read/settings.ts'
import type { Api } from '../github/api.ts'
import { literal } from '../github/literal.ts'
import { must } from './api-of.ts'
import { commitTexts, settingsIn, textIn, textsOf } from './policy-text.ts'

const answer = z.object({ repository: z.object({ pullRequest: z.object({ baseRef: commitTexts }).nullable() }).nullable() })

type AtPull = Where & { number: number }

/** The configuration on the base branch of a pull request: null where there is none, `unreadable` where it has mistakes. */
export async function basePolicy(api: Api, at: AtPull): Promise<Settings | 'unreadable' | null> {
  const base = await baseTexts(api, at)
  return settingsIn(base) ?? (textIn(base, 'settings') === null ? null : 'unreadable')
}

/** The same as it was written, for what an organisation's file decides with it. */
export async function baseSettings(api: Api, at: AtPull): Promise<Read<WrittenSettings>> {
  const text = textIn(await baseTexts(api, at), 'settings')
  return text === null ? { is: 'absent' } : readWrittenSettings(text, { path: settingsPath, commit: null, id: null })
}

async function baseTexts(api: Api, { owner, repo, number }: AtPull): Promise<z.infer<typeof commitTexts>> {
  const pull = `pullRequest(number: ${number}) { ${textsOf('baseRef', [])} }`
  const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${pull} } }`
  return must(await api.graphql('query of the configuration', query, answer)).data.repository?.pullRequest?.baseRef
}
