import { defineConfig } from 'vitest/config'

/** Two workers: on two cores vitest would take one, and much of the time is spent waiting for processes that tests start. */
export default defineConfig({ test: { setupFiles: ['test/generated-cases.ts', 'test/sql-parser.ts'], maxWorkers: 2 } })
