import type { CouldNotJudge } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { pythonOfCell } from '../../read/notebook-magics.ts'
import type { Analysis } from '../flow/analyse.ts'

/** Says that a program, or some of it, was not followed. It holds nothing: what is found is proven, and nothing here is. */
export function* notFollowed({ path, language, cells }: Program, { flow, texts }: Analysis): Generator<CouldNotJudge> {
  const not = (why: string): CouldNotJudge => ({
    could: 'not-judge',
    because: 'blind',
    severity: 'W',
    why: `${path}: not analysed (${why}).`,
  })
  if (flow.given_up !== null) yield not(flow.given_up)
  if (language !== 'python') return
  for (const [i, { cell, kind, text }] of cells.entries()) {
    if (kind !== 'code' || texts[i] !== '' || text.trim() === '') continue
    const python = cell === null ? text : pythonOfCell(text).python
    if (python.trim() !== '') yield not(cell === null ? 'it is too long or nested too deep' : `cell ${cell} is too long or nested too deep`)
  }
}
