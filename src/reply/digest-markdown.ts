import { codeSpan, quote, tableCode } from '../judge/quote.ts'
import type { Digest, DigestRow } from '../model/digest.ts'
import type { Severity } from '../model/finding.ts'
import type { Maturity } from '../model/maturity.ts'
import { everyPage, type Rulebook } from '../model/rule.ts'
import { projectLines } from './digest-projects.ts'
import { ruleLink } from './links.ts'
import { maturityMarkdown } from './maturity-markdown.ts'
import { untrained } from './maturity-words.ts'
import type { ReplyOptions } from './options.ts'
import { table } from './table.ts'
import { unjudgedTogether } from './unjudged.ts'

/** A digest as its issue and `--format markdown` show it. Nothing in it changes from day to day by itself. `share`: of the usual number of rows. */
export function digestMarkdown(
  { rows, stalled, unreadable, unjudged, maturity, unseen }: Digest,
  rulebook: Rulebook,
  options: ReplyOptions,
  share = 1,
): string {
  const some = (rows: number) => Math.ceil(rows * share)
  const most = { model: some(25), project: some(20), unjudged: some(10), unseen: some(5) }
  const titles = new Map(everyPage(rulebook).map(({ id, title }) => [id, title]))
  const ofModels = rows.filter(({ about }) => about === 'model')
  const ofProjects = rows.filter(({ about }) => about === 'project')
  const modelRow = ({ severity, rule, subject, count, places }: DigestRow) => [
    severity,
    `${quote(titles.get(rule) ?? rule)} (${ruleLink(rule, options)})`,
    subject === null ? '–' : quote(subject),
    String(count),
    `${places.map(tableCode).join(', ')}${count > places.length && places.length > 0 ? ' …' : ''}`,
  ]
  return [
    digestLead(rows, { stalled, unreadable }),
    ...(ofModels.length === 0
      ? []
      : [
          '#### Code and models',
          table(
            [['', 'What stands', 'Model', 'Times', 'Where'], ...ofModels.slice(0, most.model).map(modelRow)],
            ['l', 'l', 'l', 'r', 'l'],
          ) + more(ofModels, most.model),
        ]),
    ...(stalled + unreadable + ofProjects.length === 0 ? [] : ['#### Projects']),
    ...(stalled + unreadable === 0
      ? []
      : [`${ownIssues({ stalled, unreadable })}; ${stalled + unreadable === 1 ? 'it' : 'each'} has an issue of its own.`]),
    ...lines(
      projectLines(ofProjects, titles),
      most.project,
      ({ severity, message, rule }) => `- **${severity}** ${message} ${ruleLink(rule, options)}`,
    ),
    ...listed('Not judged', unjudgedTogether(unjudged), most.unjudged, ({ rules, model, is, why }) => {
      const whose = model === null ? '' : ` (${quote(model)})`
      const links = rules.map((rule) => (rule.endsWith('*') ? codeSpan(rule) : ruleLink(rule, options))).join(', ')
      return `- ${links}${whose} ${is === 'broken' ? 'broke' : 'could not see'}: ${quote(why)}`
    }),
    ...(maturity === null ? [] : ['#### Maturity', isBare(rows, maturity) ? untrained.training : maturityMarkdown(maturity).trimEnd()]),
    ...listed('Worth knowing', unseen, most.unseen, (it) => `- ${quote(it)}`),
    '<sub>**E** would hold a change, **W** would be said of it, **N** is a note. What only a change can tell (its description, runs of its models) is not in here.</sub>',
  ].join('\n\n')
}

/** What has issues of its own: how many projects are stalled, and how many cannot be read. */
export function ownIssues({ stalled, unreadable }: Pick<Digest, 'stalled' | 'unreadable'>): string {
  const of = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}`])
  const is = (count: number) => (count === 1 ? 'project is' : 'projects are')
  const cannot = stalled > 0 ? 'cannot be read' : `${unreadable === 1 ? 'project' : 'projects'} cannot be read`
  return [...of(stalled, `${is(stalled)} stalled`), ...of(unreadable, cannot)].join(', and ')
}

/** The first line: how much stands, notes apart, and whether any of it would hold a change. */
export function digestLead(rows: DigestRow[], projects: Pick<Digest, 'stalled' | 'unreadable'>): string {
  const count = (...severities: Severity[]) =>
    rows.filter(({ severity }) => severities.includes(severity)).reduce((sum, it) => sum + it.count, 0)
  const own = ownIssues(projects)
  const [things, notes, holding] = [count('E', 'W'), count('N', 'Q'), count('E')]
  const noted = `${notes} ${notes === 1 ? 'note' : 'notes'}`
  if (things === 0) {
    const said = [own, ...(notes === 0 ? [] : [noted])].filter((it) => it !== '').join('; ')
    return said === '' ? '**Nothing stands.**' : `**${said}; nothing else stands.**`
  }
  const stands = `${things} ${things === 1 ? 'thing stands' : 'things stand'} in this repository${notes === 0 ? '' : `, beside ${noted}`}`
  const held = holding === 0 ? 'none would hold a change' : `${holding} would hold a change that brought ${holding === 1 ? 'it' : 'them'}`
  return `**${stands}; ${held}.**`
}

/** Nothing stands in code or models, nothing trains and nothing was seen: four empty bars tell nobody more. */
export function isBare(rows: DigestRow[], { track, learns, level, score, sections }: Maturity): boolean {
  if (rows.some(({ about }) => about === 'model')) return false
  return track === 'training' && !learns && level === 0 && score === 0 && Object.values(sections).every((it) => it === 0)
}

function listed<T>(title: string, all: T[], atMost: number, line: (it: T) => string): string[] {
  return all.length === 0 ? [] : [`#### ${title}`, ...lines(all, atMost, line)]
}

function lines<T>(all: T[], atMost: number, line: (it: T) => string): string[] {
  return all.length === 0 ? [] : [all.slice(0, atMost).map(line).join('\n') + more(all, atMost)]
}

function more(all: unknown[], atMost: number): string {
  return all.length > atMost ? `\n\nAnd ${all.length - atMost} more.` : ''
}
