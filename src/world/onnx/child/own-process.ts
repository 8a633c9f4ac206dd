import { limitIn } from '../confine.ts'
import { kernelText } from '../kernel-file.ts'

/** Bytes of memory that the operating system grants this process; null: it sets no limit, or does not say. */
export function ownMemoryLimit(): number | null {
  return limitIn(kernelText('/proc/self/limits'), 'Max data size', 'soft')
}

/** The most memory that this process held so far. `maxRSS` also counts what its parent held when it was started, so it comes second. */
export function ownPeak(): number | null {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(kernelText('/proc/self/status'))?.[1]
  if (kilobytes !== undefined) return Number(kilobytes) * 1024
  const { maxRSS } = process.resourceUsage()
  return maxRSS > 0 ? maxRSS * 1024 : null
}
