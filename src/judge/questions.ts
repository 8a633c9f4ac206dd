import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { limits } from '../model/limits.ts'
import type { Question } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { fill } from './message.ts'

const impacts = ['high', 'standard', 'low']

/** At most three questions nobody asked, those of the models with the highest impact first. */
export function questions(findings: Finding[], rulebook: Rulebook, evidence: Evidence): Question[] {
  const impactOf = (finding: Finding) => impacts.indexOf(evidence.models.find(({ id }) => id === finding.model)?.settings.impact ?? 'low')
  return findings
    .filter(({ severity, standing }) => severity === 'Q' && !standing)
    .toSorted((a, b) => impactOf(a) - impactOf(b))
    .slice(0, limits.questions)
    .map((finding) => {
      const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page
      return {
        rule: finding.rule,
        model: finding.model,
        text: page?.asks ? fill(page.asks, finding.facts) : finding.message,
        fingerprint: finding.fingerprint,
      }
    })
}
