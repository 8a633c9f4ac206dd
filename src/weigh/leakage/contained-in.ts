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
  const { all, imports } = writtenNames(program)
  const plain = (name: string) => imports.get(name) ?? (all.has(name) ? '$' : name)
  const made = new Map<string, number>()
  for (const script of scriptsOf(program)) {
    for (const written of script?.text.split('\n') ?? []) {
      const line = written
        .replace(/#.*$/, '')
        .replace(/(?<![.\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu, plain)
        .replace(/\s/g, '')
      if (/[\p{L}\p{N}_]/u.test(line)) made.set(line, (made.get(line) ?? 0) + 1)
    }
  }
  known.set(program, made)
  return made
}
