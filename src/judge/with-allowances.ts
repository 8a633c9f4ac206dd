import type { Allowance } from '../model/allowance.ts'
import type { Approval } from '../model/evidence.ts'
import type { Program } from '../model/program.ts'
import type { Rule } from '../model/rule.ts'
import { allowances } from '../read/allow.ts'
import { allowanceOf, mayBeAllowed, standingAllowances, underAllowance } from './allowed.ts'
import { idleAllowances } from './idle-allowances.ts'
import type { Judged } from './judged.ts'

/** The comments of the changed programs that allow something, which of them stand, and who approved the head. */
export interface AllowedBy {
  head: Allowance[]
  stands: ReadonlySet<Allowance>
  approvedBy: string | null
}

interface Side {
  programs: Program[]
}

export function allowedBy(sides: { base: Side; head: Side }, approvals: Approval[]): AllowedBy {
  const of = ({ programs }: Side) => programs.filter(({ role }) => role === 'changed').flatMap(allowances)
  const head = of(sides.head)
  const stands = head.length === 0 ? new Set<Allowance>() : standingAllowances(head, of(sides.base))
  return { head, stands, approvedBy: approvals[0]?.login ?? null }
}

/** What one rule came to, with what comments allow; comments of it that allow nothing are told, where the rule could be asked. */
export function withAllowances(rule: Rule, all: Judged[], { head, stands, approvedBy }: AllowedBy): Judged[] {
  const mine = mayBeAllowed(rule) ? head.filter((one) => one.rule === rule.page.id) : []
  if (mine.length === 0) return all
  const used = new Set<Allowance>()
  const judged = all.map((it): Judged => {
    const findings = it.findings.map((finding) => {
      const allowance = allowanceOf(finding, mine)
      if (allowance === null) return finding
      used.add(allowance)
      return underAllowance(finding, allowance, stands.has(allowance), approvedBy)
    })
    return { ...it, findings }
  })
  const asked = judged.every(({ outcome }) => outcome.is === 'clean' || (outcome.is === 'found' && outcome.undecided.length === 0))
  const idle = asked
    ? idleAllowances(
        mine.filter((one) => !used.has(one)),
        stands,
      )
    : []
  return judged.map((it, i) => (i === 0 ? { ...it, findings: [...it.findings, ...idle] } : it))
}
