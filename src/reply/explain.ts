import type { Rulebook } from '../model/rule.ts'

/** A rule's page for a terminal: what it says, why, what to do instead, when it is wrong. Empty where there is no such rule. */
export function explain(rulebook: Rulebook, id: string): string {
  const page = rulebook.rules.find((rule) => rule.page.id === id)?.page
  if (page === undefined) return ''
  const severity = { E: 'holds the change', W: 'comments', N: 'stands in the summary only', Q: 'asks a question' }[page.severity]
  const facts = `${id} · ${page.severity}: ${severity} · ${page.lane} · ${page.tasks.join(' ')}`
  const parts = [`${page.title}\n${facts}`, page.why, ...section('Instead', page.instead), ...section('When this is wrong', page.wrong)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\nOther severity, or off: \`severities: {${id}: W}\` in .github/mle-review.yml on the base branch.\n`
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`${title}\n${text}`]
}
