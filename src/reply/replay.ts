import type { Finding, Severity } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/** What one merged change would have come to, under `enforce`. */
export interface Replayed {
  commit: string
  title: string
  would: 'held' | 'approval' | 'undecided' | 'commented' | 'clean'
  described: boolean
  findings: Pick<Finding, 'rule' | 'severity' | 'place' | 'message' | 'wouldHold'>[]
}

/** One rule over all the changes. */
export interface ReplayedRule {
  rule: string
  severity: Severity
  /** Changes that it would have held. */
  held: number
  /** Further changes that it would have commented on. */
  commented: number
  findings: number
  /** The changes in which it says most. */
  examples: { commit: string; title: string; findings: number; path: string | null; line: number | null; message: string }[]
}

/** What `replay --format json` prints. */
export interface ReplayReport {
  base: string
  tip: string
  configuration: 'tip' | 'as-of-then'
  changes: number
  counts: Record<Replayed['would'], number>
  rules: ReplayedRule[]
  skipped: { commit: string; title: string; why: string }[]
  /** Changes whose commit holds a compact: descriptions stand on GitHub, and rules of the compact are asked of these alone. */
  described: number
  /** Rules that were not asked, for git does not hold what they read. */
  notAsked: string[]
}

const examples = 3

/** A report's part in a replay: what would be read by somebody. What stood before is a note, and notes are not. */
export function replayed({ commit, title }: { commit: string; title: string }, report: Report, described: boolean): Replayed {
  const findings = report.findings.filter(({ severity }) => severity === 'E' || severity === 'W')
  const holding = report.would === 'hold' ? findings.filter(({ wouldHold }) => wouldHold) : []
  const short = findings.map(({ rule, severity, place, message, wouldHold }) => ({
    rule,
    severity,
    place,
    message,
    wouldHold: wouldHold && report.would === 'hold',
  }))
  return { commit, title, would: wouldOf(report, findings, holding), described, findings: short }
}

function wouldOf(report: Report, findings: Finding[], holding: Finding[]): Replayed['would'] {
  if (holding.length > 0) return holding.every(({ settledBy }) => settledBy === 'approval') ? 'approval' : 'held'
  if (report.would === 'undecided') return 'undecided'
  return findings.length > 0 ? 'commented' : 'clean'
}

/** Counts over all changes, and by rule: what holds most first. */
export function replaySums(all: readonly Replayed[]): Pick<ReplayReport, 'changes' | 'counts' | 'described' | 'rules'> {
  const counts = { held: 0, approval: 0, undecided: 0, commented: 0, clean: 0 }
  for (const { would } of all) counts[would] += 1
  const ids = [...new Set(all.flatMap(({ findings }) => findings.map(({ rule }) => rule)))]
  const rules = ids
    .map((rule) => ruleSums(rule, all))
    .toSorted((a, b) => b.held - a.held || b.commented - a.commented || (a.rule < b.rule ? -1 : 1))
  return { changes: all.length, counts, described: all.filter(({ described }) => described).length, rules }
}

function ruleSums(rule: string, all: readonly Replayed[]): ReplayedRule {
  const said = all
    .map(({ commit, title, findings }) => ({ commit, title, mine: findings.filter((it) => it.rule === rule) }))
    .filter(({ mine }) => mine.length > 0)
  const holds = said.filter(({ mine }) => mine.some(({ wouldHold }) => wouldHold))
  const loudest = said.toSorted((a, b) => Number(holds.includes(b)) - Number(holds.includes(a)) || b.mine.length - a.mine.length)
  return {
    rule,
    severity: said.some(({ mine }) => mine.some(({ severity }) => severity === 'E')) ? 'E' : 'W',
    held: holds.length,
    commented: said.length - holds.length,
    findings: said.reduce((sum, { mine }) => sum + mine.length, 0),
    examples: loudest.slice(0, examples).map(({ commit, title, mine }) => {
      const first = mine.find(({ wouldHold }) => wouldHold) ?? mine[0]
      const place = first?.place
      return {
        commit,
        title,
        findings: mine.length,
        path: place !== undefined && 'path' in place ? place.path : null,
        line: place?.is === 'line' ? place.fileLine : null,
        message: first?.message ?? '',
      }
    }),
  }
}
