import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Program } from '../model/program.ts'
import { valueOf } from '../model/read.ts'
import { readProgram } from '../read/program.ts'
import { localImports } from '../weigh/local-imports.ts'
import { decodeText } from './decode-text.ts'
import type { ScanFile } from './scan-file.ts'

/** How many modules one file may bring, how far imports of imports are followed, characters kept for the next file, and how long one may be. */
const most = { modules: 40, steps: 3, kept: 4_000_000, bytes: 500_000 }

/** Finds the modules of the tree that a scanned file imports, and those that they import. */
export type ScanModules = (file: ScanFile, program: Program) => Program[]

/** For one scan: what it has read of the tree it keeps. */
export function scanModules(): ScanModules {
  const folders = new Map<string, Map<string, Dirent>>()
  const programs = new Map<string, Program | null>()
  const imports = new WeakMap<Program, string[]>()
  const entry = (full: string) => {
    const folder = dirname(full)
    const known = folders.get(folder) ?? entriesOf(folder)
    folders.set(folder, known)
    return known.get(full.slice(folder.length).replace(/^[/\\]/, ''))
  }
  let kept = 0
  // What was asked for longest ago is forgotten first: the modules that all of a tree imports are read once.
  const moduleOf = (told: string, full: string) => {
    const known = programs.get(told)
    const made = known === undefined ? moduleAt(told, full) : known
    if (known === undefined) kept += lengthOf(made)
    programs.delete(told)
    programs.set(told, made)
    for (const [oldest, it] of programs) {
      if (kept <= most.kept) break
      programs.delete(oldest)
      kept -= lengthOf(it)
    }
    return made
  }
  return ({ path, full, root }, program) => {
    const fullOf = (told: string) => resolve(dirname(full), relative(dirname(path), told))
    const isThere = (told: string) => isInside(fullOf(told), root, entry)
    const importsOf = (one: Program) => {
      const told = imports.get(one) ?? localImports(one, isThere)
      imports.set(one, told)
      return told
    }
    const found = new Map<string, Program>()
    let round = [program]
    for (let step = 0; step < most.steps && round.length > 0; step += 1) {
      const paths = round.flatMap(importsOf).filter((told) => told !== path && !found.has(told))
      round = []
      for (const told of new Set(paths)) {
        if (found.size >= most.modules) break
        const made = moduleOf(told, fullOf(told))
        if (made === null) continue
        found.set(told, made)
        round.push(made)
      }
    }
    return [...found.values()]
  }
}

/** Characters of a program; a file that is none is remembered for little. */
function lengthOf(program: Program | null): number {
  return (program?.cells ?? []).reduce((sum, { text }) => sum + text.length, 100)
}

/** A plain file below the root, on a way without links. */
function isInside(full: string, root: string, entry: (full: string) => Dirent | undefined): boolean {
  if (!full.startsWith(root.endsWith(sep) ? root : root + sep)) return false
  if (entry(full)?.isFile() !== true) return false
  for (let folder = dirname(full); folder.length > root.length; folder = dirname(folder))
    if (entry(folder)?.isDirectory() !== true) return false
  return true
}

function entriesOf(folder: string): Map<string, Dirent> {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((it) => [it.name, it]))
  } catch {
    return new Map()
  }
}

/** A module is judged where it is scanned itself: what it does wrong is told there. */
function moduleAt(path: string, full: string): Program | null {
  try {
    const bytes = readFileSync(full)
    if (bytes.length > most.bytes) return null
    const text = decodeText(bytes, { path, commit: null, id: null })
    return valueOf(readProgram({ path, headPath: path, side: 'head', role: 'changed', kind: 'python', text }))
  } catch {
    return null
  }
}
