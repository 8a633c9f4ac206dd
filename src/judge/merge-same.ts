import type { Finding } from '../model/finding.ts'
import { byWeight } from './severity.ts'

/**
 * One finding for what is the same to a reader: what holds of several models alike (a workflow edited, a severity lowered) is said once, of
 * none of them by name; a line that several programs run is said once, as the gravest of them has it.
 */
export function mergeSame(findings: Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const first = merged.get(key)
    if (first === undefined) merged.set(key, finding)
    else if (first.model !== finding.model) merged.set(key, { ...strictest(first, finding), model: null })
    else if (finding.place.is === 'line') merged.set(key, strictest(first, finding))
    else merged.set(`${key}${merged.size}`, finding)
  }
  return [...merged.values()]
}

function keyOf({ rule, place, message, standing, fingerprint }: Finding): string {
  if (place.is === 'file') return JSON.stringify([rule, place, message])
  return place.is === 'line' ? JSON.stringify([rule, place, message, standing]) : fingerprint
}

function strictest(a: Finding, b: Finding): Finding {
  const graver = byWeight(a, b) <= 0 ? a : b
  return {
    ...graver,
    holds: a.holds || b.holds,
    wouldHold: a.wouldHold || b.wouldHold,
    approvedBy: a.approvedBy === null ? null : b.approvedBy,
  }
}
