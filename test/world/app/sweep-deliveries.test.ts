import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ProbotOctokit } from 'probot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppWorld } from '../../../src/world/app/app-world.ts'
import { sweeper } from '../../../src/world/app/sweep.ts'
import type { Octokit } from '../../../src/world/github/octokit.ts'
import { deliver } from '../../fake-github/deliveries.ts'
import { type ReviewWorld, reviewWorld } from './review-world.ts'

let at: ReviewWorld
let world: AppWorld
let hook: Server
/** What the App's address answers: a status, or no answer at all. */
let answers: (guid: string) => number | null
let got: string[]
let clock: number
let redelivered: number

beforeEach(async () => {
  at = await reviewWorld()
  got = []
  redelivered = 0
  answers = () => 202
  hook = createServer((request, response) => {
    const guid = String(request.headers['x-github-delivery'])
    got.push(guid)
    const status = answers(guid)
    if (status === null) request.socket.destroy()
    else response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  at.app.app.hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`
  clock = 0
  const sweep: AppWorld['meters']['sweep'] = (found, count) => {
    if (found === 'redelivered') redelivered += count
  }
  const off = { enabled: false }
  const auth = { appId: at.app.id, privateKey: at.app.privateKey }
  const octokit = new ProbotOctokit({ auth, baseUrl: at.github.url, retry: off, throttle: off }) as unknown as Octokit
  world = {
    ...at.world,
    octokitOfApp: async () => octokit,
    now: () => new Date(Date.parse(at.github.state.now()) + clock),
    meters: { ...at.world.meters, sweep },
  }
})

afterEach(async () => {
  expect(at.github.violations).toEqual([])
  hook.close()
  await at.close()
})

const guidOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const send = (number: number, event = 'pull_request', action = 'opened') =>
  deliver(at.github.state, at.app.app, { event, payload: { action } }, undefined, guidOf(number))

/** Sweeps, and lets the deliveries that were asked for come in, and GitHub write down what came of them. */
async function sweeps(sweep: () => Promise<void>): Promise<number[]> {
  const before = got.length
  const recorded = at.github.state.deliveries.size
  const sent = redelivered
  await sweep()
  await expect.poll(() => at.github.state.deliveries.size - recorded).toBe(redelivered - sent)
  expect(got.length - before).toBe(redelivered - sent)
  return got.slice(before).map((guid) => Number(guid.slice(-12)))
}

const lists = () => at.github.log.filter(({ what }) => what === 'GET /app/hook/deliveries').length

describe('failed deliveries', () => {
  test('that are ours are asked for again until one comes through', async () => {
    const failing = new Set([guidOf(2), guidOf(3), guidOf(4), guidOf(5), guidOf(6)])
    answers = (guid) => (!failing.has(guid) ? 202 : guid === guidOf(3) ? null : 503)
    await send(1)
    await send(2)
    await send(3, 'push', '')
    await send(4, 'star', 'created')
    await send(5, 'check_run', 'created')
    await send(6, 'issue_comment', 'created')
    failing.delete(guidOf(6))
    const sweep = sweeper(world)
    expect((await sweeps(sweep)).toSorted()).toEqual([2, 3, 6])
    expect(redelivered).toBe(3)
    failing.clear()
    clock += 60_000
    expect((await sweeps(sweep)).toSorted()).toEqual([2, 3])
    clock += 600_000
    expect(await sweeps(sweep)).toEqual([])
  })

  test('that got no answer at all count too', async () => {
    answers = () => null
    await send(1)
    answers = () => 202
    expect(await sweeps(sweeper(world))).toEqual([1])
  })

  test('are sent eight times more, each after a longer wait', async () => {
    answers = () => 503
    await send(1)
    const sweep = sweeper(world)
    const times: number[] = []
    for (let minutes = 0; minutes < 240; minutes += 4) {
      if ((await sweeps(sweep)).length > 0) times.push(minutes)
      clock += 240_000
    }
    expect(times).toHaveLength(8)
    const waits = times.slice(1).map((time, i) => time - (times[i] ?? 0))
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits.at(-1)).toBeGreaterThan(30)
  })

  test('are forgotten when GitHub has them no longer', async () => {
    answers = () => 503
    await send(1)
    const sweep = sweeper(world)
    expect(await sweeps(sweep)).toEqual([1])
    clock += 2 * 24 * 3_600_000
    expect(await sweeps(sweep)).toEqual([1])
    clock += 2 * 24 * 3_600_000
    expect(await sweeps(sweep)).toEqual([])
  })

  test('that GitHub will not send keep none of the others', async () => {
    answers = () => 503
    for (let i = 1; i <= 3; i++) await send(i)
    answers = () => 202
    at.github.faults.push({ matches: (what) => what.startsWith('POST /app/hook'), times: 1, status: 422 })
    await sweeper(world)()
    await expect
      .poll(() =>
        got
          .slice(3)
          .map((guid) => Number(guid.slice(-12)))
          .toSorted(),
      )
      .toEqual([1, 2])
    expect(at.logged.some(({ message }) => /cannot be had again/.test(message))).toBe(true)
  })

  test('wait for the next sweep where GitHub sets a limit, which nobody sleeps for', async () => {
    answers = () => 503
    await send(1)
    answers = () => 202
    at.github.faults.push({ matches: (what) => what.includes('hook'), times: 1, status: 403, headers: { 'retry-after': '60' } })
    const sweep = sweeper(world)
    expect(await sweeps(sweep)).toEqual([])
    expect(at.logged.some(({ message }) => /cut short/.test(message))).toBe(true)
    expect(await sweeps(sweep)).toEqual([1])
    expect(at.slept).toEqual([])
  })
})

describe("GitHub's record", () => {
  test('is read back only to where the last sweep began', async () => {
    at.github.state.limits.pageSize = 5
    for (let i = 1; i <= 40; i++) await send(i)
    clock = 3_600_000
    const sweep = sweeper(world)
    await sweep()
    expect(lists()).toBe(8)
    clock += 3_600_000
    await sweep()
    expect(lists()).toBe(9)
  })

  test('is read to its end, however long, by its failures and in several sweeps', async () => {
    at.github.state.limits.pageSize = 2
    answers = () => 503
    for (let i = 1; i <= 200; i++) await send(i)
    answers = () => 202
    const sweep = sweeper(world)
    const again = new Set([...(await sweeps(sweep)), ...(await sweeps(sweep))])
    expect([...again].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
    expect(lists()).toBeLessThan(170)
  })
})
