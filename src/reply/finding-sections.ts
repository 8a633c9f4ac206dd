import { wordsOf } from '../judge/message.ts'
import { together } from '../judge/once-for-rules.ts'
import { codeSpan } from '../judge/quote.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { alike } from './alike.ts'
import { findingItem, fixedItem, type Telling } from './finding-item.ts'
import { fold } from './fold.ts'
import { areaRank, type Undecided, undecidedOf } from './lead.ts'
import { ruleLink } from './links.ts'
import { headings } from './phrases.ts'
import { prose } from './prose.ts'
import { list, type Section } from './shrink.ts'

/** Findings by what a reader does about them. */
export function sortFindings({ findings }: Report) {
  const fresh = findings.filter(({ standing }) => !standing)
  const holding = fresh.filter(({ severity, approvedBy }) => severity === 'E' && approvedBy === null).toSorted(inOrder)
  const people = holding.filter(({ settledBy }) => settledBy !== 'approval')
  const isMixed = held(people)
  return {
    settle: isMixed ? people.filter(({ holds }) => holds) : people,
    /** Beside what holds the change: what would, of models that do not enforce. */
    soft: isMixed ? people.filter(({ holds }) => !holds) : [],
    approval: holding.filter(({ settledBy }) => settledBy === 'approval'),
    approved: fresh.filter(({ approvedBy }) => approvedBy !== null),
    consider: fresh.filter(({ severity, approvedBy }) => severity === 'W' && approvedBy === null).toSorted(inOrder),
    notes: fresh.filter(({ severity, approvedBy }) => severity === 'N' && approvedBy === null),
    standing: findings.filter(({ standing }) => standing),
  }
}

/** As the headline takes its reason: what was seen before what is missing, figures before code, and both before what nobody wrote down. */
function inOrder(a: Finding, b: Finding): number {
  return Number(isMissing(a)) - Number(isMissing(b)) || areaRank(a) - areaRank(b)
}

/** A remark of the model as a whole, at no place that anybody could look at. */
function isMissing({ place, severity }: Finding): boolean {
  return place.is === 'model' && severity === 'W'
}

/** Whether any of them holds the change as it is, and not only under `enforce`. */
export function held(findings: Finding[]): boolean {
  return findings.some(({ holds }) => holds)
}

/** What a reader is asked to do something about, each list with its own place in the order of shrinking. */
export function findingSections(telling: Telling): Section[] {
  const { settle, approval, approved, consider } = sortFindings(telling.report)
  const items = (found: Finding[][]) => namedOnce(found.map((group) => groupItem(group, telling)))
  const mended = (found: Finding[][]) => {
    const kinds = found.map(([first]) => mendOf(first, telling.rulebook))
    return namedOnce(found.map((group, index) => groupItem(group, telling, kinds.indexOf(kinds[index] ?? '') === index)))
  }
  const section = <T>(yields: number, heading: string, all: T[], render: (shown: T[]) => string[]) =>
    list(yields, all, (shown, left) => headed(heading, render(shown), left, telling), telling.rows)
  return [
    section(90, held(settle) ? headings.settle : headings.wouldHold, alike(settle), mended),
    section(85, headings.approval, alike(approval), (shown) => [...items(shown), ...approverHint(telling, shown)]),
    section(80, headings.undecided, undecidedOf(telling.report, telling.rulebook), (shown) =>
      shown.map((it) => undecidedItem(it, telling)),
    ),
    section(55, headings.approved, approved, (shown) => shown.map((it) => approvedItem(it, telling))),
    section(70, headings.consider, alike(consider), items),
    section(40, headings.fixed, telling.life.fixed, (shown) => shown.map((it) => fixedItem(it, telling))),
  ]
}

