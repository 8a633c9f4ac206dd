/** The prefix of a string literal in small letters, whether backslashes mean themselves, and how many quotes it opens with. */
export function literalKind(text: string): { prefix: string; raw: boolean; quotes: number } {
  const prefix = (/^[A-Za-z]*/.exec(text)?.[0] ?? '').toLowerCase()
  const quote = text[prefix.length] ?? ''
  const quotes = text.startsWith(quote.repeat(3), prefix.length) && text.length >= prefix.length + 6 ? 3 : 1
  return { prefix, raw: prefix.includes('r'), quotes }
}

/** A number in one spelling: case of letters, a bare point and a plus before the exponent do not count. */
export function normalNumber(text: string): string {
  const number = text.toLowerCase()
  if (/^0[xob]/.test(number)) return number
  return number
    .replace('e+', 'e')
    .replace(/^\./, '0.')
    .replace(/\.(?=[ej]|$)/, '.0')
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
  return text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^{}\n]{1,100})\}|([\s\S]))/g,
    (whole, ...groups) => {
      const [octal, hex, short, long, name, one] = groups as (string | undefined)[]
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      if (name !== undefined) return `\\N{${name.toUpperCase()}}`
      const code = hex ?? short ?? long
      if (code === undefined) return simple[one ?? ''] ?? whole
      const point = Number.parseInt(code, 16)
      return point > 0x10ffff ? whole : String.fromCodePoint(point)
    },
  )
}
