import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import type { SarifLog, SarifNotification } from '../model/sarif.ts'
import { type Undecided, undecidedOf } from './lead.ts'
import { sarif } from './sarif.ts'
import type { PlacedFinding } from './sarif-result.ts'
import { sarifLevels } from './sarif-rule.ts'
import { sarifPlain, sarifText } from './sarif-text.ts'

/** `review --format sarif`: what stands in a file as results; what is said of the description, a gate or a model as notes, for an alert needs a file. A question is no alert. */
export function sarifReview(report: Report, rulebook: Rulebook, pagesUrl: string | null = null): SarifLog {
  const findings = report.findings.flatMap((finding) => placed(finding))
  const elsewhere = report.findings.filter((finding) => placed(finding).length === 0).map(note)
  const undecided = undecidedOf(report, rulebook).flatMap((it) => (it.broken ? it.rules.map(broke(it)) : [warning(it)]))
  const whole = report.outcomes.every(({ is }) => is !== 'broken')
  return sarif({ category: 'review', findings, notes: [...elsewhere, ...undecided], root: null, whole, pagesUrl }, rulebook)
}

function warning({ why }: Undecided): SarifNotification {
  return { level: 'warning', message: sarifPlain(why) }
}

function broke({ why }: Undecided): (rule: string) => SarifNotification {
  return (rule) => ({ level: 'error', message: sarifPlain(`${rule} broke: ${why}`), associatedRule: { id: rule } })
}

function placed({ place, ...finding }: Finding): PlacedFinding[] {
  if (!('path' in place) || finding.severity === 'Q') return []
  const lines = place.is === 'line' ? { from: place.fileLine, to: place.fileEndLine } : null
  return [{ ...finding, path: place.path, lines }]
}

function note({ rule, severity, message, model }: Finding): SarifNotification {
  const about = model === null ? '' : `${sarifPlain(model).text}: `
  return { level: sarifLevels[severity], message: { text: `${about}${sarifText(message).text}` }, associatedRule: { id: rule } }
}
