import { z } from 'zod'
import { withCursor } from '../github/with-cursor.ts'
import { apiOn, must } from './api-of.ts'
import type { AppWorld } from './app-world.ts'

const attempt = z.object({
  id: z.number(),
  guid: z.string(),
  delivered_at: z.string(),
  status_code: z.number(),
  event: z.string(),
  action: z.string().nullish(),
})

/** One attempt of GitHub's to deliver a webhook. */
export type DeliveryAttempt = z.infer<typeof attempt>

export interface LogPage {
  attempts: DeliveryAttempt[]
  /** Where the older ones begin; null: there are none. */
  next: string | null
}

/** A page of GitHub's record of what it sent the App, the newest first. `failed`: only those answered by 400 to 599. */
export async function deliveryLog(world: AppWorld, { cursor, failed }: { cursor: string | null; failed: boolean }): Promise<LogPage> {
  const { octokit, next } = withCursor(await world.octokitOfApp())
  const asked = { per_page: 100, ...(cursor === null ? {} : { cursor }), ...(failed ? { status: 'failure' } : {}) }
  const attempts = must(await apiOn(world, octokit).rest('GET /app/hook/deliveries', asked, z.array(attempt)))
  return { attempts, next: next() }
}

/** Asks GitHub to send it once more. */
export async function sendAgain(world: AppWorld, id: number): Promise<void> {
  const route = 'POST /app/hook/deliveries/{delivery_id}/attempts'
  must(await apiOn(world, await world.octokitOfApp()).rest(route, { delivery_id: id }, z.unknown()))
}
