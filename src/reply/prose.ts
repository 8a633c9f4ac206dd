import { cut } from '../judge/cut.ts'
import { codeSpan, quote } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import { parseMarkdown, plainText } from '../read/markdown.ts'

/** A sentence of ours that names strangers' things between single backticks: those become code, the rest is made inert. */
export function prose(text: string): string {
  return text
    .slice(0, 2000)
    .split('`')
    .map((part, i, parts) => {
      const coded = i % 2 === 1
      const alone = coded && i === parts.length - 1
      return inertPart(alone ? `\`${part}` : part, coded && !alone, i === 0)
    })
    .join('')
}

function inertPart(part: string, coded: boolean, first: boolean): string {
  if (coded) return codeSpan(part)
  const inert = first ? quote(part) : quote(part).replace(/^\\([-+=:])/, '$1')
  const blank = (text: string | undefined) => (text && /\s/.test(text) ? ' ' : '')
  return part.trim() === '' ? blank(part) : `${blank(part[0])}${inert}${blank(part.at(-1))}`
}

/** Markdown of ours (a finding's message) on one line. Where it is too long for a list, its plain text, cut. */
export function oneLine(markdown: string, most = 3000): string {
  const line = markdown.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : quote(cut(unmarked(line.slice(0, most * 2)), 600))
}

/** What a reader sees of a line of Markdown, for terminals and annotations. */
export function unmarked(markdown: string): string {
  return visible(plainText(parseMarkdown(markdown)).replaceAll('\u200B', ''))
}

/** The first sentence of a page's text. */
export function firstSentence(markdown: string): string {
  const paragraph = firstParagraph(markdown)
  return /^.*?[.!?](?=\s+[A-Z`*[]|$)/.exec(paragraph)?.[0] ?? paragraph
}

/** The first paragraph of a page's text on one line; what it announces with a colon stays behind. */
export function firstParagraph(markdown: string): string {
  const line = (markdown.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim()
  return line.replace(/:$/, '.')
}
