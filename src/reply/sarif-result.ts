import type { Confidence, Finding, Severity } from '../model/finding.ts'
import { type SarifResult, sarifLimits } from '../model/sarif.ts'
import { stepText } from './chain.ts'
import { sarifPlace } from './sarif-place.ts'
import { sarifLevels } from './sarif-rule.ts'
import { sarifPlain, sarifText } from './sarif-text.ts'

/** A finding that stands in a file, of a review or of a scan. */
export interface PlacedFinding {
  rule: string
  severity: Severity
  confidence: Confidence
  message: string
  fingerprint: string
  lineHash?: string
  path: string
  /** Of the file, for notebooks too; null: the file as a whole. */
  lines: { from: number; to: number } | null
  chain?: Finding['chain']
  /** null: nothing is compared with a base. */
  standing: boolean | null
  approvedBy?: string | null
  allowed?: Finding['allowed']
}

/** A finding as SARIF's result, with the chain that proves it. */
export function sarifResult(finding: PlacedFinding, ruleIndex: number, root: string | null): SarifResult {
  const { rule, severity, confidence, message, fingerprint, lineHash, path, lines, chain = [], standing } = finding
  const settled = suppressions(finding)
  const steps = chain.slice(0, sarifLimits.steps).map((step) => ({
    location: { ...sarifPlace(step.path, { from: step.fileLine }, root), message: sarifPlain(stepText(step)) },
  }))
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: sarifLevels[severity],
    message: sarifText(message),
    locations: [sarifPlace(path, lines, root)],
    ...(steps.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: steps }] }] }),
    partialFingerprints: { 'mleReview/v1': fingerprint, ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }) },
    ...(standing === null ? {} : { baselineState: standing ? 'unchanged' : 'new' }),
    ...(settled.length === 0 ? {} : { suppressions: settled }),
    properties: { confidence },
  }
}

/** What an approver or a comment in the code says of it: viewers that know suppressions leave these out. */
function suppressions({ approvedBy = null, allowed }: PlacedFinding): NonNullable<SarifResult['suppressions']> {
  return [
    ...(approvedBy === null
      ? []
      : [{ kind: 'external', status: 'accepted', justification: sarifPlain(`approved by ${approvedBy}`).text } as const]),
    ...(allowed === undefined
      ? []
      : [
          {
            kind: 'inSource',
            status: allowed.stands ? 'accepted' : 'underReview',
            justification: sarifPlain(allowed.reason).text,
          } as const,
        ]),
  ]
}
