import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { queueSuite } from './queue-suite.ts'

queueSuite('PGlite', async () => {
  const home = mkdtempSync(join(tmpdir(), 'mle-review-queue-'))
  return { options: { folder: join(home, 'data') }, close: async () => rmSync(home, { recursive: true }) }
})
