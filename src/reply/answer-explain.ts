import { allowingComment } from '../judge/allowed.ts'
import { codeSpan } from '../judge/quote.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { everyPage, type Page, type Rulebook } from '../model/rule.ts'
import { answerNoSuchRule } from './answer-help.ts'
import { findingItem, type Telling } from './finding-item.ts'
import { findingSections } from './finding-sections.ts'
import { lifecycle } from './lifecycle.ts'
import { ruleLink, short } from './links.ts'
import type { ReplyOptions } from './options.ts'
import { severityPhrases } from './phrases.ts'
import { fixed, list, optional, type Section } from './shrink.ts'
import { unwrapped } from './unwrapped.ts'

/** A rule's page: what it wants, why, what to do instead, when it is wrong. */
export function answerExplain(id: string | null, rulebook: Rulebook, options: ReplyOptions): Section[] {
  const page = everyPage(rulebook).find((it) => it.id === id)
  if (page === undefined) return answerNoSuchRule(id, rulebook, options)
  const rule = rulebook.rules.find((it) => it.page === page)
  const comment = rule === undefined ? null : allowingComment(rule)
  return [
    fixed(`### ${page.title}\n${factsOf(page, options)}`),
    fixed(wordsOf(page)),
    optional(10, () => titled('When this is wrong', page.wrong)),
    fixed(
      `<sub>Other severity, or off: ${codeSpan(`severities: {${page.id}: ${page.severity === 'W' ? 'N' : 'W'}}`)} in \`.github/mle-review.yml\` on the base branch.${comment === null ? '' : ` For one statement: ${codeSpan(comment)} on it or above it.`}</sub>`,
    ),
  ]
}

/** The button of the check: what holds this head, each rule with its page, and what could not be decided. */
export function answerExplainHolding(report: Report, rulebook: Rulebook, options: ReplyOptions): Section[] {
  const held = report.findings.filter(({ holds }) => holds)
  const holding = held.length > 0 ? held : report.findings.filter(({ wouldHold }) => wouldHold)
  const byRule = [...new Set(holding.map(({ rule }) => rule))].map((rule) => holding.filter((it) => it.rule === rule))
  const head = short(report.pull.head)
  const several = report.models.length > 1
  const telling: Telling = { report, rulebook, options, life: lifecycle(report, null), several, rows: 10 }
  const undecided = findingSections({ ...telling, report: { ...report, findings: [] } })
  if (byRule.length === 0)
    return [
      fixed(
        `No rule holds ${head}: ${codeSpan('/mle-review status')} says where it stands, ${codeSpan('/mle-review explain RULE')} what a rule wants.`,
      ),
      ...undecided,
    ]
  const shownOf = (shown: Finding[][], left: number) =>
    `${shown.map((found) => ruleSection(found, telling)).join('\n\n')}${left > 0 ? `\n\nand ${left} more rules` : ''}`
  const one = byRule.length === 1
  const does = held.length > 0 ? (one ? 'holds' : 'hold') : 'would hold'
  const rules = `${one ? 'One rule' : `${byRule.length} rules`} ${does}`
  return [fixed(`### ${rules} ${head}`), list(10, byRule, shownOf, 30), ...undecided]
}

function ruleSection(found: Finding[], telling: Telling): string {
  const page = telling.rulebook.rules.find((rule) => rule.page.id === found[0]?.rule)?.page
  const items = found.slice(0, telling.rows).map((finding) => findingItem(finding, telling))
  const more = found.length > items.length ? [`- ${found.length - items.length} more`] : []
  const title = page === undefined ? [] : [`#### ${page.title}`]
  return [...title, [...items, ...more].join('\n'), ...(page === undefined ? [] : [wordsOf(page)])].join('\n\n')
}

function factsOf({ id, severity, lane, tasks }: Page, options: ReplyOptions): string {
  return `${ruleLink(id, options)} · ${severity}: ${severityPhrases[severity]} · ${lane} · ${tasks.join(' ').replaceAll('-', '\u2011')}`
}

function wordsOf({ why, instead }: Page): string {
  return [unwrapped(why), titled('Instead', instead)].filter((part) => part !== '').join('\n\n')
}

function titled(title: string, text: string): string {
  return text === '' ? '' : `**${title}.**${/^(```|[-*+>#|]|\d)/.test(text) ? '\n\n' : ' '}${unwrapped(text)}`
}
