import { startPostgres } from '../../postgres-fixture.ts'
import { queueSuite } from './queue-suite.ts'

queueSuite('PostgreSQL', async () => {
  const postgres = await startPostgres()
  return { options: { databaseUrl: postgres.url }, close: () => postgres.close() }
})
