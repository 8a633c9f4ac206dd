import type { Program } from '../../model/program.ts'
import { pythonOfCell } from '../../read/notebook-magics.ts'
import { isTooLong } from '../../read/program.ts'
import { brokenCharacters, longest } from '../../read/python-tree.ts'
import { readScript, type Script } from '../../read/syntax/script.ts'

const known = new WeakMap<Program, (Script | null)[]>()

/** The Python of each cell as statements; null where it holds none, or none that can be read. */
export function scriptsOf(program: Program): (Script | null)[] {
  const found = known.get(program)
  if (found !== undefined) return found
  const made = read(program)
  known.set(program, made)
  return made
}

function read(program: Program): (Script | null)[] {
  let room = brokenCharacters
  const isLong = isTooLong(program)
  return program.cells.map((cell) => {
    if (cell.kind !== 'code' || program.language !== 'python' || isLong || (cell.cell !== null && cell.text.length > longest)) return null
    const python = cell.cell === null ? cell.text : pythonOfCell(cell.text).python
    const script = readScript(python, room)
    if (script?.broken) room -= script.text.length
    return script
  })
}
