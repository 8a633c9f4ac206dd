import { scalar } from '../data-draft-scalar.ts'

/** A path or a name as YAML has it: plain where nothing can be mistaken, else in quotes. */
export function printed(text: string): string {
  const plain = /^[A-Za-z_.][\w./*?-]*$/.test(text) && text.includes('/') && !text.includes('//')
  return plain ? text : scalar(text, true)
}

/** A list in brackets. */
export function printedList(texts: string[]): string {
  return `[${texts.map(printed).join(', ')}]`
}

/** What may stand in a comment: one line, and nothing that YAML refuses there. */
export function remark(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, '')
    .slice(0, 300)
}

/** A line that says what it was guessed from. */
export function guessed(line: string, from: string): string {
  return `${line} # guess: ${remark(from)}`
}
