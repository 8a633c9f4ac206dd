import type { Statement } from '../../model/syntax.ts'
import { guessPython } from '../python-tree.ts'
import { readBody } from './statement.ts'

/** A Python text as statements. Offsets are into `text`, which has the lines of what was given, but not always its columns. */
export interface Script {
  text: string
  statements: Statement[]
  /** It has mistakes: the statements are what could be made out. */
  broken: boolean
}

/** Reads a Python text, with its mistakes where it has `room` for them; null where it is too long or nested too deep. */
export function readScript(text: string, room?: number): Script | null {
  const tree = guessPython(text, room)
  if (tree === null) return null
  try {
    return { text: tree.text, statements: readBody(tree.top, tree.text), broken: tree.broken }
  } catch {
    // Nested deeper than the stack reaches.
    return null
  }
}
