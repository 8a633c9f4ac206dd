import type { Program } from '../../model/program.ts'
import { moduleFile } from '../local-imports.ts'
import { isLibrary } from './library.ts'

/** Finds the program that a module's name stands for in another. */
export type Modules = (module: string, from: Program) => Program | null

/** Programs without any of their own repository's modules. */
export const noModules: Modules = () => null

const known = new WeakMap<readonly Program[], Modules>()

/** Modules among these programs; a library that the tables know is never one, whatever a file is called. */
export function modulesOf(programs: readonly Program[]): Modules {
  const found = known.get(programs)
  if (found !== undefined) return found
  const files = new Map(programs.flatMap((it) => (it.kind === 'python' ? [[it.path, it] as const] : [])))
  const has = (path: string) => files.has(path)
  const find: Modules = (module, from) => {
    if (files.size === 0 || isLibrary(module)) return null
    const program = files.get(moduleFile(module, from.path, has) ?? '')
    return program === undefined || program === from ? null : program
  }
  known.set(programs, find)
  return find
}
