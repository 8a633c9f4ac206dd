import { codeSpan } from '../judge/quote.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { findingItem, fixedItem, type Telling } from './finding-item.ts'
import { list, type Section } from './fit.ts'
import { fold } from './fold.ts'
import { type Undecided, undecidedOf } from './lead.ts'
import { ruleLink } from './links.ts'
import { headings } from './phrases.ts'
import { prose } from './prose.ts'

/** Findings by what a reader does about them. */
export function sortFindings({ findings }: Report) {
  const fresh = findings.filter(({ standing }) => !standing)
  const holding = fresh.filter(({ severity, approvedBy }) => severity === 'E' && approvedBy === null)
  return {
    settle: holding.filter(({ settledBy }) => settledBy !== 'approval'),
    approval: holding.filter(({ settledBy }) => settledBy === 'approval'),
    approved: fresh.filter(({ approvedBy }) => approvedBy !== null),
    consider: fresh.filter(({ severity, approvedBy }) => severity === 'W' && approvedBy === null),
    notes: fresh.filter(({ severity, approvedBy }) => severity === 'N' && approvedBy === null),
    standing: findings.filter(({ standing }) => standing),
  }
}

/** The lists of findings, each with its own place in the order of shrinking. */
export function findingSections(telling: Telling): Section[] {
  const { settle, approval, approved, consider, notes, standing } = sortFindings(telling.report)
  const undecided = undecidedOf(telling.report, telling.rulebook)
  const open = (finding: Finding, index: number, all: Finding[]) =>
    findingItem(finding, telling, all.findIndex(({ rule }) => rule === finding.rule) === index)
  const items = (found: Finding[]) => found.map((finding) => findingItem(finding, telling))
  return [
    list(90, settle, (shown, left) => headed(headings.settle, shown.map(open), left, telling)),
    list(85, approval, (shown, left) => headed(headings.approval, [...items(shown), ...approverHint(telling, shown)], left, telling)),
    list(80, undecided, (shown, left) =>
      headed(
        headings.undecided,
        shown.map((it) => undecidedItem(it, telling)),
        left,
        telling,
      ),
    ),
    list(55, approved, (shown, left) =>
      headed(
        headings.approved,
        shown.map((it) => approvedItem(it, telling)),
        left,
        telling,
      ),
    ),
    list(70, consider, (shown, left) => headed(headings.consider, items(shown), left, telling)),
    list(40, telling.life.fixed, (shown, left) =>
      headed(
        headings.fixed,
        shown.map((it) => fixedItem(it, telling)),
        left,
        telling,
      ),
    ),
    list(50, notes, (shown, left) => folded(`${count(notes, 'note')}`, items(shown), left, telling)),
    list(35, standing, (shown, left) => folded(`${count(standing, 'finding')} that stood before this change`, items(shown), left, telling)),
  ]
}

function approverHint({ report }: Telling, shown: Finding[]): string[] {
  if (shown.length === 0) return []
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
  const named = rules.slice(0, 4).map((rule) => ruleLink(rule, options))
  const more = rules.length > named.length ? ` and ${rules.length - named.length} more` : ''
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
