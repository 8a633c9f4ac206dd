/**
 * What every property test draws from: always the same cases, so that a red run is about the change that it ran on. Whoever looks for more
 * asks for so many with `FAST_CHECK_RUNS` (100 where it is silent), and gets new ones each time.
 */
import fc from 'fast-check'

const { FAST_CHECK_RUNS } = process.env
fc.configureGlobal(FAST_CHECK_RUNS === undefined ? { numRuns: 100, seed: 20_260_101 } : { numRuns: Number(FAST_CHECK_RUNS) })
