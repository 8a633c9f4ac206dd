import { type Declared, undeclared } from '../../model/declared.ts'
import type { Program } from '../../model/program.ts'
import { isTooLong } from '../../read/program.ts'
import { longest } from '../../read/python-tree.ts'
import type { Script } from '../../read/syntax/script.ts'
import type { Flow } from './facts.ts'
import { type Modules, noModules } from './modules.ts'
import { type Part, Run } from './run.ts'
import { innerScope } from './scope.ts'
import { scriptsOf } from './scripts.ts'
import { executeSql } from './sql-cell.ts'
import { execute, executeUncalled } from './statement.ts'

/** What a program did with its rows, and the texts that its places count in. */
export interface Analysis {
  flow: Flow
  /** Parsed text of each of its cells, empty where it holds no Python; then of the modules that it imports. */
  texts: readonly string[]
  /** Whose text each of these is. */
  parts: readonly Part[]
  /** What it imports of its repository. */
  modules: readonly Program[]
}

const known = new WeakMap<Program, { modules: Modules; declared: Declared; made: Analysis }>()

/**
 * Runs a program once in the abstract: every value knows which rows it is made of, and what was learned from which rows to make it.
 * `modules` finds what it imports of its own repository; `declared` are columns that a data contract says what they are.
 */
export function analyse(program: Program, modules = noModules, declared = undeclared): Analysis {
  const found = known.get(program)
  if (found?.modules === modules && found.declared === declared) return found.made
  const made = run(program, modules, declared)
  known.set(program, { modules, declared, made })
  return made
}

function run(program: Program, modules: Modules, declared: Declared): Analysis {
  const scripts = scriptsOf(program)
  const state = new Run(
    program,
    scripts.map((script) => script?.text ?? ''),
    modules,
    declared,
  )
  if (isTooLong(program)) state.flow.given_up = `more than ${longest} characters of Python`
  try {
    follow(state, scripts)
  } catch (error) {
    // Calls in calls of what is nested as deep as may be: further than the stack reaches.
    if (!(error instanceof RangeError)) throw error
    state.flow.given_up ??= 'nested too deep'
  }
  const { texts, parts, flow } = state
  const about = { texts, parts, modules: [...state.modules.keys()] }
  if (flow.given_up === null) return { flow, ...about }
  return { flow: { ...new Run(program, [], noModules).flow, given_up: flow.given_up }, ...about }
}

function follow(state: Run, scripts: readonly (Script | null)[]): void {
  const scope = innerScope(null)
  scripts.forEach((script, cell) => {
    state.cell = cell
    if (script !== null) execute(state, scope, script.statements)
    const of = state.parts[cell]
    const own = of?.program.cells[of.cell]
    if (own !== undefined) executeSql(state, scope, own)
  })
  executeUncalled(state)
}
