import type { Confidence, Severity } from '../model/finding.ts'
import type { Page } from '../model/rule.ts'
import type { Settings, SeveritySetting } from '../model/settings.ts'

const weight: Record<Severity, number> = { E: 3, W: 2, Q: 1, N: 0 }

/** The severity configuration gives a rule; null where it says nothing. */
export function configured(settings: Settings | null, rule: string): SeveritySetting | null {
  const severities = settings?.severities
  return severities && Object.hasOwn(severities, rule) ? (severities[rule] ?? null) : null
}

/**
 * The severity a finding shows. A detector may only lower its page's, and E below high confidence shows as W; a severity from
 * configuration replaces both. What stood on the merge base already is N.
 */
export function severityOf(
  page: Page,
  said: { severity?: Severity | undefined; confidence: Confidence },
  setting: SeveritySetting | null,
  standing: boolean,
): Severity {
  if (standing) return 'N'
  if (setting !== null && setting !== 'off') return setting
  const lowered = said.severity !== undefined && weight[said.severity] < weight[page.severity] ? said.severity : page.severity
  return lowered === 'E' && said.confidence !== 'high' ? 'W' : lowered
}

/** Orders findings for people: what holds first, questions and notes last. */
export function byWeight(a: { severity: Severity }, b: { severity: Severity }): number {
  return weight[b.severity] - weight[a.severity]
}
