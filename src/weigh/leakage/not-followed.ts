import type { CouldNotJudge } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import { pythonOfCell } from '../../read/notebook-magics.ts'
import type { Analysis } from '../flow/analyse.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { dynamicCalls } from './dynamic-calls.ts'

/** Stretches that one sentence names. */
const named = 4

/** Says that a program, or some of it, was not followed, once. It holds nothing: what is found is proven, and nothing here is. */
export function* notFollowed(program: Program, { flow, modules }: Analysis): Generator<CouldNotJudge> {
  const not = (why: string) => blind(program, why)
  if (flow.given_up !== null) return yield not(`not analysed (${flow.given_up})`)
  yield* tooDynamic(program)
  // A module that is judged itself tells it there.
  const others = modules.filter(({ role }) => role !== 'changed')
  const lost = [
    ...(program.language === 'python' ? lostIn(program) : []),
    ...others.flatMap((it) => lostIn(it).map((where) => [it.path, where].filter(Boolean).join(', '))),
  ]
  if (lost.length === 0) return
  const why = 'too long, nested too deep or with too many mistakes'
  const more = lost.length > named ? ` and ${lost.length - named} more` : ''
  const all = lost[0] === ''
  yield not(all ? `not analysed (it is ${why})` : `${lost.slice(0, named).join('; ')}${more} not analysed (${why})`)
}

/** Says of a program, once, which of its lines only a run can tell. */
export function* tooDynamic(program: Program): Generator<CouldNotJudge> {
  const calls = dynamicCalls(program)
  if (calls.length === 0) return
  const cellOf = (at: number) => program.cells[at]?.cell ?? null
  const all = [...new Set(calls.map(({ at, line }) => `${cellOf(at) === null ? '' : `cell ${cellOf(at)}, `}line ${line}`))]
  const more = all.length > named ? ` and ${all.length - named} more` : ''
  const by = [...new Set(calls.map((call) => call.by))].join(', ')
  yield blind(program, `${all.slice(0, named).join('; ')}${more} not analysed (too dynamic to follow: ${by})`)
}

function blind({ path }: Program, why: string): CouldNotJudge {
  return { could: 'not-judge', because: 'blind', severity: 'W', why: `${path}: ${why}.` }
}

/** What could not be read, as its lines and cells; a text for all of a script. */
function lostIn(program: Program): string[] {
  const scripts = scriptsOf(program)
  return program.cells.flatMap(({ cell, kind, text }, i) => {
    if (kind !== 'code') return []
    const script = scripts[i] ?? null
    const where = cell === null ? '' : `cell ${cell}`
    if (script === null) return (cell === null ? text : pythonOfCell(text).python).trim() === '' ? [] : [where]
    const lines = script.lost.map(({ from, to }) => (from === to ? `line ${from}` : `lines ${from}-${to}`))
    return lines.length === 0
      ? []
      : [[where, lines.slice(0, named).join(', ')].filter(Boolean).join(', ') + (lines.length > named ? ', …' : '')]
  })
}
