/** Figures of one process over several backlogs of one size, in MiB. */
export interface Kept {
  /** In use after a collection of garbage: with nothing waiting, with a backlog waiting, and after all rounds. */
  empty: number
  full: number
  after: number
  /** The most resident memory in each round, garbage included. */
  peaks: number[]
}

/** How much more is still noise. */
const noise = 0.05

/**
 * What of the memory depends on how much waits or has been worked off, a line each; nothing where nothing does. The later half of the rounds
 * is held against the earlier one, where there are two: a process warms up in its first rounds, and what leaks has half of all rounds to be
 * seen.
 */
export function growth({ empty, full, after, peaks }: Kept): string[] {
  const half = Math.floor(peaks.length / 2)
  const [earlier, later] = [peaks.slice(0, half), peaks.slice(half)].map((it) => Math.max(...it)) as [number, number]
  const found: string[] = []
  const beyond = (now: number, then: number) => !(now <= then * (1 + noise))
  const by = (now: number, then: number) => `${now.toFixed(0)} MiB instead of ${then.toFixed(0)}`
  if (beyond(full, empty)) found.push(`a backlog that waits is kept in memory: ${by(full, empty)}`)
  if (beyond(after, empty)) found.push(`what was worked off stays in memory: ${by(after, empty)}`)
  if (half > 0 && beyond(later, earlier)) found.push(`later backlogs took more memory than earlier ones: ${by(later, earlier)}`)
  return found
}
