/** What begins a line of its own: list items, tables, headings, quotations, fences. */
const opens = /^\s*(?:[-*+] |\d+[.)] |\||#|>|```|~~~)/

/** A page's text without the line breaks of its source, each of which GitHub would show within a comment. */
export function unwrapped(markdown: string): string {
  const lines: string[] = []
  let fenced = false
  for (const line of markdown.trim().split('\n')) {
    const last = lines.at(-1)
    const fence = /^\s*(?:```|~~~)/.test(line)
    const continues = last !== undefined && !fenced && !fence && line.trim() !== '' && last.trim() !== '' && !opens.test(line)
    if (continues && !/^\s*(?:```|~~~|\|)/.test(last)) lines[lines.length - 1] = `${last.trimEnd()} ${line.trim()}`
    else lines.push(line)
    if (fence) fenced = !fenced
  }
  return lines.join('\n')
}
