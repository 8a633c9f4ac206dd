import { settingsPath } from '../model/settings.ts'

/** A name out of a file that the change wrote, as part of a sentence: on one line, with nothing in it that Markdown or a compact would take for its own. */
export function nameInText(name: string): string {
  const line = onOneLine(name)
  const short = line.length > 120 ? `${line.slice(0, 119)}…` : line
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} .,;:=/+%()@_-]*…?$/u.test(short) && !/: |--|(?<![\p{L}\p{N}])[@_]|[@_](?![\p{L}\p{N}])/u.test(short)
  return isPlain ? short : `\`${short.replace(/[`<>|]/g, ' ').trim()}\``
}

/** What people wrote into the configuration, as part of a sentence. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A key of the configuration, as the place of what it says. */
export function configured(key: string): string {
  return `${key}: of ${settingsPath}`
}

/** A digest as people tell two apart by it: twelve of its digits. */
export function shortDigest(digest: string): string {
  return digest.replace(/[0-9a-f]{13,}/g, (hex) => hex.slice(0, 12))
}

/** One line, or a list where there are several or a line would be long. */
export function linesOf(parts: string[]): string {
  const inline = parts.join('; ')
  return parts.length < 2 || inline.length <= 80 ? inline : parts.map((part) => `- ${part}`).join('\n')
}

/** Some of a long list, and how many more there are. */
export function someOf(names: string[], most: number): string {
  const shown = names.slice(0, names.length > most + 1 ? most : names.length)
  return `${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}`
}

/** Two numbers as short as tells them apart, at most as exact as they were written. */
export function figuresInText(texts: string[]): string[] {
  const values = texts.map(Number)
  const shorter = (digits: number) => values.map((value, i) => shortest(texts[i] ?? '', value, digits))
  const distinct = new Set(values).size
  for (const digits of [4, 6, 9]) {
    const written = shorter(digits)
    if (new Set(written).size === distinct) return written
  }
  return texts
}

function shortest(text: string, value: number, digits: number): string {
  if (/^-?\d{1,7}(?:\.\d{1,4})?$/.test(text) || value === 0) return text
  const size = Math.floor(Math.log10(Math.abs(value)))
  if (size > 14 || size < -8) return text
  return String(Number(value.toFixed(Math.min(12, Math.max(0, digits - 1 - size)))))
}
