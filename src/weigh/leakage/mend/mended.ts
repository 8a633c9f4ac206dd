import type { Declared } from '../../../model/declared.ts'
import type { Suggestion } from '../../../model/finding.ts'
import type { Program } from '../../../model/program.ts'
import { pythonOfCell } from '../../../read/notebook-magics.ts'
import { readScript } from '../../../read/syntax/script.ts'
import { type Analysis, analyse } from '../../flow/analyse.ts'
import type { Flow, Place } from '../../flow/facts.ts'
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
  decide: (flow: Flow, program: Program) => readonly { place: Place }[]
}

/** Times that a program is followed once more at most, and characters that are followed so: to see whether what is offered settles a finding. */
const most = { trials: 8, characters: 160_000 }
/** Characters of a program for which anything is offered, and lines that a suggestion replaces or brings. */
const longest = 60_000
const mostLines = 40

interface Work {
  manuscript: Manuscript | null
  trials: number
  /** How much each rule finds in it. */
  found: Map<unknown, number>
}

const known = new WeakMap<Program, Work>()

/** The first of some changes after which a rule finds less and none finds more, as lines of the file. */
export function mended(trial: Trial, drafts: readonly Draft[]): { suggestion?: Suggestion } {
  const { program } = trial
  const size = program.cells.reduce((sum, { text }) => sum + text.length, 0)
  if (program.side === 'base' || size > longest) return {}
  const work = known.get(program) ?? begun(trial)
  known.set(program, work)
  const { manuscript } = work
  if (manuscript === null) return {}
  for (const draft of drafts) {
    if (work.trials >= most.trials || (work.trials + 1) * size > most.characters) return {}
    const edit = draft(manuscript)
    if (edit === null || Math.max(edit.endLine - edit.line + 1, edit.lines.length) > mostLines) continue
    const at = placed(manuscript, edit)
    const suggestion = at === null ? null : suggestionOf(program, at)
    if (at === null || suggestion === null) continue
    work.trials += 1
    if (settles(trial, work, at)) return { suggestion }
  }
  return {}
}

function begun({ program, modules, declared }: Trial): Work {
  const analysis = analyse(program, modules, declared)
  return { manuscript: Manuscript.of(program, analysis), trials: 0, found: new Map() }
}

function settles({ program, modules, declared, decide }: Trial, { found }: Work, at: Placed): boolean {
  const then = applied(program, at)
  const text = then.cells[at.cell]?.text ?? ''
  if (readScript(program.kind === 'notebook' ? pythonOfCell(text).python : text)?.broken !== false) return false
  const [before, after] = [analyse(program, modules, declared), analyse(then, modules, declared)]
  const was = (count: () => number, rule: unknown) => {
    const counted = found.get(rule) ?? count()
    found.set(rule, counted)
    return counted
  }
  const own = (analysis: Analysis, of: Program) => linesIn(analysis, decide(analysis.flow, of))
  if (after.flow.given_up !== null || own(after, then) >= was(() => own(before, program), decide)) return false
  return Object.values(leakageRules).every((rule) => rule(after.flow, then).length <= was(() => rule(before.flow, program).length, rule))
}

/** How many lines findings stand on: several of one line are told as one. */
function linesIn({ texts }: Analysis, found: readonly { place: Place }[]): number {
  return new Set(found.map(({ place: { cell, from } }) => `${cell} ${texts[cell]?.slice(0, from).split('\n').length}`)).size
}
