import type { Delivery } from '../../model/delivery.ts'
import { apiOf } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { installedIn } from './installed-in.ts'
import { openHeads } from './open-heads.ts'
import { unchecked } from './unchecked.ts'

/** Asked for at once when the App comes somewhere; the sweeps find the rest. */
const mostAtOnce = 100
const secondsApart = 2

/** The App came to repositories, or may do there what it could not before: their open pull requests get a check. Where it left there is nothing to do. */
export async function arrive(world: AppWorld, { installation, repositories, gone }: Delivery & { about: 'installation' }): Promise<void> {
  world.log.info(
    { repositories: repositories.length, gone },
    gone ? 'The App was removed or suspended.' : 'The App was installed or may do more.',
  )
  if (gone) return
  const api = await apiOf(world, installation)
  const there =
    repositories.length > 0 ? repositories.map((it) => ({ installation, ...it })) : (await installedIn(api, installation, 1)).repositories
  let asked = 0
  for (let i = 0; i < there.length && asked < mostAtOnce; i += 50) {
    const { heads } = await openHeads(
      api,
      there.slice(i, i + 50).map((where) => ({ where, after: null })),
    )
    for (const { where, number } of (await unchecked(api, heads, world.appId)).slice(0, mostAtOnce - asked)) {
      asked += 1
      await world.queue.ask({ ...where, pull: number }, { afterSeconds: secondsApart * asked })
    }
  }
}
