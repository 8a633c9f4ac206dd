/**
 * What every property test draws from: in CI always the same cases, so that a red run is about the change that it ran on; elsewhere new
 * ones each time, and as many as `FAST_CHECK_RUNS` asks for (100 where it is silent).
 */
import fc from 'fast-check'

const { CI, FAST_CHECK_RUNS = '100' } = process.env
fc.configureGlobal({ numRuns: Number(FAST_CHECK_RUNS), ...(CI ? { seed: 20_260_101 } : {}) })
