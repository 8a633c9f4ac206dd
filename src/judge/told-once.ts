import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Judged } from './judged.ts'
import { byWeight } from './severity.ts'

/** One fault of a model, one finding: where a rule found something, the rules that its page covers and that say no more are left out. */
export function toldOnce(results: readonly Judged[], rules: readonly Rule[]): Judged[] {
  const covering = new Map(rules.map(({ page }) => [page.id, page.covers]))
  return results.map((result) => {
    const told = results
      .filter(({ outcome }) => covering.get(outcome.rule)?.includes(result.outcome.rule))
      .flatMap(({ findings }) => findings)
    const isTold = result.findings.length > 0 && result.undecided.length === 0
    if (!isTold || !result.findings.every((finding) => told.some((it) => saysAsMuch(it, finding)))) return result
    const { rule, model } = result.outcome
    return { outcome: { rule, model, is: 'off', why: 'told' }, findings: [], undecided: [] }
  })
}

function saysAsMuch(told: Finding, finding: Finding): boolean {
  return !told.standing && byWeight(told, finding) <= 0 && (told.wouldHold || !finding.wouldHold)
}
