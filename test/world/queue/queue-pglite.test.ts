import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { queueSuite } from './queue-suite.ts'

vi.setConfig({ testTimeout: 30_000 })

queueSuite('PGlite', async () => {
  const home = mkdtempSync(join(tmpdir(), 'mle-review-queue-'))
  return { options: { folder: join(home, 'data') }, close: async () => rmSync(home, { recursive: true }) }
})
