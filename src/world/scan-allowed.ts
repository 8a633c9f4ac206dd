import { earlierAllowanceOf, mayBeAllowed } from '../judge/allowed.ts'
import { idleAllowances } from '../judge/idle-allowances.ts'
import { quote } from '../judge/quote.ts'
import type { Allowance } from '../model/allowance.ts'
import type { Rule } from '../model/rule.ts'
import type { ScanReport } from '../reply/scan-terminal.ts'

type Found = ScanReport['findings'][number]

/** What one rule said of one file, and what it could not judge there. */
export interface ScannedRule {
  findings: Found[]
  not: { rule: string; why: string; broke?: true }[]
  /** Comments of modules that allow something found there. */
  used: UsedComment[]
}

/** A comment in a module, by where it stands. */
export type UsedComment = Pick<Allowance, 'path' | 'fileLine'> & { rule: string }

/** Comments of the file that allow something, and those of the modules that it imports: these are told where they stand. */
interface Comments {
  own: readonly Allowance[]
  elsewhere: readonly Allowance[]
}

/** What one rule said of one file, with what comments allow there: those are honoured, for nobody is asked; those that allow nothing are told. */
export function scanAllowed(
  rule: Rule,
  { findings, not, used: before }: ScannedRule,
  { own, elsewhere }: Comments,
  named: (path: string) => string,
): ScannedRule {
  const ofRule = (all: readonly Allowance[]) => (mayBeAllowed(rule) ? all.filter((one) => one.rule === rule.page.id) : [])
  const mine = [...ofRule(own), ...ofRule(elsewhere)]
  if (mine.length === 0) return { findings, not, used: before }
  const used = new Set<Allowance>()
  const free = new Set(mine)
  const told = findings.map((found): Found => {
    const allowance = earlierAllowanceOf({ ...found, place: { is: 'line', ...found } }, mine, free)
    if (allowance === null) return found
    used.add(allowance)
    const reason = allowance.reason ?? ''
    return { ...found, severity: 'N', message: `${found.message} Allowed: “${quote(reason)}”.`, allowed: { reason, stands: true } }
  })
  const idle =
    not.length > 0
      ? []
      : idleAllowances(
          ofRule(own).filter((one) => !used.has(one)),
          new Set(),
          named,
        )
  return { findings: [...told, ...idle.flatMap(asFound)], not, used: usedOf(rule, elsewhere, used) }
}

function usedOf({ page }: Rule, elsewhere: readonly Allowance[], used: ReadonlySet<Allowance>): UsedComment[] {
  return elsewhere.filter((one) => used.has(one)).map(({ path, fileLine }) => ({ rule: page.id, path, fileLine }))
}

function asFound({ place, rule, severity, confidence, fingerprint, facts, message }: ReturnType<typeof idleAllowances>[number]): Found[] {
  if (place.is !== 'line') return []
  const { is: _, ...where } = place
  return [{ rule, severity, confidence, ...where, fingerprint, facts, message }]
}
