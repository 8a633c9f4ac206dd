import type { Delivery } from '../../model/delivery.ts'
import type { Boss } from './boss.ts'
import { urgent } from './fair-line.ts'
import { inBatches } from './in-batches.ts'
import type { Queue } from './queue.ts'
import { again } from './statements.ts'
import { within } from './within.ts'

interface Arrived {
  delivery: Delivery
  priority: number
}

/** Longer than this a webhook does not wait for the database. */
export const storeMilliseconds = 2_000

export const noAnswer = 'The database of the queue does not answer.'

/** Stores deliveries, those that come at once with one statement: each is answered when it is safe. */
export function storeDeliveries({ first }: Boss, place: (installation: number) => Promise<number>): Queue['store'] {
  // Given up like the webhooks that wait for it: the next ones find out anew whether the database answers.
  const put = inBatches((all: Arrived[]) => within(storeMilliseconds, putAll(first, all), noAnswer))
  return async (delivery) => {
    const isUrgent = delivery.about === 'command' || delivery.about === 'check'
    return put({ delivery, priority: isUrgent ? urgent : await place(delivery.installation) })
  }
}

async function putAll(first: Boss['first'], all: Arrived[]): Promise<('stored' | 'known' | 'again')[]> {
  // The database says ids in lower case.
  const idOf = ({ delivery }: Arrived) => delivery.guid.toLowerCase()
  const once = new Map(all.toReversed().map((it) => [idOf(it), it]))
  const jobs = [...once].map(([id, { delivery, priority }]) => ({
    id,
    data: delivery,
    group: id,
    installation: delivery.installation,
    priority,
  }))
  const stored = await first.put('deliveries', jobs)
  const known = jobs.filter(({ id }) => !stored.has(id)).map(({ id, data }) => ({ id, data }))
  const rows = known.length === 0 ? [] : await first.sql<{ id: string }>(again, JSON.stringify(known))
  const revived = new Set(rows.map(({ id }) => id))
  return all.map((it) => {
    const id = idOf(it)
    if (once.get(id) !== it) return 'known'
    return stored.has(id) ? 'stored' : revived.has(id) ? 'again' : 'known'
  })
}
