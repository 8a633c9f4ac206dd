import { createHash } from 'node:crypto'
import type { Where } from '../../model/delivery.ts'
import { type Refusal, Refused } from '../github/refusal.ts'
import type { Done } from '../queue/queue.ts'
import { apiOf, apiOn } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { laterFor } from './impatient.ts'
import { installationsOf } from './installations.ts'
import { installedIn } from './installed-in.ts'

/**
 * Gives every repository of every installation its turn in what is left of the day, each at its own time: one request for 100 of them.
 * Whether a repository has projects is seen when its turn comes, by two requests.
 */
export async function projectsRound(world: AppWorld): Promise<Done> {
  let limit: Refusal | null = null
  let count = 0
  for await (const installation of installationsOf(apiOn(world, await world.octokitOfApp()))) {
    if (installation === null) continue
    try {
      count += await askAll(world, installation)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { refusal } = error
      world.log.warn({ installation, why: refusal.why }, 'The projects of an installation could not be planned.')
      if (refusal.kind === 'limited') limit = refusal
    }
  }
  world.log.info({ count }, 'The projects of these repositories are looked at today.')
  // Who has had his turn by then has it again, and nothing is written twice.
  return limit === null ? { is: 'done' } : laterFor(limit)
}

async function askAll(world: AppWorld, installation: number): Promise<number> {
  const api = await apiOf(world, installation)
  let count = 0
  for (let page = 1, more = true; more; page++) {
    const listed = await installedIn(api, installation, page, 'all')
    more = listed.more
    count += listed.repositories.length
    await world.queue.askProjects(listed.repositories.map((where) => ({ where, afterSeconds: turnOf(where, world.now()) })))
  }
  return count
}

const day = 24 * 3600

/** Seconds until a repository's turn: its place in the day, by its id, within what is left of the day (UTC). */
export function turnOf({ repositoryId }: Pick<Where, 'repositoryId'>, now: Date): number {
  const place = createHash('sha256').update(String(repositoryId)).digest().readUInt32BE(0) / 2 ** 32
  const left = day - (Math.floor(now.getTime() / 1000) % day)
  return Math.floor(place * left)
}
