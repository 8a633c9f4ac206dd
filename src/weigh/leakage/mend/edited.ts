import type { Span } from '../../../model/syntax.ts'
import type { Edit, Manuscript } from './manuscript.ts'

/** Columns that a line may come to have. */
export const widest = 160

/** Parts of a statement written anew, and lines before it; null where it shares its lines with other code. */
export function edited(
  manuscript: Manuscript,
  statement: Span,
  parts: readonly (Span & { text: string })[],
  before: string[] = [],
): Edit | null {
  const own = manuscript.own(statement)
  if (own === null) return null
  const text = parts
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (it, { from, to, text }) => it.slice(0, from - statement.from) + text + it.slice(to - statement.from),
      manuscript.written(statement),
    )
  const lines = [...before.map((line) => own.indent + line), ...`${own.indent}${text}${own.tail}`.split('\n')]
  return { line: own.line, endLine: own.endLine, lines }
}
