import { defineConfig } from 'vitest/config'

/** Tests of pure code: files share what they import, for nothing in it remembers. */
const pure = ['test/{accuracy,judge,model,read,reply,weigh}/**/*.test.ts']

/**
 * Two workers: on two cores vitest would take one, and much of the time is spent waiting for processes that tests start. How long those take
 * on a busy machine is not what is tested: where time is, a test says so.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/generated-cases.ts', 'test/parsers.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'world', include: ['test/**/*.test.ts'], exclude: pure, globalSetup: 'test/bundles-of-run.ts' } },
    ],
  },
})
