import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BundledApp, bundledApp } from '../bundled-app.ts'
import { type Postgres, startPostgres } from '../postgres-fixture.ts'
import { type ChaosPlan, runChaos } from './chaos.ts'

vi.setConfig({ testTimeout: 400_000 })

/** A short form of `npm run chaos`. */
const plan: ChaosPlan = { deliveries: 80, pulls: 12, kills: 2, rate: 10, seed: 7, replicas: 1, settleSeconds: 240, spacingSeconds: 5 }

let bundled: BundledApp
let postgres: Postgres

beforeAll(async () => {
  ;[bundled, postgres] = await Promise.all([bundledApp(), startPostgres()])
})

afterAll(async () => {
  await bundled.remove()
  await postgres.close()
})

test.each([
  ['PGlite, one process', () => plan],
  ['PostgreSQL, three processes', () => ({ ...plan, replicas: 3, databaseUrl: postgres.url })],
])('%s: killed while GitHub stumbles, nothing is lost and nothing is done twice', async (_, planned) => {
  const { losses, violations, kills, troubles } = await runChaos(bundled, planned())
  expect({ losses, violations, kills }).toEqual({ losses: [], violations: [], kills: 2 })
  expect(Object.keys(troubles).length).toBeGreaterThan(1)
})
