import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import type { Meters } from '../../../src/world/app/meters.ts'
import { prometheus } from '../../../src/world/app/prometheus.ts'
import { type Listening, listen } from '../../../src/world/app/server.ts'
import { statusPages } from '../../../src/world/app/status-pages.ts'
import type { Depth } from '../../../src/world/queue/queue.ts'
import { quietLog } from './quiet-log.ts'

let depths: () => Promise<Depth[]>
let ready: () => Promise<void>
let meters: Meters
let server: Listening

beforeEach(async () => {
  depths = async () => []
  ready = async () => undefined
  meters = prometheus(() => depths())
  const pages = statusPages({ ready: () => ready(), metrics: () => meters.page() })
  server = await listen([pages], { host: '127.0.0.1', port: 0, log: quietLog })
})

afterEach(() => server.close())

async function get(path: string, method = 'GET'): Promise<[status: number, text: string]> {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method })
  return [answer.status, await answer.text()]
}

const shown = async () => (await get('/metrics'))[1].split('\n').filter((line) => line.startsWith('mle_review_'))

test('the process lives, and is ready while it can store deliveries', async () => {
  expect(await get('/healthz')).toEqual([200, 'alive\n'])
  expect(await get('/readyz?from=balancer')).toEqual([200, 'ready\n'])
  ready = () => Promise.reject(new Error('The database of the queue does not answer.'))
  expect(await get('/readyz')).toEqual([503, 'The database of the queue does not answer.\n'])
  expect(await get('/healthz')).toEqual([200, 'alive\n'])
})

test('nothing else is told, and by no other method', async () => {
  expect((await get('/metrics', 'POST'))[0]).toBe(404)
  expect((await get('/metrics/else'))[0]).toBe(404)
  expect((await get('/healthz', 'HEAD'))[0]).toBe(200)
})

test('the queue is read for each page: depth by state, age of the oldest, and whether it answers', async () => {
  depths = async () => [{ queue: 'reviews', waiting: 3, active: 2, dead: 1, oldestSeconds: 17.5 }]
  expect(await shown()).toEqual(
    expect.arrayContaining([
      'mle_review_queue_jobs{queue="reviews",state="waiting"} 3',
      'mle_review_queue_jobs{queue="reviews",state="active"} 2',
      'mle_review_queue_jobs{queue="reviews",state="dead"} 1',
      'mle_review_queue_oldest_seconds{queue="reviews"} 17.5',
      'mle_review_queue_up 1',
    ]),
  )
  depths = () => Promise.reject(new Error('away'))
  const without = await shown()
  expect(without).toContain('mle_review_queue_up 0')
  expect(without.filter((line) => /queue_(?:jobs|oldest)/.test(line))).toEqual([])
})

test('what was counted is shown: deliveries, stages, verdicts, blind and broken rules, requests, quota, commands, sweeps', async () => {
  meters.delivery('pull_request.opened', 'stored')
  meters.delivery('pull_request.opened', 'stored')
  meters.stage('gather', 0.3)
  const outcomes = [
    { rule: 'gates/failed', is: 'clean' },
    { rule: 'gates/stale', is: 'blind' },
    { rule: 'slices/none', is: 'broken' },
  ]
  meters.report({ verdict: 'undecided', outcomes } as unknown as Report)
  meters.request('GET /app', 403, null)
  meters.request('POST /graphql', 200, { installation: 7, resource: 'graphql', left: 4990 })
  meters.request('GET /repos/{owner}/{repo}', 200, { installation: 7, resource: 'core', left: 12 })
  meters.request('GET /repos/{owner}/{repo}', 200, { installation: 7, resource: 'core', left: 11 })
  meters.command('status', 'answered')
  meters.sweep('redelivered', 4)
  expect(await shown()).toEqual(
    expect.arrayContaining([
      'mle_review_deliveries_total{event="pull_request.opened",outcome="stored"} 2',
      'mle_review_review_seconds_bucket{le="0.25",stage="gather"} 0',
      'mle_review_review_seconds_bucket{le="0.5",stage="gather"} 1',
      'mle_review_verdicts_total{verdict="undecided"} 1',
      'mle_review_rule_trouble_total{rule="gates/stale",outcome="blind"} 1',
      'mle_review_rule_trouble_total{rule="slices/none",outcome="broken"} 1',
      'mle_review_github_requests_total{route="GET /app",status="403"} 1',
      'mle_review_github_quota_remaining{installation="7",resource="graphql"} 4990',
      'mle_review_github_quota_remaining{installation="7",resource="core"} 11',
      'mle_review_commands_total{command="status",outcome="answered"} 1',
      'mle_review_sweep_found_total{found="redelivered"} 4',
    ]),
  )
  expect((await shown()).filter((line) => line.includes('gates/failed'))).toEqual([])
})

test('installations beyond five hundred do not become series without end', async () => {
  for (let installation = 1; installation <= 1200; installation++)
    meters.request('GET /app', 200, { installation, resource: 'core', left: installation })
  const series = (await shown()).filter((line) => line.startsWith('mle_review_github_quota_remaining{'))
  expect(series).toHaveLength(1000)
  expect(series.at(-1)).toContain('installation="1200"')
})
