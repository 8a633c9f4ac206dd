import type { Finding } from '../model/finding.ts'

/** One finding for what holds of several models alike (a workflow edited, a severity lowered): said once, of none of them by name. */
export function mergeSame(findings: Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const key = finding.place.is === 'file' ? JSON.stringify([finding.rule, finding.place, finding.message]) : finding.fingerprint
    const first = merged.get(key)
    if (first === undefined) merged.set(key, finding)
    else if (first.model !== finding.model) merged.set(key, { ...strictest(first, finding), model: null })
    else merged.set(`${key}${merged.size}`, finding)
  }
  return [...merged.values()]
}

function strictest(a: Finding, b: Finding): Finding {
  return { ...a, holds: a.holds || b.holds, wouldHold: a.wouldHold || b.wouldHold, approvedBy: a.approvedBy === null ? null : b.approvedBy }
}
