import type { Confidence, Severity } from '../model/finding.ts'
import type { Page } from '../model/rule.ts'
import type { Impact, Settings, SeveritySetting } from '../model/settings.ts'

const weight: Record<Severity, number> = { E: 3, W: 2, Q: 1, N: 0 }

/** The severity configuration gives a rule for a model of this impact (null: for no model); null where it says nothing. */
export function configured(settings: Settings | null, { id, severity }: Page, impact: Impact | null): SeveritySetting | null {
  const { severities, raised } = settings?.ruled?.[impact ?? 'none'] ?? { severities: settings?.severities ?? {}, raised: {} }
  if (Object.hasOwn(severities, id)) return severities[id] ?? null
  const wanted = Object.hasOwn(raised, id) ? (raised[id] ?? 'off') : 'off'
  return wanted !== 'off' && weight[wanted] >= weight[severity] ? wanted : null
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
