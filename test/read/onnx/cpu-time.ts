/** Milliseconds of processor time that `work` takes: a busy machine does not make it longer. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
