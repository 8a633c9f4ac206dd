import type { CoverageLine, Outcome, Report } from '../model/report.ts'
import type { ChecklistLine, Rulebook } from '../model/rule.ts'
import type { Judged } from './judged.ts'
import { together } from './once-for-rules.ts'

/** All that rules which search can say. */
const noneFound = 'none found by these rules'

/** The twelve review lines: *present* only when every applicable rule ran and was clean, or an approver settled what it found. */
export function coverage(rulebook: Rulebook, results: Pick<Judged, 'outcome' | 'findings'>[]): CoverageLine[] {
  const outcomes = results.map(settled)
  return rulebook.checklist.map((line) => {
    const { key, tasks, silence } = line
    const told = stateOf(line, rulebook, outcomes)
    if (told.state !== 'present' || silence === undefined) return { key, line: line.line, tasks, ...told }
    return { key, line: silence, tasks, state: 'present', why: noneFound }
  })
}

function settled({ outcome, findings }: Pick<Judged, 'outcome' | 'findings'>): Outcome {
  const isSettled = outcome.is === 'found' && outcome.undecided.length === 0 && findings.every(({ approvedBy }) => approvedBy !== null)
  return isSettled ? { rule: outcome.rule, model: outcome.model, is: 'clean' } : outcome
}

function stateOf(line: ChecklistLine, rulebook: Rulebook, outcomes: Outcome[]): Pick<CoverageLine, 'state' | 'why'> {
  // A question is no gap: neither that it is asked nor that it is not tells anything of the line.
  const ids = rulebook.rules.filter(({ page }) => page.checklist === line.key && page.severity !== 'Q').map(({ page }) => page.id)
  const asked = outcomes.filter(({ rule }) => ids.includes(rule))
  const unshipped = line.needs.filter((id) => !rulebook.rules.some(({ page }) => page.id === id))
  const found = asked.filter((outcome) => outcome.is === 'found')
  if (found.length > 0) return { state: 'missing', why: unique(found.map(({ rule }) => rule)).join(', ') }
  const unread = asked.filter((outcome) => outcome.is === 'blind' || outcome.is === 'broken' || outcome.is === 'inconclusive')
  if (unread.length > 0) return { state: 'not-checked', why: whyUnread(unread) }
  // Rules beside it may run on every change: they make a line missing, never present.
  const clean = asked.filter(({ is }) => is === 'clean')
  const ran = clean.filter(({ rule }) => line.needs.length === 0 || line.needs.includes(rule))
  const switchedOff = asked.filter((outcome) => outcome.is === 'off' && outcome.why === 'configuration')
  if (switchedOff.length > 0)
    return { state: 'not-checked', why: `switched off: ${unique(switchedOff.map(({ rule }) => rule)).join(', ')}` }
  if (ran.length === 0 && asked.some((outcome) => outcome.is === 'off' && outcome.why === 'not-asked'))
    return {
      state: 'not-checked',
      why: (line.needs.length > 0 ? line.needs : ids).every(ofContracts)
        ? 'no result of an inference contract tells it'
        : 'no gate asks for it',
    }
  if (clean.length === 0 && asked.length > 0) return { state: 'not-applicable', why: '' }
  if (unshipped.length > 0) return { state: 'not-checked', why: 'no rule for all of it in this version' }
  return { state: ran.length > 0 ? 'present' : 'not-applicable', why: '' }
}

/** Rules that said nothing, and those that said it of some of what they were asked. */
function whyUnread(unread: Extract<Outcome, { is: 'blind' | 'broken' | 'inconclusive' }>[]): string {
  const named = (those: Outcome[]) => together(unique(those.map(({ rule }) => rule))).join(', ')
  const not = unread.filter((it) => it.is === 'broken' || (it.is === 'blind' && it.unasked === true))
  const partly = unread.filter((it) => !not.includes(it))
  const reasons = unique(partly.flatMap((it) => (it.is === 'broken' ? [] : it.why))).length
  return [
    ...(not.length === 0 ? [] : [`${named(not)} could not run`]),
    ...(partly.length === 0
      ? []
      : [`not all of it could be judged by ${named(partly)} (${reasons === 1 ? '1 reason' : `${reasons} reasons`})`]),
  ].join('; ')
}

/** The ten tasks, from the lines that name them: missing beats not checked beats present. */
export function taskStates(lines: CoverageLine[]): Report['tasks'] {
  const order: CoverageLine['state'][] = ['missing', 'not-checked', 'present', 'not-applicable']
  const tasks = unique(lines.flatMap(({ tasks }) => tasks)).sort()
  return tasks.map((task) => ({
    task,
    state: order.find((state) => lines.some((line) => line.tasks.includes(task) && line.state === state)) ?? 'not-applicable',
  }))
}

/** Rules that only a contract and its results can answer. */
function ofContracts(id: string): boolean {
  return /^(?:contract|artifact)\//.test(id)
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