/** What a reader may look at: notes, and what stood before. */
export function foldedFindings(telling: Telling): Section[] {
  const { soft, notes, standing } = sortFindings(telling.report)
  const section = (yields: number, title: string, all: Finding[][]) =>
    list(
      yields,
      all,
      (shown, left) =>
        folded(
          title,
          shown.map((group) => groupItem(group, telling)),
          left,
          telling,
        ),
      telling.rows,
    )
  const groups = { soft: alike(soft), notes: alike(notes), standing: alike(standing) }
  return [
    section(52, `${count(groups.soft, 'finding')} that would hold, of models that do not enforce`, groups.soft),
    section(50, count(groups.notes, 'note'), groups.notes),
    section(35, `${count(groups.standing, 'finding')} that stood before this change`, groups.standing),
  ]
}

/** A rule's mend for a variant of it: said once, where it is the same. */
export function mendOf(finding: Finding | undefined, { rules }: Rulebook): string {
  const page = rules.find((rule) => rule.page.id === finding?.rule)?.page
  return `${finding?.rule} ${wordsOf(page, finding?.variant).instead}`
}

/** What is one finding to a reader, as one item. */
function groupItem(group: Finding[], telling: Telling, mend = false): string {
  const [first] = group
  return first === undefined ? '' : findingItem(first, telling, mend, group)
}

/** The same models below one another are named once. */
function namedOnce(items: string[]): string[] {
  const names = items.map((item) => /\n {2}↳ (?:`[^`]+`(?:, | and \d+ more)?){4,}$/.exec(item)?.[0])
  return items.map((item, at) =>
    names[at] !== undefined && names[at] === names[at - 1] ? item.replace(names[at], '\n  ↳ the same models') : item,
  )
}

function approverHint({ report }: Telling, shown: Finding[][]): string[] {
  if (shown.length === 0) return []
  if (report.approvers.length === 0)
    return [
      `\nNobody is listed under \`approvers\` on ${codeSpan(report.pull.baseRef)}, so nobody can settle it: list somebody there first.`,
    ]
  return [
    report.pull.number === null
      ? '\nSettled on GitHub, by an approving review of a listed approver.'
      : '\nAn approving review of this head by a listed approver settles it.',
  ]
}

function approvedItem(finding: Finding, telling: Telling): string {
  return `${findingItem(finding, telling)} · approved by ${codeSpan(finding.approvedBy ?? '')}`
}

function undecidedItem({ rules, models, why, broken }: Undecided, { options, several }: Telling): string {
  const who =
    several && models.length > 0
      ? `${models.slice(0, 3).map(codeSpan).join(', ')}${models.length > 3 ? ` and ${models.length - 3} more` : ''} · `
      : ''
  const what = broken ? `The rule itself broke, please report it: ${prose(why)}` : prose(why)
  const [all = ''] = together(rules, 4)
  const named = all.endsWith('*') ? [codeSpan(all)] : rules.slice(0, 4).map((rule) => ruleLink(rule, options))
  const more = !all.endsWith('*') && rules.length > named.length ? ` and ${rules.length - named.length} more` : ''
  return `- ${who}${what}${named.length > 0 ? ` · ${named.join(', ')}${more}` : ''}`
}

function headed(heading: string, items: string[], left: number, telling: Telling): string {
  const more = left > 0 ? `\n- ${rest(left, telling)}` : ''
  return `${heading}\n${items.join('\n')}${more}`
}

function folded(title: string, items: string[], left: number, telling: Telling): string {
  return items.length === 0
    ? `${title}: ${rest(left, telling)}`
    : fold(title, `${items.join('\n')}${left > 0 ? `\n- ${rest(left, telling)}` : ''}`)
}

/** Where what was left out can be read. */
export function rest(left: number, { options: { runUrl } }: Pick<Telling, 'options'>): string {
  return `${left} more in the ${runUrl === null ? 'full report' : `[full report](${runUrl})`}`
}

function count(items: unknown[], what: string): string {
  return `${items.length} ${what}${items.length === 1 ? '' : 's'}`
}
