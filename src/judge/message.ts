import type { Facts } from '../model/finding.ts'
import type { Page } from '../model/rule.ts'
import { codeSpan, quote } from './quote.ts'

/** The page's sentence for a finding, as Markdown: holes filled, facts made inert. */
export function message(page: Page, variant: string | undefined, facts: Facts): string {
  const template =
    (variant === undefined ? undefined : page.messages?.[variant]) ?? page.message ?? Object.values(page.messages ?? {})[0] ?? page.title
  return fill(template, facts)
}

/** The page's title, mend and question for a finding, or those of its variant. */
export function wordsOf(
  page: Page | undefined,
  variant: string | undefined,
): { title: string | undefined; instead: string; asks: string | undefined } {
  const own = variant === undefined ? undefined : page?.variants?.[variant]
  return { title: own?.title ?? page?.title, instead: own?.instead ?? page?.instead ?? '', asks: own?.asks ?? page?.asks }
}

/** Fills `{fact}` holes; a hole that stands alone between backticks becomes a code span. A hole without a fact stays, so that tests see it. */
export function fill(template: string, facts: Facts): string {
  return template.replace(/`\{([A-Za-z]\w*)\}`|\{([A-Za-z]\w*)\}/g, (hole, coded: string | undefined, plain: string | undefined) => {
    const name = coded ?? plain ?? ''
    if (!Object.hasOwn(facts, name)) return hole
    const text = written(facts[name] ?? '')
    return coded === undefined ? quote(text) : codeSpan(text)
  })
}

/** Numbers at the precision people compare them at; text as it is. */
export function written(fact: string | number): string {
  return typeof fact === 'number' ? String(Number(fact.toPrecision(6))) : fact
}
