import type { Program } from '../../model/program.ts'
import type { Expression, Span, Statement } from '../../model/syntax.ts'
import { visit } from '../../read/syntax/visit.ts'
import { scriptsOf } from '../flow/scripts.ts'

export interface WrittenName extends Span {
  name: string
  /** What an import gave the name to: it says the same whatever the name is. */
  imported: string | null
}

export interface WrittenNames {
  /** By cell, in the order of its text. */
  cells: WrittenName[][]
  /** Every name that the program gives a thing of its own. */
  all: ReadonlySet<string>
  /** What its imports gave names to. */
  imports: ReadonlyMap<string, string>
}

const known = new WeakMap<Program, WrittenNames>()

/** Where a program writes names that it could as well have chosen otherwise: its variables, its functions, what it imports as, `self.x`. */
export function writtenNames(program: Program): WrittenNames {
  const found = known.get(program)
  if (found !== undefined) return found
  const all = new Set<string>()
  const imports = new Map<string, string>()
  const cells = scriptsOf(program).map((script) => {
    const names: (Span & { name: string })[] = []
    for (const node of visit(script?.statements ?? [])) {
      for (const name of declaredBy(node)) all.add(name)
      if (node.is === 'import') for (const [as, of] of importedBy(node)) imports.set(as, of)
      const name = nameOf(node)
      if (name !== null) names.push(name)
    }
    return names.toSorted((a, b) => a.from - b.from)
  })
  for (const { name } of cells.flat()) if (!imports.has(name)) all.add(name)
  const made = { cells: cells.map((names) => names.map((it) => ({ ...it, imported: imports.get(it.name) ?? null }))), all, imports }
  known.set(program, made)
  return made
}

function nameOf(node: Statement | Expression): (Span & { name: string }) | null {
  if (node.is === 'name') return { from: node.from, to: node.to, name: node.name }
  const ofSelf = node.is === 'member' && node.of.is === 'name' && (node.of.name === 'self' || node.of.name === 'cls')
  return ofSelf ? { from: node.to - node.name.length, to: node.to, name: `self.${node.name}` } : null
}

function declaredBy(node: Statement | Expression): string[] {
  if (node.is === 'function') return [node.name, ...node.parameters.map(({ name }) => name)]
  if (node.is === 'lambda') return node.parameters.map(({ name }) => name)
  return node.is === 'class' ? [node.name] : []
}

function importedBy({ module, names, as }: Extract<Statement, { is: 'import' }>): [string, string][] {
  if (names !== null) return names.map(({ name, as }) => [as, `${module}.${name}`])
  return as === null ? [] : [[as, module]]
}
