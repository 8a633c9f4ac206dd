import { allowanceOf, mayBeAllowed } from '../judge/allowed.ts'
import { idleAllowances } from '../judge/idle-allowances.ts'
import { quote } from '../judge/quote.ts'
import type { Allowance } from '../model/allowance.ts'
import type { Rule } from '../model/rule.ts'
import type { ScanReport } from '../reply/scan-terminal.ts'

type Found = ScanReport['findings'][number]

/** What one rule said of one file, with what comments allow there: those are honoured, for nobody is asked; those that allow nothing are told. */
export function scanAllowed(rule: Rule, { findings, skipped }: ScanReport, all: readonly Allowance[]): ScanReport {
  const mine = mayBeAllowed(rule) ? all.filter((one) => one.rule === rule.page.id) : []
  if (mine.length === 0) return { findings, skipped }
  const used = new Set<Allowance>()
  const told = findings.map((found): Found => {
    const allowance = allowanceOf({ rule: found.rule, place: { is: 'line', ...found } }, mine)
    if (allowance === null) return found
    used.add(allowance)
    const reason = allowance.reason ?? ''
    return { ...found, severity: 'N', message: `${found.message} Allowed: ${quote(reason)}`, allowed: { reason, stands: true } }
  })
  const idle =
    skipped.length > 0
      ? []
      : idleAllowances(
          mine.filter((one) => !used.has(one)),
          new Set(),
        )
  return { findings: [...told, ...idle.flatMap(asFound)], skipped }
}

function asFound({ place, rule, severity, confidence, fingerprint, facts, message }: ReturnType<typeof idleAllowances>[number]): Found[] {
  if (place.is !== 'line') return []
  const { is: _, ...where } = place
  return [{ rule, severity, confidence, ...where, fingerprint, facts, message }]
}
