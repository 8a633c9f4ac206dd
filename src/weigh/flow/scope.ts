import type { Value } from './value.ts'

/** Names of a function or a module, and where it stands. */
export interface Scope {
  names: Map<string, Value>
  outer: Scope | null
  /** Names that are bound further out, by `global` or `nonlocal`. */
  elsewhere: Map<string, Scope>
  /** Libraries whose names a star took, the last first. */
  starred: string[]
}

export function innerScope(outer: Scope | null): Scope {
  return { names: new Map(), outer, elsewhere: new Map(), starred: [] }
}

/** What a name stands for here. */
export function lookUp(scope: Scope, name: string): Value | null {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const found = at.elsewhere.get(name)?.names.get(name) ?? at.names.get(name)
    if (found !== undefined) return found
  }
  return null
}

export function bind(scope: Scope, name: string, value: Value): void {
  const where = scope.elsewhere.get(name) ?? scope
  where.names.set(name, value)
}

/** The module's own scope. */
export function outermost(scope: Scope): Scope {
  let at = scope
  while (at.outer !== null) at = at.outer
  return at
}
