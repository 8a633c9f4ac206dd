import type { Page } from '../../model/rule.ts'
import { severityPhrases } from '../../reply/phrases.ts'
import { firstSentence } from '../../reply/prose.ts'
import { escaped, html } from './markdown.ts'
import { relative } from './shell.ts'

/** Where a rule's page lies in the site. */
export function ruleAt(id: string): string {
  return `${id}.html`
}

export function severityBadge({ severity }: Pick<Page, 'severity'>): string {
  return `<span class="severity ${severity.toLowerCase()}"><b>${severity}</b> ${severityPhrases[severity]}</span>`
}

/** Rules as a list that leads to their pages; `searched`: each carries the words that the search looks through. */
export function ruleList(pages: Page[], from: string, searched = false): string {
  const items = pages.map((page) => {
    const words = searched ? ` data-id="${page.id}" data-words="${escaped(wordsOf(page))}"` : ''
    const link = `<a href="${relative(from, ruleAt(page.id))}">${escaped(page.title)}</a>`
    return `<li${words}><p class="line">${link} <code>${page.id}</code> ${severityBadge(page)}</p>${html(firstSentence(page.why))}</li>`
  })
  return `<ul class="rules">\n${items.join('\n')}\n</ul>`
}

/** Every word of a page once, in the order of the alphabet: what a person may remember of it. */
export function wordsOf({ id, title, message, messages, variants, why, instead, wrong, lane, tasks, checklist }: Page): string {
  const own = Object.values(variants ?? {}).flatMap((it) => [it.title ?? '', it.instead ?? ''])
  const all = [id, title, message ?? '', ...Object.values(messages ?? {}), ...own, why, instead, wrong, lane, checklist, ...tasks]
  const words = all
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*/gu)
  return [...new Set(words)].sort().join(' ')
}
