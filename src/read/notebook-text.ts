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

/** What stands before each line of a `source` that is laid out one line to a line of the file; null where it is not. */
export function indentOf(source: Node, file: readonly string[]): string | null {
  const items = source.is === 'list' ? source.items : []
  const first = items[0]
  const indent = file[(first?.line ?? 0) - 1]?.slice(0, (first?.column ?? 0) - 1)
  if (first === undefined || indent === undefined || !/^[ \t]+$/.test(indent)) return null
  const isPlain = items.every((item, i) => {
    const [isLast, raw = ''] = [i === items.length - 1, file[item.line - 1]]
    const isLine = item.is === 'string' && item.line === first.line + i && /^[^\r\n]*\n?$/.test(item.value)
    const end = isLast ? '"' : '\\n",'
    return isLine && raw.startsWith(`${indent}"`) && raw.endsWith(end) && (isLast || item.value.endsWith('\n'))
  })
  return isPlain ? indent : null
}
