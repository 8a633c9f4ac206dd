import type { TimePlan } from '../message.ts'
import type { Feeds, Session } from './runtime.ts'

/** No more samples than this are kept: a million runs. */
const mostSamples = 1_000_000

export type Pace = Pick<TimePlan, 'warmup' | 'iterations' | 'seconds'>

/** Runs a session again and again as a bare loop would, and keeps what each run took, in milliseconds. */
export async function timeRuns(session: Session, feeds: Feeds, pace: Pace, ready?: () => void) {
  for (let n = 0; n < pace.warmup; n += 1) await session.run(feeds)
  ready?.()
  const most = Math.max(1, Math.min(pace.iterations ?? mostSamples, mostSamples))
  const samples = new Float64Array(most)
  const started = performance.now()
  const until = pace.seconds === undefined ? Number.POSITIVE_INFINITY : started + pace.seconds * 1000
  let count = 0
  let before = started
  while (count < most && (count === 0 || before < until)) {
    await session.run(feeds)
    const after = performance.now()
    samples[count++] = after - before
    before = after
  }
  return { samples: samples.slice(0, count), started, ended: before }
}
