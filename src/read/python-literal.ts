/** What a string literal stands for: quote style, prefix case and escapes do not count; bytes and text, raw formats and plain ones do. */
export function literalKind(text: string): { prefix: string; raw: boolean; quotes: number } {
  const prefix = (/^[A-Za-z]*/.exec(text)?.[0] ?? '').toLowerCase()
  const quote = text[prefix.length] ?? ''
  const quotes = text.startsWith(quote.repeat(3), prefix.length) && text.length >= prefix.length + 6 ? 3 : 1
  return { prefix, raw: prefix.includes('r'), quotes }
}

/** A string literal in one spelling, for comparison: its kind, then its value in JSON. */
export function normalLiteral(text: string): string {
  const { prefix, raw, quotes } = literalKind(text)
  const inner = text.slice(prefix.length + quotes, text.length - quotes)
  return `${prefix.includes('b') ? 'b' : ''}${JSON.stringify(raw ? inner : unescaped(inner))}`
}

const simple: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
}

/** Text with Python's escapes resolved; an escape that Python does not know stays as written, and so does a character name. */
export function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (whole, ...groups) => {
    const [octal, hex, short, long, one] = groups as (string | undefined)[]
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    const code = hex ?? short ?? long
    if (code === undefined) return simple[one ?? ''] ?? whole
    const point = Number.parseInt(code, 16)
    return point > 0x10ffff ? whole : String.fromCodePoint(point)
  })
}
