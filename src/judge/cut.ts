/** Made when first needed: few texts are cut, and making it takes longer than reading a whole compact. */
let graphemes: Intl.Segmenter | null = null

/** The text, or what fits of it in `most` UTF-16 units with an ellipsis; never half of what a reader sees as one character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  if (most < 1) return ''
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const end = graphemes.segment(text.slice(0, most + 64)).containing(most - 1)?.index ?? 0
  return `${text.slice(0, end)}…`
}
