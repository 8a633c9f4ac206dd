import type { Evidence } from '../model/evidence.ts'
import type { Program } from '../model/program.ts'
import { readProgram } from '../read/program.ts'

export interface ReadPrograms {
  programs: Program[]
  /** All of the side, where `programs` are some of them. */
  modules?: Program[]
  /** Why programs are missing by our fault: rules that read code are blind for them. */
  blind: string[]
  /** Every program that could not be read, whosever fault it is: it is said. */
  unread: { what: string; why: string }[]
}

const known = new WeakMap<Evidence, Partial<Record<'base' | 'head', ReadPrograms>>>()

/** Programs of one side, read once, and why those that we could not read are missing. */
export function programsOf(evidence: Evidence, side: 'base' | 'head'): ReadPrograms {
  const sides = known.get(evidence) ?? {}
  known.set(evidence, sides)
  sides[side] ??= read(evidence, side)
  return sides[side]
}

function read(evidence: Evidence, side: 'base' | 'head'): ReadPrograms {
  const sources = evidence.sources.filter((source) => source.side === side && source.kind !== 'document' && source.kind !== 'config')
  const programs: Program[] = []
  const blind: string[] = []
  const unread: ReadPrograms['unread'] = []
  for (const source of sources) {
    const program = readProgram(source)
    if (program.is === 'read') programs.push(program.value)
    if (program.is !== 'unreadable') continue
    const why = program.why.startsWith(source.path) ? program.why : `${source.path}: ${program.why}`
    unread.push({ what: source.path, why })
    // Without a file that the change left alone less is found, and that is told.
    if (program.fault === 'ours' && source.role !== 'imported' && source.role !== 'importing') blind.push(why)
  }
  return { programs, blind, unread }
}
