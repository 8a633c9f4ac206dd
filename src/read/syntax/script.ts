import type { Statement } from '../../model/syntax.ts'
import { pieces } from '../python-scan.ts'
import { guessPython, type PythonNode } from '../python-tree.ts'
import { readBody } from './statement.ts'
import { withoutTooDeep } from './too-deep.ts'

/** A Python text as statements. Offsets are into `text`, which has the lines of what was given, but not always its columns. */
export interface Script {
  text: string
  statements: Statement[]
  /** It has mistakes: the statements are what could be made out. */
  broken: boolean
  /** Lines, from 1, that are no part of the statements: too long, nested too deep, or too many mistakes. */
  lost: { from: number; to: number }[]
}

/** Characters that are parsed at once: the parser takes thousands of statements one behind the other for a mistake. */
const stretch = 30_000

/** Reads a Python text, with its mistakes where it has `room` for them; null where it is too long or nested too deep. */
export function readScript(text: string, room?: number): Script | null {
  const parts = stretches(text.replaceAll('\r\n', '\n'))
  const made: Script = { text: '', statements: [], broken: false, lost: [] }
  let left = room
  for (const [i, part] of parts.entries()) {
    const read = readStretch(made.text, part, left)
    if (read === null && parts.length === 1) return null
    const first = linesOf(made.text) + 1
    if (read === null) made.lost.push({ from: first, to: first + linesOf(part.trimEnd()) })
    made.lost.push(...(read?.lost ?? []))
    made.broken ||= read === null || read.broken
    if (read?.broken && left !== undefined) left -= part.length
    const own = read?.text.slice(made.text.length) ?? ''
    const lost = i === parts.length - 1 ? 0 : linesOf(part) - linesOf(own)
    for (const statement of read?.statements ?? []) made.statements.push(statement)
    made.text += own + '\n'.repeat(Math.max(0, lost))
  }
  return { ...made, lost: merged(made.lost) }
}

/** Stretches in their order, those that touch as one. */
function merged(all: Script['lost']): Script['lost'] {
  const made: Script['lost'] = []
  for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
    const last = made.at(-1)
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to)
    else made.push({ from, to })
  }
  return made
}

/** Reads a part that stands behind what is read already. */
function readStretch(before: string, part: string, room: number | undefined): Script | null {
  const tree = guessPython(part, room)
  if (tree === null) return null
  if (before !== '') move(tree.top, before.length)
  const text = before + tree.text
  const lines = (at: number) => linesOf(text.slice(0, at)) + 1
  const lost = withoutTooDeep(tree.top).map(({ from, to }) => ({ from: lines(from), to: lines(Math.max(from, to - 1)) }))
  try {
    return { text, statements: readBody(tree.top, text), broken: tree.broken, lost }
  } catch {
    // Nested deeper than the stack reaches.
    return null
  }
}

function move(top: PythonNode, by: number): void {
  const waiting = [top]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    node.from += by
    node.to += by
    for (const child of node.children) waiting.push(child)
  }
}

function linesOf(text: string): number {
  return text.split('\n').length - 1
}

/** A long text cut before statements that stand at the start of a line; one that is long itself stands alone. */
function stretches(text: string): string[] {
  if (text.length <= stretch) return [text]
  const parts: string[] = []
  let [from, last, depth, decorated] = [0, 0, 0, false]
  const cut = (to: number) => {
    if (to > from) parts.push(text.slice(from, to))
    from = to
  }
  for (const { is, to } of pieces(text)) {
    if (is === 'open') depth += 1
    if (is === 'close') depth = Math.max(0, depth - 1)
    if (is !== 'newline') continue
    const next = text.slice(to, to + 10)
    // No bracket is open here, whatever was forgotten before.
    if (/^(?:(?:def|class|import) |@\w)/.test(next)) depth = 0
    if (depth > 0) continue
    const starts = /^[A-Za-z_@]/.test(next) && !/^(?:else|elif|except|finally)\b/.test(next)
    if (starts && !decorated) {
      if (to - last >= stretch) cut(last)
      if (to - from >= stretch) cut(to)
      last = to
    }
    if (next.trim() !== '') decorated = next.startsWith('@')
  }
  if (text.length - last >= stretch) cut(last)
  cut(text.length)
  return parts
}
