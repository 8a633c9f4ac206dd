import type { Cell, Program } from '../../src/model/program.ts'
import { pythonOfCell } from '../../src/read/notebook-magics.ts'
import { nodesOf } from './edit.ts'

/** A notebook with each of its cells of two statements or more cut in two; null where there is none. */
export function halved(program: Program): Program | null {
  if (program.kind !== 'notebook') return null
  const cells = program.cells.flatMap(cut)
  return cells.length === program.cells.length ? null : { ...program, cells: cells.map((cell, i) => ({ ...cell, cell: i + 1 })) }
}

function cut(cell: Cell): Cell[] {
  if (cell.kind !== 'code' || cell.text.trimStart().startsWith('%%')) return [cell]
  const read = nodesOf(pythonOfCell(cell.text).python)
  const starts = read?.top.children.map(({ from }) => read.text.slice(0, from).split('\n').length - 1) ?? []
  const lines = cell.text.split('\n')
  const at = [...new Set(starts)].find((line) => line > 0 && line >= lines.length / 2) ?? starts.at(-1) ?? 0
  if (at === 0 || !starts.includes(at)) return [cell]
  const part = (from: number, to: number) => ({
    ...cell,
    text: lines.slice(from, to).join('\n'),
    fileLines: cell.fileLines.slice(from, to),
  })
  return [part(0, at), part(at, lines.length)]
}
