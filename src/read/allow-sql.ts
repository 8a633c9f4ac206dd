import { createHash } from 'node:crypto'
import type { Allowance } from '../model/allowance.ts'
import type { QueryFile } from '../model/sql.ts'
import { readAllowance } from './allow.ts'
import { sqlPieces } from './sql/pieces.ts'

/** Comments of one file that are looked at. */
const most = 500

/** The comments of a file of SQL that allow a rule something: each for its line, or for the next one that holds more than comments. */
export function queryAllowances({ path, headPath, text }: QueryFile): Allowance[] {
  if (!/--+\s*mle-review:/.test(text)) return []
  const lineAt = counted(text)
  const lines = text.split('\n')
  const found: Allowance[] = []
  let [behind, lineBehind] = [0, 0]
  for (const next of [...sqlPieces(text), null]) {
    const gap = text.slice(behind, next?.from ?? text.length)
    for (const { index, 0: comment } of found.length < most ? gap.matchAll(/--+[ \t]*mle-review:[^\n]*/g) : []) {
      const line = lineAt(behind + index)
      const covered = line === lineBehind ? line : next === null ? null : lineAt(next.from)
      const spoken = covered === null ? '' : (lines[covered - 1] ?? '').replace(/--.*$/, '').replace(/\s+/g, ' ').trim()
      const told = comment.replace(/^-+/, '').replace(/\s+/g, ' ').trim()
      found.push({
        path,
        headPath,
        cell: null,
        line,
        fileLine: line,
        ...readAllowance(`# ${told}`),
        covers: covered === null ? null : { from: covered, to: covered },
        text: `-- ${told.slice(0, 1_000)} ${createHash('sha256').update(spoken).digest('hex').slice(0, 16)}`,
      })
    }
    if (next === null) break
    behind = next.to
    lineBehind = lineAt(Math.max(next.from, next.to - 1))
  }
  return found
}

/** The line of ascending offsets, counted once through the text. */
function counted(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')]
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1
    return line
  }
}
