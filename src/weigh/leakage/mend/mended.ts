import type { Declared } from '../../../model/declared.ts'
import type { Suggestion } from '../../../model/finding.ts'
import type { Program } from '../../../model/program.ts'
import { pythonOfCell } from '../../../read/notebook-magics.ts'
import { readScript } from '../../../read/syntax/script.ts'
import { analyse } from '../../flow/analyse.ts'
import type { Flow } from '../../flow/facts.ts'
import type { Modules } from '../../flow/modules.ts'
import { leakageRules } from '../all.ts'
import { type Draft, Manuscript } from './manuscript.ts'
import { applied, type Placed, placed, suggestionOf } from './placed.ts'

/** What a change is tried on: a program, what it imports, and what the rule finds. */
export interface Trial {
  program: Program
  modules: Modules
  /** What its data contract declares. */
  declared: Declared
  decide: (flow: Flow, program: Program) => readonly unknown[]
}

/** Programs that are followed once more, at most, to see whether what is offered settles a finding of one. */
const mostTrials = 8
/** Characters of a program that is followed again, and lines that a suggestion replaces or brings. */
const longest = 60_000
const mostLines = 40

const known = new WeakMap<Program, { manuscript: Manuscript | null; trials: number }>()

/** The first of some changes after which a rule finds less and none finds more, as lines of the file. */
export function mended(trial: Trial, drafts: readonly Draft[]): { suggestion?: Suggestion } {
  const { program } = trial
  if (program.side === 'base' || program.cells.reduce((sum, { text }) => sum + text.length, 0) > longest) return {}
  const work = known.get(program) ?? { manuscript: Manuscript.of(program, analyse(program, trial.modules, trial.declared)), trials: 0 }
  known.set(program, work)
  for (const draft of work.manuscript === null ? [] : drafts) {
    const edit = work.manuscript === null ? null : draft(work.manuscript)
    if (work.manuscript === null || edit === null || Math.max(edit.endLine - edit.line + 1, edit.lines.length) > mostLines) continue
    const at = placed(work.manuscript, edit)
    const suggestion = at === null ? null : suggestionOf(program, at)
    if (at === null || suggestion === null || work.trials >= mostTrials) continue
    work.trials += 1
    if (settles(trial, at)) return { suggestion }
  }
  return {}
}

function settles({ program, modules, declared, decide }: Trial, at: Placed): boolean {
  const then = applied(program, at)
  const text = then.cells[at.cell]?.text ?? ''
  if (readScript(program.kind === 'notebook' ? pythonOfCell(text).python : text)?.broken !== false) return false
  const [before, { flow: after }] = [analyse(program, modules, declared).flow, analyse(then, modules, declared)]
  if (after.given_up !== null || decide(after, then).length >= decide(before, program).length) return false
  return Object.values(leakageRules).every((rule) => rule(after, then).length <= rule(before, program).length)
}
