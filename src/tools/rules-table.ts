import { markdownTable } from 'markdown-table'
import type { Page } from '../model/rule.ts'

/** The README's table of rules: id linked to its page, severity, what it says. */
export function rulesTable(pages: Page[]): string {
  const rows = pages.map(({ id, severity, title }) => [`[\`${id}\`](rules/${id}.md)`, severity, title])
  return markdownTable([['rule', '', 'offence'], ...rows])
}
