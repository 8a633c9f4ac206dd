import type { Program } from '../../model/program.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { writtenNames } from './written-names.ts'

const known = new WeakMap<Program, ReadonlyMap<string, number>>()

/** The share of a program's lines of code that another has too, whatever either calls its variables. */
export function containedIn(program: Program, other: Program): number {
  const [own, others] = [linesOf(program), linesOf(other)]
  let [all, shared] = [0, 0]
  for (const [line, count] of own) {
    all += count
    shared += Math.min(count, others.get(line) ?? 0)
  }
  return all === 0 ? 0 : shared / all
}

/** How often each line stands there, without layout, comments and names that it chose. */
function linesOf(program: Program): ReadonlyMap<string, number> {
  const found = known.get(program)
  if (found !== undefined) return found
  const { cells } = writtenNames(program)
  const made = new Map<string, number>()
  scriptsOf(program).forEach((script, cell) => {
    const text = script?.text ?? ''
    let [at, blind] = [0, '']
    for (const { from, to, imported } of cells[cell] ?? []) {
      blind += `${text.slice(at, from)}${imported ?? '$'}`
      at = to
    }
    for (const written of `${blind}${text.slice(at)}`.split('\n')) {
      const line = written.replace(/#.*$/, '').replace(/\s/g, '')
      if (/\w/.test(line)) made.set(line, (made.get(line) ?? 0) + 1)
    }
  })
  known.set(program, made)
  return made
}
