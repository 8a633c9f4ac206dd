/** A stretch of SQL that something else fills: Jinja's comment, statement or value; anything else that stands for a value is a `hole`. */
export interface Template {
  is: 'comment' | 'statement' | 'value' | 'hole'
  from: number
  to: number
  /** Between its brackets. */
  inside: string
}

const openings = /\{#|\{%|\{\{|\$\{[^{}\n]{0,200}\}|%\(\w{1,60}\)s|%s|\{\w{1,60}\}/g
const closings = { '{#': '#}', '{%': '%}', '{{': '}}' } as const
const kinds = { '{#': 'comment', '{%': 'statement', '{{': 'value' } as const

/** Templates of a text, in one pass: what nothing closes is none. */
export function* templatesIn(text: string): Generator<Template> {
  const unclosed = new Set<string>()
  openings.lastIndex = 0
  for (let found = openings.exec(text); found !== null; found = openings.exec(text)) {
    const [opening] = found
    const from = found.index
    if (opening !== '{#' && opening !== '{%' && opening !== '{{') {
      yield { is: 'hole', from, to: from + opening.length, inside: '' }
      openings.lastIndex = from + opening.length
      continue
    }
    const close = unclosed.has(opening) ? -1 : text.indexOf(closings[opening], from + 2)
    if (close < 0) unclosed.add(opening)
    else yield { is: kinds[opening], from, to: close + 2, inside: text.slice(from + 2, close) }
    openings.lastIndex = close < 0 ? from + 2 : close + 2
  }
}
