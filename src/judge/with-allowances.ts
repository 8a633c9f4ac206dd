import type { Allowance } from '../model/allowance.ts'
import type { Approval, Evidence } from '../model/evidence.ts'
import type { Program } from '../model/program.ts'
import type { Rule } from '../model/rule.ts'
import { allowances } from '../read/allow.ts'
import { queryAllowances } from '../read/allow-sql.ts'
import { allowanceOf, earlierAllowanceOf, mayBeAllowed, standingAllowances, underAllowance } from './allowed.ts'
import { queriesOf } from './changed-sides.ts'
import { idleAllowances } from './idle-allowances.ts'
import type { Judged } from './judged.ts'
import { programsOf } from './programs-of.ts'

/** The comments of the code that allow something, which of them stand, and who approved the head. */
export interface AllowedBy {
  head: Allowance[]
  /** Those of files that the change touched: the others are nothing to be told about. */
  changed: ReadonlySet<Allowance>
  stands: ReadonlySet<Allowance>
  approvedBy: string | null
}

export function allowedBy(evidence: Evidence, approvals: Approval[]): AllowedBy {
  const of = (side: 'base' | 'head', role: Program['role']) =>
    programsOf(evidence, side)
      .programs.filter((it) => it.role === role)
      .flatMap(allowances)
  const changed = (side: 'base' | 'head') => [...of(side, 'changed'), ...queriesOf(evidence, side).flatMap(queryAllowances)]
  const touched = changed('head')
  const head = [...touched, ...of('head', 'importing')]
  const stands = head.length === 0 ? new Set<Allowance>() : standingAllowances(head, [...changed('base'), ...of('base', 'importing')])
  return { head, changed: new Set(touched), stands, approvedBy: approvals[0]?.login ?? null }
}

/** What one rule came to, with what comments allow; comments of it that allow nothing are told, where the rule could be asked. */
export function withAllowances(rule: Rule, all: Judged[], { head, changed, stands, approvedBy }: AllowedBy): Judged[] {
  const mine = mayBeAllowed(rule) ? head.filter((one) => one.rule === rule.page.id) : []
  if (mine.length === 0) return all
  const used = new Set<Allowance>()
  const free = new Set(mine)
  const judged = all.map((it): Judged => {
    const findings = it.findings.map((finding) => {
      const allowance = finding.standing ? earlierAllowanceOf(finding, mine, free) : allowanceOf(finding, mine)
      if (allowance === null) return finding
      used.add(allowance)
      return underAllowance(finding, allowance, stands.has(allowance), approvedBy)
    })
    return { ...it, findings }
  })
  const asked = judged.every(({ outcome }) => outcome.is === 'clean' || (outcome.is === 'found' && outcome.undecided.length === 0))
  const idle = asked
    ? idleAllowances(
        mine.filter((one) => changed.has(one) && !used.has(one)),
        stands,
      )
    : []
  return judged.map((it, i) => (i === 0 ? { ...it, findings: [...it.findings, ...idle] } : it))
}
