import type { Severity } from '../model/finding.ts'
import type { Page } from '../model/rule.ts'
import { type SarifLevel, type SarifRule, sarifLimits } from '../model/sarif.ts'
import { pageUrl } from './links.ts'
import { firstParagraph, unmarked } from './prose.ts'

/** What a severity is called in SARIF. */
export const sarifLevels = { E: 'error', W: 'warning', N: 'note', Q: 'note' } as const satisfies Record<Severity, SarifLevel>

/** A rule's page as code scanning shows it beside an alert; `pagesUrl`: the folder of the pages, where one is known. */
export function sarifRule({ id, title, severity, why, instead, wrong, lane, tasks, checklist }: Page, pagesUrl: string | null): SarifRule {
  const sections = [why, `## Instead\n\n${instead}`, `## When this is wrong\n\n${wrong}`].filter((text) => /[^\n]$/.test(text.trim()))
  const markdown = sections.join('\n\n')
  const level = sarifLevels[severity]
  const tags = [
    ...new Set(['machine-learning', id.split('/')[0] ?? id, lane, ...(checklist === undefined ? [] : [checklist]), ...tasks]),
  ].slice(0, sarifLimits.tags)
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: unmarked(firstParagraph(why)) || title },
    help: { text: markdown, markdown },
    ...(pagesUrl === null ? {} : { helpUri: pageUrl(id, pagesUrl) }),
    defaultConfiguration: { level },
    properties: { tags, 'problem.severity': level === 'note' ? 'recommendation' : level },
  }
}
