const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text, or what fits of it in `most` UTF-16 units with an ellipsis; never half of what a reader sees as one character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  if (most < 1) return ''
  const end = graphemes.segment(text.slice(0, most + 64)).containing(most - 1)?.index ?? 0
  return `${text.slice(0, end)}…`
}
