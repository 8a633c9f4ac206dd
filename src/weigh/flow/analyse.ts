import type { Program } from '../../model/program.ts'
import { pythonOfCell } from '../../read/notebook-magics.ts'
import { brokenCharacters } from '../../read/python-tree.ts'
import { readScript, type Script } from '../../read/syntax/script.ts'
import type { Flow } from './facts.ts'
import { Run } from './run.ts'
import { innerScope } from './scope.ts'
import { execute, executeUncalled } from './statement.ts'

/** What a program did with its rows, and the texts that its places count in. */
export interface Analysis {
  flow: Flow
  /** Parsed text of each cell; empty where it holds no Python. */
  texts: readonly string[]
}

const known = new WeakMap<Program, Analysis>()

/** Runs a program once in the abstract: every value knows which rows it is made of, and what was learned from which rows to make it. */
export function analyse(program: Program): Analysis {
  const found = known.get(program)
  if (found !== undefined) return found
  const made = run(program)
  known.set(program, made)
  return made
}

function run(program: Program): Analysis {
  const scripts = scriptsOf(program)
  const texts = scripts.map((script) => script?.text ?? '')
  const state = new Run(texts)
  const scope = innerScope(null)
  scripts.forEach((script, cell) => {
    state.cell = cell
    if (script !== null) execute(state, scope, script.statements)
  })
  executeUncalled(state)
  if (state.flow.given_up !== null) {
    const empty = new Run(texts).flow
    return { flow: { ...empty, given_up: state.flow.given_up }, texts }
  }
  return { flow: state.flow, texts }
}

function scriptsOf(program: Program): (Script | null)[] {
  let room = brokenCharacters
  return program.cells.map((cell) => {
    if (cell.kind !== 'code' || program.language !== 'python') return null
    const python = cell.cell === null ? cell.text : pythonOfCell(cell.text).python
    const script = readScript(python, room)
    if (script?.broken) room -= script.text.length
    return script
  })
}
