import { type Delivery, deliver } from './deliveries.ts'
import { Refused } from './permit.ts'
import type { Asked, Route } from './route.ts'

function itemJson(it: Delivery) {
  const idOf = (key: 'installation' | 'repository') => (it.payload[key] as { id: number } | undefined)?.id ?? null
  return {
    id: it.id,
    guid: it.guid,
    delivered_at: it.deliveredAt,
    redelivery: it.redelivery,
    duration: it.duration,
    status: it.status,
    status_code: it.statusCode,
    event: it.event,
    action: (it.payload.action as string | undefined) ?? null,
    installation_id: idOf('installation'),
    repository_id: idOf('repository'),
    throttled_at: null,
  }
}

/** An App's deliveries, newest first. */
function deliveriesOf({ state, app }: Asked): Delivery[] {
  return [...state.deliveries.values()].filter((it) => it.app === app).sort((a, b) => b.id - a.id)
}

function deliveryAt(asked: Asked): Delivery {
  const found = asked.state.deliveries.get(Number(asked.path.delivery_id))
  if (found === undefined || found.app !== asked.app) throw new Refused(404, 'Not Found')
  return found
}

const succeeded = ({ statusCode }: Delivery) => statusCode >= 200 && statusCode < 400

/** What became of an App's webhooks, and sending one again. */
export const hookRoutes: Route[] = [
  {
    method: 'GET',
    template: '/app/hook/deliveries',
    answer(asked) {
      const { query, url, state } = asked
      const size = Math.min(Number(query.per_page ?? 30), state.limits.pageSize)
      const before = query.cursor === undefined ? Number.POSITIVE_INFINITY : Number(/^v1_(\d+)$/.exec(query.cursor)?.[1] ?? Number.NaN)
      if (Number.isNaN(before)) throw new Refused(422, 'Invalid cursor')
      const some = deliveriesOf(asked)
        .filter((it) => it.id < before)
        .filter((it) => query.status === undefined || succeeded(it) === (query.status === 'success'))
      const page = some.slice(0, size)
      const next = new URL(url)
      next.searchParams.set('cursor', `v1_${page.at(-1)?.id}`)
      const headers: Record<string, string> = some.length > size ? { link: `<${next.href}>; rel="next"` } : {}
      return { status: 200, body: page.map(itemJson), headers }
    },
  },
  {
    method: 'GET',
    template: '/app/hook/deliveries/{delivery_id}',
    answer(asked) {
      const { app, ...it } = deliveryAt(asked)
      const request = { headers: it.headers, payload: it.payload }
      const response = { headers: it.response?.headers ?? null, payload: it.response?.body ?? null }
      return { status: 200, body: { ...itemJson({ app, ...it }), url: app.hookUrl ?? '', request, response } }
    },
  },
  {
    method: 'POST',
    template: '/app/hook/deliveries/{delivery_id}/attempts',
    answer(asked) {
      const first = deliveryAt(asked)
      void deliver(asked.state, first.app, first, first)
      return { status: 202, body: {} }
    },
  },
]
