import { allowingComment } from '../judge/allowed.ts'
import { everyPage, type Rulebook } from '../model/rule.ts'
import { pageUrl } from './links.ts'
import { severityPhrases } from './phrases.ts'

/** A rule's page for a terminal: what it says, why, what to do instead, when it is wrong. Empty where there is no such rule. */
export function explain(rulebook: Rulebook, id: string, pagesUrl: string | null = null): string {
  const page = everyPage(rulebook).find((it) => it.id === id)
  if (page === undefined) return ''
  const rule = rulebook.rules.find((it) => it.page === page)
  const comment = rule === undefined ? null : allowingComment(rule)
  const allowed = comment === null ? '' : `\nFor one statement: \`${comment}\` on it or above it.`
  const address = pagesUrl === null ? '' : `\n${pageUrl(id, pagesUrl)}`
  const facts = `${id} · ${page.severity}: ${severityPhrases[page.severity]} · ${page.lane} · ${page.tasks.join(' ')}`
  const parts = [
    `${page.title}\n${facts}${address}`,
    page.why,
    ...section('Instead', page.instead),
    ...section('When this is wrong', page.wrong),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\nOther severity, or off: \`severities: {${id}: ${page.severity === 'W' ? 'N' : 'W'}}\` in .github/mle-review.yml on the base branch.${allowed}\n`
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`${title}\n${text}`]
}
