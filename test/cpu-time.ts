/** A clock that stands while this process waits for its turn: a busy machine makes nothing last longer. It tells milliseconds since now. */
export function cpuClock(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}

/** Milliseconds of processor time that `work` takes. */
export function cpuTime(work: () => void): number {
  const told = cpuClock()
  work()
  return told()
}
