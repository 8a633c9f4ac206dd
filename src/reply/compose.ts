import { codeSpan, quote } from '../judge/quote.ts'
import type { Report } from '../model/report.ts'
import type { Rulebook } from '../model/rule.ts'
import { alike } from './alike.ts'
import { compactDraft } from './compact-draft.ts'
import { coverageTable } from './coverage-table.ts'
import type { Telling } from './finding-item.ts'
import { findingSections, foldedFindings, held, rest, sortFindings } from './finding-sections.ts'
import { headline } from './headline.ts'
import { undecidedOf } from './lead.ts'
import { type Lifecycle, lifecycle } from './lifecycle.ts'
import { short } from './links.ts'
import { manyModels } from './many-models.ts'
import { modelSections } from './model-sections.ts'
import { explainHint, type ReplyOptions } from './options.ts'
import { overruledLine } from './overruled.ts'
import { headings, incidentStub, leastConfiguration } from './phrases.ts'
import type { Prior } from './prior.ts'
import { questionSections } from './question-sections.ts'
import { fixed, list, optional, type Section, shrink } from './shrink.ts'

export interface Room {
  limit: number
  /** Rows of a table, items of a list. */
  rows: number
  /** Of what a lock put aside, only what this change wrote. */
  introducedOnly?: true
  size: (text: string) => number
  /** What stands below everything and is never left out. */
  tail: (life: Lifecycle) => string
}

/** Models whose gates stand before what is to be done; of more, what is to be done comes first. */
const fewModels = 3

/** The whole review as Markdown: verdict first, then what changed, gates, findings, questions, coverage. Always within its limit. */
export function compose(
  report: Report,
  rulebook: Rulebook,
  prior: Prior | null,
  options: ReplyOptions,
  { limit, rows, introducedOnly, size, tail }: Room,
): string {
  const life = lifecycle(report, prior)
  const touched = report.models.filter(({ kind }) => kind !== 'untouched').length
  const several = touched > 1
  const telling: Telling = { report, rulebook, options, life, several, rows }
  const end = `\n${tail(life)}`
  const sections = [
    fixed(head(telling, prior)),
    ...(touched > fewModels ? [] : modelSections(report, rows)),
    ...findingSections(telling),
    ...(touched > fewModels ? manyModels(report, rows) : []),
    ...stubs(report),
    compactDraft(report),
    list(
      68,
      report.overruled.filter(({ introduced }) => introduced || !introducedOnly),
      (shown, left) => putAside(telling, shown, left),
      rows,
    ),
    list(40, report.assumptions, (shown, left) => assumptions(telling, shown, left), rows),
    ...questionSections(telling),
    ...foldedFindings(telling),
    optional(10, () => (report.coverage.some(({ state }) => state !== 'not-applicable') ? coverageTable(report) : '')),
    fixed(footer(telling)),
  ]
  return `${shrink(sections, limit - size(end), size)}${end}`
}

function head(telling: Telling, prior: Prior | null): string {
  const { report, rulebook, life } = telling
  const clean = life.next.open.length === 0 && (life.fixed.length > 0 || (prior?.open.length ?? 0) > 0)
  const { icon, title, because } = headline(report, rulebook, clean)
  const reasons = [because, counts(telling)].filter((line) => line !== '')
  return `### ${icon} ${title}\n${reasons.join('  \n')}`.trimEnd()
}

/** "1 to settle · 1 could not be decided · 2 to consider". */
function counts({ report, rulebook }: Telling): string {
  const { settle, soft, approval, approved, consider, standing } = sortFindings(report)
  const told = [
    [alike(settle).length, held(settle) ? 'to settle' : 'would hold'],
    [alike(approval).length, 'for an approver'],
    [undecidedOf(report, rulebook).length, 'could not be decided'],
    [approved.length, 'approved'],
    [alike(soft).length, 'would hold'],
    [alike(consider).length, 'to consider'],
    [report.questions.length, report.questions.length === 1 ? 'question' : 'questions'],
    [alike(standing).length, 'stood before'],
  ] as const
  return told
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(' · ')
}

function assumptions(telling: Telling, shown: Report['assumptions'], left: number): string {
  const items = shown.map(({ field, text, line }) => `- ${field}, line ${line} of the description: ${quote(text)}`)
  return `${headings.assumptions}\n${items.join('\n')}${left > 0 ? `\n\n${rest(left, telling)}` : ''}`
}

function putAside(telling: Telling, shown: Report['overruled'], left: number): string {
  return `${headings.overruled}\n${shown.map((it) => `- ${overruledLine(it)}`).join('\n')}${left > 0 ? `\n- ${rest(left, telling)}` : ''}`
}

/** What a way back and a repository without configuration are handed to fill in. */
function stubs(report: Report): Section[] {
  if (report.models.some(({ kind }) => kind === 'rollback'))
    return [
      optional(45, () => `**Incident**, for the description or a follow-up issue:\n\n\`\`\`markdown\n${incidentStub.join('\n')}\n\`\`\``),
    ]
  if (report.because === 'unconfigured')
    return [
      optional(
        45,
        () =>
          `**To have a model judged**, \`.github/mle-review.yml\` on the base branch:\n\n\`\`\`yaml\n${leastConfiguration.join('\n')}\n\`\`\``,
      ),
    ]
  return []
}

function footer({ report, options }: Telling): string {
  const { pull, tool, findings } = report
  const example = findings.find(({ standing }) => !standing)?.rule
  const parts = [
    `${tool.name} ${tool.version}`,
    `${short(pull.head)} against ${codeSpan(pull.baseRef)} at ${short(pull.base)}`,
    ...(example === undefined ? [] : [explainHint(example, options)]),
    ...(options.runUrl === null ? [] : [`[full report](${options.runUrl})`]),
  ]
  return `<sub>${parts.join(' · ')}</sub>`
}
