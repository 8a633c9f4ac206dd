import { type Answer, type Api, connect } from '../github/api.ts'
import type { Octokit } from '../github/octokit.ts'
import { Refused, refusalOf } from '../github/refusal.ts'
import type { AppWorld } from './app-world.ts'
import { impatient } from './impatient.ts'

/** GitHub's API as an installation. Rejects with `Refused` where the installation is gone or suspended. */
export async function apiOf(world: AppWorld, installation: number): Promise<Api> {
  const octokit = await world.octokitOf(installation).catch((error: unknown) => {
    const route = 'POST /app/installations/{installation_id}/access_tokens'
    throw new Refused(refusalOf(error, route, world.now().getTime(), 'app'))
  })
  return apiOn(world, octokit)
}

export function apiOn(world: AppWorld, octokit: Octokit): Api {
  return connect(octokit, impatient(world), 'app')
}

/** What was answered; a refusal is thrown as `Refused`. */
export function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Refused(answer.refusal)
  return answer.value
}
