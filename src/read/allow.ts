import { createHash } from 'node:crypto'
import type { Allowance } from '../model/allowance.ts'
import type { Cell, Program } from '../model/program.ts'
import { type LogicalLine, logicalLines } from './logical-lines.ts'
import { pythonOfCell } from './notebook-magics.ts'

/** The comments of a program that allow a rule something: each for the statement that it stands on, in, or above. */
export function allowances(program: Program): Allowance[] {
  if (program.language !== 'python') return []
  return program.cells.filter(({ kind, text }) => kind === 'code' && mark.test(text)).flatMap((cell) => inCell(program, cell))
}

const mark = /#\s*mle-review:/
const form = /^#+\s*mle-review:\s*allow\s+([a-z][a-z-]{0,39}\/[a-z][a-z-]{0,59})(?:\s*$|\s*[:\u2013\u2014-]+\s*(.*)$|\s+(.*)$)/
const nothingSaid = /^(?:\W*|todo|tbd|fixme|reason|x+|n\/?a)$/i

/** Comments of one cell that are looked at: whoever writes more is not heard for the rest. */
const most = 500

function inCell({ path, headPath }: Program, { cell, text, fileLines }: Cell): Allowance[] {
  const python = cell === null ? text : pythonOfCell(text).python
  const lines = python.split('\n')
  const found: Allowance[] = []
  for (const { comments, spoken } of spokenOf(logicalLines(python))) {
    if (comments.length === 0 || found.length >= most) continue
    const statement = spoken === null ? '' : digestOf(lines.slice(spoken.from - 1, spoken.to).join('\n'))
    for (const { line, text } of comments.slice(0, most)) {
      found.push({
        path,
        headPath,
        cell,
        line,
        fileLine: fileLines[line - 1] ?? line,
        ...readAllowance(text),
        covers: spoken === null ? null : { from: spoken.from, to: spoken.to },
        text: `${text.slice(0, 1_000).replace(/\s+/g, ' ').trim()} ${statement}`,
      })
    }
  }
  return found
}

/** What a comment of ours allows, and why; no rule: it is not understood. */
export function readAllowance(comment: string): Pick<Allowance, 'rule' | 'reason'> {
  const [, rule = null, behind = '', plain = ''] = form.exec(comment.trim()) ?? []
  const said = (behind + plain).trim()
  return { rule, reason: nothingSaid.test(said) ? null : said.slice(0, 500) }
}

/** The comments of ours on each statement's lines, with the statement that they speak of: that one, or the next. */
function spokenOf(statements: LogicalLine[]): { comments: LogicalLine['comments']; spoken: LogicalLine | null }[] {
  let next: LogicalLine | null = null
  return statements
    .toReversed()
    .map((statement) => {
      if (statement.code) next = statement
      return { comments: statement.comments.filter(({ text }) => /^#+\s*mle-review:/.test(text)), spoken: next }
    })
    .toReversed()
}

function digestOf(statement: string): string {
  return createHash('sha256').update(statement.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16)
}
