import { codeSpan, quote, tableCode } from '../judge/quote.ts'
import type { Digest, DigestRow } from '../model/digest.ts'
import { everyPage, type Rulebook } from '../model/rule.ts'
import { ruleLink } from './links.ts'
import { maturityMarkdown } from './maturity-markdown.ts'
import type { ReplyOptions } from './options.ts'
import { table } from './table.ts'
import { unjudgedTogether } from './unjudged.ts'

/** A digest as its issue and `--format markdown` show it. Nothing in it changes from day to day by itself. `share`: of the usual number of rows. */
export function digestMarkdown(
  { rows, stalled, unjudged, maturity, unseen }: Digest,
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
    digestLead(rows, stalled),
    ...(ofModels.length === 0
      ? []
      : [
          '#### Code and models',
          table(
            [['', 'What stands', 'Model', 'Times', 'Where'], ...ofModels.slice(0, most.model).map(modelRow)],
            ['l', 'l', 'l', 'r', 'l'],
          ) + more(ofModels, most.model),
        ]),
    ...(stalled + ofProjects.length === 0 ? [] : ['#### Projects']),
    ...(stalled === 0 ? [] : [`${stalledWords(stalled)}; ${stalled === 1 ? 'it' : 'each'} has an issue of its own.`]),
    ...lines(ofProjects, most.project, ({ severity, message, rule }) => `- **${severity}** ${message} ${ruleLink(rule, options)}`),
    ...listed('Not judged', unjudgedTogether(unjudged), most.unjudged, ({ rules, model, is, why }) => {
      const whose = model === null ? '' : ` (${quote(model)})`
      const links = rules.map((rule) => (rule.endsWith('*') ? codeSpan(rule) : ruleLink(rule, options))).join(', ')
      return `- ${links}${whose} ${is === 'broken' ? 'broke' : 'could not see'}: ${quote(why)}`
    }),
    ...(maturity === null ? [] : ['#### Maturity', maturityMarkdown(maturity).trimEnd()]),
    ...listed('Worth knowing', unseen, most.unseen, (it) => `- ${quote(it)}`),
    '<sub>**E** would hold a change, **W** would be said of it, **N** is a note. What only a change can tell (its description, runs of its models) is not in here.</sub>',
  ].join('\n\n')
}

/** The first line: how much stands, and whether any of it would hold a change. */
export function digestLead(rows: DigestRow[], stalled: number): string {
  const count = (of: DigestRow[]) => of.reduce((sum, it) => sum + it.count, 0)
  const holding = rows.filter(({ severity }) => severity === 'E')
  if (rows.length === 0) return stalled === 0 ? '**Nothing stands.**' : `**${stalledWords(stalled)}; nothing else stands.**`
  const things = `${count(rows)} ${count(rows) === 1 ? 'thing stands' : 'things stand'} in this repository`
  const held =
    count(holding) === 0
      ? 'none would hold a change'
      : `${count(holding)} would hold a change that brought ${count(holding) === 1 ? 'it' : 'them'}`
  return `**${things}; ${held}.**`
}

/** How many projects are stalled. */
export function stalledWords(stalled: number): string {
  return stalled === 1 ? '1 project is stalled' : `${stalled} projects are stalled`
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
