import { vi } from 'vitest'
import { startPostgres } from '../../postgres-fixture.ts'
import { queueSuite } from './queue-suite.ts'

vi.setConfig({ testTimeout: 30_000 })

queueSuite('PostgreSQL', async () => {
  const postgres = await startPostgres()
  return { options: { databaseUrl: postgres.url }, close: () => postgres.close() }
})
