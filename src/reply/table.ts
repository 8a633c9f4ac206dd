import { markdownTable } from 'markdown-table'

/** A Markdown table; the first row is its head. Cells are Markdown without line breaks; pipes of strangers are escaped by whoever quoted them. */
export function table(rows: string[][], align: ('l' | 'r')[]): string {
  return markdownTable(rows, { align, alignDelimiters: false })
}
