import { byWeight } from '../judge/severity.ts'
import type { Rulebook } from '../model/rule.ts'
import { type SarifLog, type SarifNotification, type SarifResult, type SarifRule, sarifLimits } from '../model/sarif.ts'
import { toolVersion } from '../model/tool.ts'
import { type PlacedFinding, sarifResult } from './sarif-result.ts'
import { sarifRule } from './sarif-rule.ts'

export interface SarifContent {
  /** Code scanning keeps the alerts of a review and of a scan apart. */
  category: 'review' | 'scan'
  findings: PlacedFinding[]
  /** What stands in no file, and what could not be read. */
  notes: SarifNotification[]
  /** The folder that paths in full are told from; null where all are relative. */
  root: string | null
  /** The folder of the rule pages, where one is known. */
  pagesUrl?: string | null
  /** No rule broke. */
  whole: boolean
}

const encoder = new TextEncoder()
const bytesOf = (it: unknown) => encoder.encode(JSON.stringify(it)).length + 1

/** Findings as one SARIF run, the most severe first where not all have room; how many are left out is said. */
export function sarif({ category, findings, notes, root, whole, pagesUrl = null }: SarifContent, rulebook: Rulebook): SarifLog {
  const rules = rulebook.rules.map(({ page }) => sarifRule(page, pagesUrl))
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]))
  const said = within(notes, 1_000, sarifLimits.bytes / 10)
  const room = sarifLimits.bytes - bytesOf(rules) - bytesOf(said) - 4_000
  const results = resultsWithin(findings, room, (it) => sarifResult(it, indexOf.get(it.rule) ?? -1, root))
  const leftOut = [
    ...(results.length < findings.length ? [left(findings.length - results.length, 'findings', 'the most severe are kept')] : []),
    ...(said.length < notes.length ? [left(notes.length - said.length, 'notes', '`--format json` has all')] : []),
  ]
  return log({ category, whole }, rules, results, [...said, ...leftOut])
}

function log(
  { category, whole }: Pick<SarifContent, 'category' | 'whole'>,
  rules: SarifRule[],
  results: SarifResult[],
  notes: SarifNotification[],
): SarifLog {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mle-review', semanticVersion: toolVersion, rules } },
        automationDetails: { id: `mle-review/${category}/` },
        invocations: [{ executionSuccessful: whole, toolExecutionNotifications: notes }],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
}

/** In the order they came; where they are too many or too long, the least severe are left out. */
function resultsWithin(findings: PlacedFinding[], room: number, of: (finding: PlacedFinding) => SarifResult): SarifResult[] {
  const ranked = findings.map((finding, at) => ({ finding, at, severity: finding.severity })).toSorted(byWeight)
  const made = ranked.slice(0, sarifLimits.results).map(({ finding, at }) => ({ at, result: of(finding) }))
  const sizes = made.map(({ result }) => result)
  return made
    .slice(0, within(sizes, sarifLimits.results, room).length)
    .toSorted((a, b) => a.at - b.at)
    .map(({ result }) => result)
}

function within<T>(all: T[], most: number, bytes: number): T[] {
  let sum = 0
  const end = all.slice(0, most).findIndex((it) => {
    sum += bytesOf(it)
    return sum > bytes
  })
  return all.slice(0, end < 0 ? most : end)
}

function left(count: number, what: string, instead: string): SarifNotification {
  return { level: 'warning', message: { text: `${count} more ${what} had no room in this file: ${instead}.` } }
}
