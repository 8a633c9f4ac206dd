import { keyOf } from '../../model/delivery.ts'
import { Refused } from '../github/refusal.ts'
import { apiOf, apiOn } from './api-of.ts'
import type { AppWorld } from './app-world.ts'
import { installationsOf } from './installations.ts'
import { installedIn } from './installed-in.ts'
import { type Head, type Listing, openHeads } from './open-heads.ts'
import { isShort, reviewsWithin, wholeQuota } from './quota.ts'
import { unchecked } from './unchecked.ts'

const minute = 60_000
/** Requests of one sweep; the next one goes on where it stopped. */
const requestsAtMost = 200
const repositoriesAtOnce = 50
/** Reviews that one installation is given in one round; fewer where its quota is nearly down to what is left for those who push. */
const asksOfInstallation = 60
/** A webhook may be under way. */
const fresh = minute / 2
/** A head found concluded is believed for so long. */
const believed = 6 * 60 * minute
/** A head that was asked for is asked for again after this, then after twice as long, up to a day. */
const firstWait = 2 * minute
const longestWait = 24 * 60 * minute

/** A pull request not seen for so long is forgotten. */
const remembered = 24 * 60 * minute

interface Known {
  oid: string
  concluded: boolean
  /** How often it was asked for, and when it last was, or was found concluded. */
  times: number
  at: number
  seen: number
}

/**
 * Finds open pull requests on whose head no check of ours is concluded, and asks for their reviews: round after round through all
 * installations. A round is a generator that stops between two requests, so a sweep does a part of it and the next one goes on.
 */
export function lookAround(world: AppWorld): () => Promise<void> {
  let round: AsyncGenerator<void, void> | null = null
  const known = new Map<string, Known>()

  return async () => {
    round ??= aRound()
    try {
      for (let requests = 0; requests < requestsAtMost; requests++) {
        if ((await round.next()).done !== true) continue
        round = null
        return
      }
    } catch (error) {
      round = null
      throw error
    }
  }

  async function* aRound(): AsyncGenerator<void, void> {
    for await (const installation of installationsOf(apiOn(world, await world.octokitOfApp()))) {
      if (installation === null) yield
      else yield* visit(installation)
    }
    const now = world.now().getTime()
    for (const [key, { seen }] of known) if (now - seen > remembered) known.delete(key)
  }

  /** What keeps us from one installation keeps us from no other. */
  async function* visit(installation: number): AsyncGenerator<void, void> {
    const quota = () => world.quotaOf?.(installation) ?? wholeQuota
    let left = Math.min(asksOfInstallation, reviewsWithin(quota()))
    if (left === 0) {
      world.log.info({ installation, ...quota() }, 'The quota that is left is for those who push: a sweep passes the installation by.')
      return
    }
    try {
      const api = await apiOf(world, installation)
      for (let page = 1, more = true; more && !isShort(quota()); page++) {
        const listed = await installedIn(api, installation, page)
        more = listed.more
        yield
        let listings: Listing[] = listed.repositories.map((where) => ({ where, after: null }))
        while (listings.length > 0 && !isShort(quota())) {
          const open = await openHeads(api, listings.slice(0, repositoriesAtOnce))
          listings = [...listings.slice(repositoriesAtOnce), ...open.more]
          yield
          const doubtful = open.heads.filter(isDoubtful)
          for (let i = 0; i < doubtful.length && left > 0 && !isShort(quota()); i += 50) {
            const some = doubtful.slice(i, i + 50)
            left -= await ask(some, await unchecked(api, some, world.appId), left)
            yield
          }
        }
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      world.log.warn({ installation, why: error.refusal.why }, 'A sweep could not look at the pull requests of an installation.')
    }
  }

  function isDoubtful({ where, number, oid, updatedAt }: Head): boolean {
    const now = world.now().getTime()
    const before = known.get(keyOf({ ...where, pull: number }))
    if (before !== undefined) before.seen = now
    if (now - Date.parse(updatedAt) < fresh) return false
    if (before?.oid !== oid) return true
    return now - before.at >= (before.concluded ? believed : Math.min(longestWait, firstWait * 2 ** before.times))
  }

  /** Answers how many were asked for; those beyond what is left are found again in the next round. */
  async function ask(looked: Head[], missing: Head[], left: number): Promise<number> {
    const at = world.now().getTime()
    const asked = missing.slice(0, left)
    for (const head of looked) {
      const job = { ...head.where, pull: head.number }
      const before = known.get(keyOf(job))
      const { oid } = head
      if (!missing.includes(head)) known.set(keyOf(job), { oid, concluded: true, times: 0, at, seen: at })
      if (!asked.includes(head)) continue
      await world.queue.ask(job)
      known.set(keyOf(job), { oid, concluded: false, times: before?.oid === oid ? before.times + 1 : 0, at, seen: at })
    }
    if (asked.length > 0) world.meters.sweep('unchecked', asked.length)
    if (asked.length > 0) world.log.info({ found: asked.length }, 'Pull requests without a concluded check are reviewed.')
    return asked.length
  }
}
