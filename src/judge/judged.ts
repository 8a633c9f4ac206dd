import type { Finding, Sighting } from '../model/finding.ts'
import type { Outcome } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'
import type { Impact, Settings } from '../model/settings.ts'
import { message } from './message.ts'
import type { Said } from './run-rule.ts'
import { configured, severityOf } from './severity.ts'

/** What one rule came to: its outcome for the report, its findings, and whether an E of it could not be judged. */
export interface Judged {
  outcome: Outcome
  findings: Finding[]
  undecided: string[]
}

export interface JudgeContext {
  settings: Settings | null
  model: string | null
  /** The model's impact; null where no model is judged. */
  impact: Impact | null
  /** Its findings hold the change, as the mode has it now. */
  mayHold: boolean
  /** Who approved the head, where a listed approver did. */
  approvedBy: string | null
}

/** Turns what a detector said into findings and an outcome. `fingerprints[i]` belongs to `sightings[i]`; `standing` holds those of the merge base. */
export function judged(rule: Rule, said: Said, fingerprints: string[], standing: ReadonlySet<string>, context: JudgeContext): Judged {
  const at = { rule: rule.page.id, model: context.model }
  const setting = configured(context.settings, rule.page, context.impact)
  if (said.is === 'broken') {
    const undecided = holdsByDefault(rule, setting) ? [`${rule.page.id} broke: ${said.error}`] : []
    return { outcome: { ...at, is: 'broken', error: said.error }, findings: [], undecided }
  }
  const findings = said.sightings.map((sighting, i) => finding(rule, sighting, fingerprints[i] ?? '', standing, context))
  const undecided = said.not.filter((not) => holdsByDefault(rule, setting, not.severity)).map((not) => not.why)
  const why = said.not.map((not) => not.why)
  const standingCount = findings.filter((it) => it.standing).length
  if (findings.length > 0)
    return { outcome: { ...at, is: 'found', count: findings.length, standing: standingCount, undecided: why }, findings, undecided }
  if (why.length === 0) return { outcome: { ...at, is: 'clean' }, findings, undecided }
  const is = said.not.every((not) => not.because === 'inconclusive') ? 'inconclusive' : 'blind'
  if (is === 'inconclusive') return { outcome: { ...at, is, why }, findings, undecided }
  return { outcome: { ...at, is, why, ...(said.unasked ? { unasked: true } : {}) }, findings, undecided }
}

function holdsByDefault(rule: Rule, setting: string | null, lowered?: string): boolean {
  return setting === null ? rule.page.severity === 'E' && (lowered === undefined || lowered === 'E') : setting === 'E'
}

function finding(
  rule: Rule,
  { file: _, shape: __, ...sighting }: Sighting,
  fingerprint: string,
  standing: ReadonlySet<string>,
  context: JudgeContext,
): Finding {
  const confidence = sighting.confidence ?? 'high'
  const stood = sighting.standing === true || standing.has(fingerprint)
  const severity = severityOf(
    rule.page,
    { severity: sighting.severity, confidence },
    configured(context.settings, rule.page, context.impact),
    stood,
  )
  const approvedBy = sighting.settledBy === 'approval' ? context.approvedBy : null
  const wouldHold = severity === 'E' && approvedBy === null
  return {
    ...sighting,
    rule: rule.page.id,
    model: context.model,
    severity,
    confidence,
    fingerprint,
    standing: stood,
    wouldHold,
    holds: wouldHold && context.mayHold,
    approvedBy,
    message: message(rule.page, sighting.variant, sighting.facts),
  }
}
