import type { Intent } from '../../model/intent.ts'
import type { Report } from '../../model/report.ts'
import type { Api } from './api.ts'
import { perform } from './perform.ts'

/** Performs for the pull request that a report is about; answers, each once, why something could not be done. */
export async function carryOut(
  api: Api,
  { repository, number }: Pick<Report['pull'], 'repository' | 'number'>,
  intents: Intent[],
  app: number | null = null,
): Promise<string[]> {
  const [owner = '', repo = ''] = (repository ?? '').split('/')
  const { failed } = await perform(api, { owner, repo, number: number ?? 0, app }, intents)
  return [...new Set(failed.map(({ why }) => why))]
}
