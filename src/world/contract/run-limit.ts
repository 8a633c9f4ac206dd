import type { OutOfTime } from './trial.ts'

/** How long a whole run may take; it goes on since this was made. */
export interface RunLimit {
  /** What is said to a question when nothing is left; null: there is time. */
  over(): OutOfTime | null
  /** The work's end, or that the time was over before. */
  within<T>(work: Promise<T>): Promise<T | OutOfTime>
}

/** A day: what nobody waits for is no limit. */
export const mostSeconds = 86_400

/** Of a run where nobody says more. */
export const runSeconds = 1800

/** Who set a limit, so that it is known where to raise it. */
export type LimitSetter = 'contract' | 'runner'

const raised: Record<LimitSetter, string> = {
  contract: 'raise limits.total_seconds, or ask for less',
  runner: "raise this runner's total-seconds, or ask for less",
}

/** The smaller of what a contract asks for and what the machine's owner grants, from now on. */
export function runLimit(contract: number | undefined, runner: number | undefined): RunLimit {
  const seconds = Math.min(contract ?? runner ?? runSeconds, runner ?? Infinity)
  const by: LimitSetter = seconds === runner ? 'runner' : 'contract'
  const end = performance.now() + seconds * 1000
  const outOfTime: OutOfTime = { is: 'out-of-time', why: `The ${seconds} s of the whole run were over; ${raised[by]}.` }
  return {
    over: () => (performance.now() < end ? null : outOfTime),
    async within(work) {
      const { promise, resolve } = Promise.withResolvers<OutOfTime>()
      const timer = setTimeout(() => resolve(outOfTime), Math.max(0, end - performance.now()))
      try {
        return await Promise.race([work, promise])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
