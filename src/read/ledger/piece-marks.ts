import { parseMarkdown } from '../markdown.ts'
import { calm } from '../markdown-calm.ts'
import type { Around } from './labels.ts'
import { type LedgerMark, ledgerMarks } from './marks.ts'
import { movedBy } from './moved-by.ts'
import type { Piece } from './pieces.ts'

/** Marks of a piece, where they stand in the whole. */
export function pieceMarks({ text, offset, line }: Piece, around: Around): LedgerMark[] {
  return ledgerMarks(parseMarkdown(calm(text)), text, around).map((mark): LedgerMark => {
    const at = mark.at + offset
    switch (mark.is) {
      case 'field':
        return { ...mark, at, from: mark.from + offset, until: mark.until + offset }
      case 'told':
        return { ...mark, at, written: mark.written.map((it) => ({ ...it, line: it.line + line })) }
      case 'entries':
        return { ...mark, at, entries: mark.entries.map((entry) => movedBy(entry, line)) }
      case 'embedded':
        return { ...mark, at, line: mark.line + line }
      default:
        return { ...mark, at }
    }
  })
}
