import { codeSpan } from '../judge/quote.ts'
import type { ModelReport, Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { contractLead } from './contract-lead.ts'
import type { Telling } from './finding-item.ts'
import { findingSections } from './finding-sections.ts'
import { headline } from './headline.ts'
import { lifecycle } from './lifecycle.ts'
import { short } from './links.ts'
import { modelTable } from './model-sections.ts'
import type { ReplyOptions } from './options.ts'
import { fixed, list, type Section } from './shrink.ts'

/** Contracts that are told, each in a line. */
const mostContracts = 10

/** Where the change stands: the verdict, of which commits, each model, its contract, what holds, what is undecided, who may approve. */
export function answerStatus(report: Report, rulebook: Rulebook, options: ReplyOptions): Section[] {
  const { icon, title, because } = headline(report, rulebook, false)
  const touched = report.models.filter(({ kind }) => kind !== 'untouched')
  const several = touched.length > 1
  const telling: Telling = { report: holdingOnly(report), rulebook, options, life: lifecycle(report, null), several, rows: 30 }
  return [
    fixed(`### ${icon} ${title}\n${because}`.trimEnd()),
    fixed(facts(report)),
    list(60, several ? touched : [], (shown: ModelReport[], left) => (shown.length === 0 ? '' : modelTable(report, shown, left)), 30),
    ...findingSections(telling),
    fixed(`<sub>${report.tool.name} ${report.tool.version} · judged for this answer; the check changes with the next review only.</sub>`),
  ]
}

/** Only what holds, or would: what is to be considered stands in the review. */
function holdingOnly(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'E') }
}

function facts({ pull, asOf, approvers, findings, questions, models }: Report): string {
  const consider = findings.filter(({ severity, standing }) => severity === 'W' && !standing).length
  const further = [
    [consider, 'to consider'],
    [questions.length, questions.length === 1 ? 'question' : 'questions'],
  ] as const
  const told = further.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return [
    `- ${short(pull.head)} against ${codeSpan(pull.baseRef)} at ${short(pull.base)}, on ${moment(asOf)}${pull.draft ? ', a draft' : ''}`,
    ...contractItems(models.filter(({ kind }) => kind !== 'untouched')),
    `- ${approverLine(approvers, pull.baseRef)}`,
    ...(told.length === 0 ? [] : [`- Besides, in the review: ${told.join(' and ')}.`]),
  ].join('\n')
}

/** A line for each model that has a contract. */
function contractItems(models: ModelReport[]): string[] {
  const items = models.flatMap(({ id, contract }) =>
    contract === null ? [] : [`- ${models.length > 1 ? `${codeSpan(id)}: ` : ''}${contractLead(contract)}`],
  )
  const left = items.length - mostContracts
  return [...items.slice(0, mostContracts), ...(left > 0 ? [`- ${left} more contracts in the review.`] : [])]
}

function approverLine(approvers: string[], baseRef: string): string {
  if (approvers.length === 0) return `May approve: nobody is listed under \`approvers\` on ${codeSpan(baseRef)}.`
  const named = approvers.slice(0, 20).map((login) => codeSpan(login))
  return `May approve: ${named.join(', ')}${approvers.length > named.length ? ` and ${approvers.length - named.length} more` : ''}`
}

function moment(asOf: string): string {
  const time = new Date(asOf)
  return Number.isNaN(time.getTime()) ? codeSpan(asOf) : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
