import type { Finding } from '../model/finding.ts'
import type { Intent, OurThread, Said } from '../model/intent.ts'
import { limits } from '../model/limits.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { fixedBody, inlineComment } from './inline.ts'
import { stateOf } from './lifecycle.ts'
import type { PlanOptions } from './plan.ts'
import { parsePrior } from './prior.ts'

/** New findings go into one review, at most five; threads whose finding is gone are edited. A thread that a person answered is theirs. */
export function planInline(report: Report, rulebook: Rulebook, said: Said, options: PlanOptions): Intent[] {
  const open = report.quiet ? [] : newComments(report, rulebook, said, options)
  const body = `${open.length === 1 ? 'One line' : 'Lines'} to look at; the verdict stands in the summary comment.`
  const review: Intent[] = open.length === 0 ? [] : [{ do: 'open-review', commit: report.pull.head, body, comments: open }]
  return [...review, ...editsOf(report, rulebook, said, options)]
}

function newComments(report: Report, rulebook: Rulebook, { comments, threads }: Said, options: PlanOptions) {
  const withheld = new Set(options.changes.filter(({ rebuilt }) => rebuilt).map(({ path }) => path))
  const known = new Set(threads.map(({ fingerprint }) => fingerprint))
  const earlier = new Set(
    comments
      .flatMap(({ body }) => parsePrior(body)?.open ?? [])
      .filter(({ since }) => since !== report.pull.head)
      .map(({ fingerprint }) => fingerprint),
  )
  return (
    report.findings
      .filter((finding) => isWorthALine(finding, report) && !earlier.has(finding.fingerprint))
      .map((finding) => inlineComment(finding, rulebook, options.changes, options, report.pull))
      .filter((comment) => comment !== null)
      .filter(({ path }) => !withheld.has(path))
      // The cap counts what this head has already: reviewed again, it gets none that were over it.
      .slice(0, limits.inlineComments)
      .filter(({ fingerprint }) => !known.has(fingerprint))
  )
}

/** What may interrupt a reader at a line: what holds, and warnings we are sure of. */
function isWorthALine({ severity, confidence, standing, approvedBy, model }: Finding, { models }: Report): boolean {
  const observed = models.some(({ id, effectiveMode }) => id === model && effectiveMode === 'observe')
  return !standing && !observed && approvedBy === null && (severity === 'E' || (severity === 'W' && confidence === 'high'))
}

function editsOf(report: Report, rulebook: Rulebook, { comments, threads }: Said, options: PlanOptions): Intent[] {
  const ruleOf = new Map(comments.flatMap(({ body }) => parsePrior(body)?.open ?? []).map(({ fingerprint, rule }) => [fingerprint, rule]))
  const now = new Map(report.findings.map((finding) => [finding.fingerprint, finding]))
  return threads
    .filter(({ answered, thumbsDown }) => !answered && !thumbsDown)
    .flatMap((thread): Intent[] => {
      const finding = now.get(thread.fingerprint)
      if (finding !== undefined) return thread.minimised && !thread.resolved ? reopened(finding, thread, report, rulebook, options) : []
      const rule = ruleOf.get(thread.fingerprint) ?? ruleNamed(thread.body)
      if (thread.minimised || thread.resolved || rule === null || stateOf(rule, report.outcomes) !== 'gone') return []
      return [
        { do: 'edit-inline', id: thread.id, node: thread.node, body: fixedBody(thread.fingerprint, report.pull.head), minimise: true },
      ]
    })
}

/** A finding that came back: its old thread says so again. */
function reopened(
  finding: Finding,
  { id, node, body: said }: OurThread,
  { pull }: Report,
  rulebook: Rulebook,
  options: PlanOptions,
): Intent[] {
  const body = inlineComment(finding, rulebook, options.changes, options, pull)?.body
  return body === undefined || body === said ? [] : [{ do: 'edit-inline', id, node, body, minimise: false }]
}

/** By either form in which a comment of ours names its rule. */
function ruleNamed(body: string): string | null {
  return /`\/?mle-review explain ([a-z-]+\/[a-z-]+)`/.exec(body)?.[1] ?? null
}
