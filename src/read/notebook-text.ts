import type { Node } from './node.ts'

/** Text of a notebook with the file's line for each of its own lines. */
export interface PlacedText {
  text: string
  fileLines: number[]
}

/** The text of a `source`, a stream or a MIME value: a string, or a list of strings that are joined as they are. */
export function linesOf(node: Node): PlacedText {
  const parts = node.is === 'list' ? node.items : [node]
  const lines: string[] = ['']
  const fileLines: number[] = [node.line]
  let begun = false
  for (const part of parts) {
    if (part.is !== 'string' || part.value === '') continue
    const [first = '', ...more] = part.value.replace(/\r\n/g, '\n').split('\n')
    if (!begun || lines.at(-1) === '') fileLines[fileLines.length - 1] = part.line
    begun = true
    lines[lines.length - 1] += first
    for (const line of more) {
      lines.push(line)
      fileLines.push(part.line)
    }
  }
  return { text: lines.join('\n'), fileLines }
}
