import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mayBeOurs, slim } from '../../src/read/delivery.ts'

interface Example {
  source: string
  event: string
  payload: Record<string, unknown>
}

const sources = ['api.github.com', 'ghes-31', 'ghes-32', 'ghes-33', 'ghes-34', 'ghes-35']
const folder = join(import.meta.dirname, '../../node_modules/@octokit/webhooks-examples')
const examples = sources.flatMap((source): Example[] => {
  const all = JSON.parse(readFileSync(join(folder, source, 'index.json'), 'utf8')) as { name: string; examples: object[] }[]
  return all.flatMap(({ name, examples }) => examples.map((payload) => ({ source, event: name, payload: payload as Example['payload'] })))
})

const guid = '72d3162e-cc78-11e3-81ab-4c9367dc0958'
const at = '2026-11-21T12:00:00.000Z'
/** As GitHub sends an App: the examples come from hooks of repositories, which name no installation. */
const asApp = (payload: Example['payload']) => ({ installation: { id: 7 }, ...payload })
const kept = (of: Example[], appId = 1) =>
  of.flatMap(({ event, payload }) => {
    const delivery = slim(event, guid, asApp(payload), at, appId)
    return delivery === null ? [] : [delivery]
  })

describe("GitHub's example payloads", () => {
  test('all of them are read', () => {
    expect(examples.length).toBeGreaterThan(700)
    expect(new Set(examples.map(({ event }) => event)).size).toBeGreaterThan(50)
  })

  test('exactly these are ours', () => {
    const counts: Record<string, number> = {}
    for (const { event } of kept(examples.filter(({ source }) => source === 'api.github.com'))) counts[event] = (counts[event] ?? 0) + 1
    expect(counts).toEqual({
      'pull_request.opened': 4,
      'pull_request.reopened': 2,
      'pull_request.synchronize': 1,
      'pull_request.ready_for_review': 3,
      'pull_request.converted_to_draft': 3,
      'pull_request.labeled': 2,
      'pull_request.unlabeled': 2,
      'pull_request.closed': 2,
      'pull_request_review.dismissed': 1,
      'merge_group.checks_requested': 2,
      'installation.created': 2,
      'installation.deleted': 2,
      'installation.suspend': 1,
      'installation.unsuspend': 1,
      'installation.new_permissions_accepted': 1,
      'installation_repositories.added': 2,
      'installation_repositories.removed': 1,
    })
  })

  test('an event that names no installation is not for an App', () => {
    const bare = examples.filter(({ payload }) => payload.installation === undefined)
    expect(bare.length).toBeGreaterThan(300)
    expect(bare.filter(({ event, payload }) => slim(event, guid, payload, at, 1) !== null)).toEqual([])
  })

  test("another App's checks are not ours, and ours are by App and name", () => {
    const runs = examples.filter(({ event, payload }) => event === 'check_run' && payload.action === 'rerequested')
    expect(runs.length).toBeGreaterThan(1)
    expect(kept(runs)).toEqual([])
    const asOurs = runs.map((it) => {
      const run = it.payload.check_run as Record<string, unknown>
      return { ...it, payload: { ...it.payload, check_run: { ...run, name: 'mle-review', app: { id: 1 } } } }
    })
    expect(kept(asOurs).map(({ about }) => about)).toEqual(runs.map(() => 'check'))
  })

  test('each comes back from JSON as it was', () => {
    for (const delivery of kept(examples)) expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery)
  })

  test('nothing that a person wrote, no address and no token is kept', () => {
    const all = kept(examples)
    expect(all.length).toBeGreaterThan(50)
    const written = ['title', 'body', 'message', 'description', 'email', 'token', 'name']
    for (const example of examples) {
      const delivery = slim(example.event, guid, asApp(example.payload), at, 1)
      if (delivery === null) continue
      const text = JSON.stringify(delivery)
      expect(text).not.toMatch(/https?:\/\//)
      const texts = textsUnder(example.payload, written).filter((it) => it.length > 12 && !names(example.payload).includes(it))
      expect(texts.filter((it) => text.includes(it))).toEqual([])
    }
  })

  test('with any of its fields gone or null, nothing throws', () => {
    for (const { event, payload } of examples.filter((it) => mayBeOurs(it.event, (it.payload.action as string) ?? null))) {
      const whole = asApp(payload)
      for (const path of paths(whole)) for (const value of [undefined, null, 0, 'x']) slim(event, guid, replaced(whole, path, value), at, 1)
    }
  })
})

/** What a repository, its owner and a label are called is kept on purpose. */
function names(payload: Record<string, unknown>): string[] {
  const of = [payload.repository, payload.label, ...[payload.repositories, payload.repositories_added, payload.repositories_removed].flat()]
  return of.flatMap((it) => Object.values((it ?? {}) as object).filter((value) => typeof value === 'string'))
}

function textsUnder(value: unknown, keys: string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => (typeof it === 'string' ? (keys.includes(key) ? [it] : []) : textsUnder(it, keys)))
}

type Path = string[]

function paths(value: unknown, depth = 3): Path[] {
  if (typeof value !== 'object' || value === null || depth === 0) return []
  return Object.entries(value).flatMap(([key, it]) => [[key], ...paths(it, depth - 1).map((rest) => [key, ...rest])])
}

function replaced(value: unknown, [key = '', ...rest]: Path, by: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = rest.length === 0 ? by : replaced(copy[key], rest, by)
  return copy
}
