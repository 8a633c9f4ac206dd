import type { Finding } from '../model/finding.ts'
import type { Outcome, Report } from '../model/report.ts'
import { placeText } from './links.ts'
import type { Prior, PriorFinding } from './prior.ts'

/** What became of the findings since our last comment. */
export interface Lifecycle {
  /** The head that first had a finding. */
  since(finding: Finding): string
  /** Nothing but new findings: saying "new" beside each would say nothing. */
  allNew: boolean
  fixed: PriorFinding[]
  /** What the next review is to know. */
  next: Prior
}

/** Compares a report with what our last comment showed. The same head gives the same answer, however often it is asked. */
export function lifecycle(report: Report, prior: Prior | null): Lifecycle {
  const { head } = report.pull
  const before = new Map(prior?.open.map((it) => [it.fingerprint, it]))
  const tracked = report.findings.filter(isTracked)
  const now = new Set(tracked.map(({ fingerprint }) => fingerprint))
  const since = ({ fingerprint }: Finding) => before.get(fingerprint)?.since ?? head
  const left = [...before.values()].filter(({ fingerprint }) => !now.has(fingerprint))
  const states = new Map(left.map((it) => [it, stateOf(it.rule, report.outcomes)]))
  const fixed = [
    ...(prior?.fixed ?? []).filter(({ fingerprint }) => !now.has(fingerprint)),
    ...left.filter((it) => states.get(it) === 'gone').map((it) => ({ ...it, since: head })),
  ].slice(-20)
  const open = tracked.map((it) => ({ fingerprint: it.fingerprint, rule: it.rule, since: since(it), where: placeText(it) ?? '' }))
  const unseen = left.filter((it) => states.get(it) === 'unknown')
  return {
    since,
    allNew: fixed.length === 0 && tracked.every((it) => since(it) === head),
    fixed,
    next: { open: [...open, ...unseen], fixed, ...takenBack(report) },
  }
}

/** The models that go back with this head: what was wrong with them is followed up once it is merged. */
export function takenBack({ models, pull }: Report): Pick<Prior, 'back'> {
  const back = models.flatMap(({ id, kind, effectiveMode, restores, undoes = null }) =>
    kind === 'rollback' && effectiveMode !== 'observe' && restores !== null ? [{ id, restores, undoes }] : [],
  )
  return back.length === 0 ? {} : { back: { head: pull.head, models: back } }
}

/** Findings whose fate is followed: what a person is asked to settle or consider. */
export function isTracked({ severity, standing }: Finding): boolean {
  return !standing && (severity === 'E' || severity === 'W')
}

/**
 * Whether findings of a rule that are no longer reported are gone, or merely were not looked for. A rule that could not run, or that
 * was switched off, has fixed nothing.
 */
export function stateOf(rule: string, outcomes: Outcome[]): 'gone' | 'unknown' | 'off' {
  const asked = outcomes.filter((outcome) => outcome.rule === rule)
  if (asked.some((outcome) => outcome.is === 'off' && outcome.why === 'configuration')) return 'off'
  const unsure = (outcome: Outcome) =>
    outcome.is === 'blind' ||
    outcome.is === 'broken' ||
    outcome.is === 'inconclusive' ||
    (outcome.is === 'found' && outcome.undecided.length > 0)
  return asked.length === 0 || asked.some(unsure) ? 'unknown' : 'gone'
}
