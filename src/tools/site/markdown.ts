import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A page's Markdown as HTML; HTML in it is text, a link leads to no script. A `{fact}` hole is a variable. */
export function html(markdown: string): string {
  const made = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return made.replaceAll('<pre>', '<pre tabindex="0">').replaceAll('<table>', '<table tabindex="0">')
}

/** One of a page's messages, its holes shown as what they are. */
export function messageHtml(message: string): string {
  return html(message).replace(/\{([A-Za-z]\w*)\}/g, '<var>$1</var>')
}

/** Text made harmless, for content and attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
