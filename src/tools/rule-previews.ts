import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewedExample } from '../../test/reviewed-example.ts'
import { rulebook } from '../generated/rulebook.ts'
import type { Finding } from '../model/finding.ts'
import type { InlineComment } from '../model/intent.ts'
import { valueOf } from '../model/read.ts'
import type { Report } from '../model/report.ts'
import type { Page } from '../model/rule.ts'
import { type Example, readExamples } from '../read/rule-page.ts'
import { findingItem } from '../reply/finding-item.ts'
import { inlineComment } from '../reply/inline.ts'
import { lifecycle } from '../reply/lifecycle.ts'
import type { ReplyOptions } from '../reply/options.ts'
import { loadPage } from './pages.ts'

export interface RulePreview {
  id: string
  /** What the rule says, as it stands in the summary and on a line, for each of its messages. */
  markdown: string
  /** Messages that neither an example nor a case has the rule say. */
  unsaid: string[]
}

/** Each rule at work on its own examples, and on its cases for messages that no example brings about. */
export async function rulePreviews(root: string, options: ReplyOptions): Promise<RulePreview[]> {
  const previews: RulePreview[] = []
  for (const { page } of rulebook.rules) previews.push(await previewOf(page, examplesOf(root, page.id), options))
  return previews
}

async function previewOf(page: Page, examples: Example[], options: ReplyOptions): Promise<RulePreview> {
  const wanted = new Set(Object.keys(page.messages ?? { '': '' }))
  const parts: string[] = []
  for (const example of examples) {
    if (wanted.size === 0) break
    const { report, evidence } = await reviewedExample(example)
    for (const finding of report.findings.filter(({ rule }) => rule === page.id)) {
      if (!wanted.delete(finding.variant ?? '')) continue
      const inline = inlineComment(finding, rulebook, valueOf(evidence.changes) ?? [], options, report.pull)
      parts.push(`#### ${finding.variant ? `\`${finding.variant}\`: ` : ''}${example.title}`, itemOf(finding, report, options))
      if (inline !== null) parts.push(placed(inline), quoted(inline.body))
      parts.push(...report.questions.filter(({ rule }) => rule === page.id).map(({ text }) => `**Asks:** ${text}`))
    }
  }
  const title = `### ${page.title}\n\`${page.id}\` · ${page.severity}`
  return { id: page.id, markdown: [title, ...parts].join('\n\n'), unsaid: [...wanted] }
}

function itemOf(finding: Finding, report: Report, options: ReplyOptions): string {
  const telling = { report, rulebook, options, life: lifecycle(report, null), several: report.models.length > 1, rows: 50 }
  return findingItem(finding, telling, finding.severity === 'E')
}

function examplesOf(root: string, id: string): Example[] {
  const cases = join(root, 'test/rules', `${id}.md`)
  const all = [...loadPage(root, id).examples, ...(existsSync(cases) ? readExamples(readFileSync(cases, 'utf8')) : [])]
  return all.filter(({ expects }) => expects === 'finds')
}

function placed({ path, line, startLine }: InlineComment): string {
  return `**${path}, ${startLine === null ? `line ${line}` : `lines ${startLine} to ${line}`}**`
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
