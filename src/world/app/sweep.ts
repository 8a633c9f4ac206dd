import { Refused } from '../github/refusal.ts'
import type { AppWorld } from './app-world.ts'
import { lookAround } from './look-around.ts'
import { redeliverer } from './redeliver.ts'

/**
 * What a process does on start and every few minutes, so that nothing is lost for good: failed deliveries are asked for again, then
 * open pull requests whose head has no concluded check are found. An unconfigured repository gets a check as well (success, with
 * the reason): a branch rule that requires it would wait for ever, so none is left out.
 *
 * What it costs, for one installation on 2,000 repositories at a sweep every five minutes: 21 requests list the repositories and how
 * many issues and pull requests are open in each; those with any are asked for their newest heads, 50 by one query of one point:
 * at most 40. Heads already found concluded are not asked about for six hours; 50 others cost two points. So a sweep goes through
 * all of them with 61 requests, 732 an hour of the 5,000 for REST and the 5,000 points for GraphQL taken together. More are spread
 * over several sweeps, 200 requests each. Asked for: at most 60 reviews an installation and round, and none while only a fifth
 * of its quota is left: that is for those who push.
 */
export function sweeper(world: AppWorld): () => Promise<void> {
  const works = [redeliverer(world), lookAround(world)]
  return async () => {
    for (const work of works) {
      try {
        await work()
      } catch (error) {
        const why = error instanceof Refused ? error.refusal.why : error instanceof Error ? error.message : String(error)
        world.log.warn({ why }, 'A sweep was cut short; the next one goes on.')
      }
    }
  }
}
