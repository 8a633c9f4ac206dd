/** Where a value stands in its file, 1-based. */
export interface Spot {
  line: number
  column: number
}

/** A parsed JSON or YAML value that remembers where it stood and how its numbers were written. Keys may repeat: readers judge that. */
export type Node = Spot &
  (
    | { is: 'map'; entries: NodeEntry[] }
    | { is: 'list'; items: Node[] }
    | { is: 'string'; value: string }
    | { is: 'number'; value: number; text: string }
    | { is: 'boolean'; value: boolean }
    | { is: 'null' }
  )

/** One key of a map with its value; the spot is the key's. */
export interface NodeEntry extends Spot {
  key: string
  value: Node
}

/** What is wrong with a text, for people: `why` is a sentence that names line and column. */
export interface Issue extends Spot {
  reason: 'syntax' | 'duplicate-key' | 'reserved-key' | 'too-large'
  /** Keys from the top to what is meant, joined by dots. */
  field: string
  why: string
}

/** A text as a tree, with all that is wrong with it. `node` is null when no tree could be made at all. */
export interface Parsed {
  node: Node | null
  issues: Issue[]
}

/** Keys that mean something to JavaScript objects; no file of ours may use them. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The value under a key of a map (the first, where it is repeated). */
export function valueAt(node: Node | null, key: string): Node | null {
  return node?.is === 'map' ? (node.entries.find((entry) => entry.key === key)?.value ?? null) : null
}

/** The same tree with the last of each key that stands twice, as readers that pass over repetition have it. */
export function lastOfEach(node: Node): Node {
  if (node.is === 'list') return { ...node, items: node.items.map(lastOfEach) }
  if (node.is !== 'map') return node
  const last = new Map(node.entries.map((entry) => [entry.key, entry]))
  return { ...node, entries: [...last.values()].map((entry) => ({ ...entry, value: lastOfEach(entry.value) })) }
}

/** Follows keys and list positions from the top. */
export function nodeAt(node: Node | null, path: readonly (string | number)[]): Node | null {
  return path.reduce<Node | null>((at, step) => (at?.is === 'list' ? (at.items[Number(step)] ?? null) : valueAt(at, String(step))), node)
}

/** The tree as plain data. Reserved keys are left out; of a repeated key the first stands. */
export function plain(node: Node | null): unknown {
  switch (node?.is) {
    case undefined:
    case 'null':
      return null
    case 'list':
      return node.items.map(plain)
    case 'map': {
      const object: Record<string, unknown> = {}
      for (const { key, value } of node.entries) {
        if (!reservedKeys.has(key) && !Object.hasOwn(object, key)) object[key] = plain(value)
      }
      return object
    }
    default:
      return node?.value
  }
}

/** What a value is, in words people use. */
export function kindOf(node: Node): string {
  const words = { map: 'a map', list: 'a list', string: 'a text', number: 'a number', boolean: 'true or false', null: 'nothing (null)' }
  return words[node.is]
}

/** Keys that stand twice in one map and keys that JavaScript reserves, anywhere in the tree. */
export function keyIssues(node: Node | null): Issue[] {
  const issues: Issue[] = []
  const path: string[] = []
  const visit = (at: Node): void => {
    if (at.is === 'list') for (const [i, item] of at.items.entries()) step(String(i), item)
    if (at.is !== 'map') return
    const first = new Map<string, number>()
    for (const { key, line, column, value } of at.entries) {
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, line)
      else
        issues.push({
          line,
          column,
          field: fieldOf(path, key),
          reason: 'duplicate-key',
          why: `line ${line}, column ${column}: the key "${short(key)}" stands here again (first on line ${earlier}); keep one.`,
        })
      if (reservedKeys.has(key))
        issues.push({
          line,
          column,
          field: fieldOf(path, key),
          reason: 'reserved-key',
          why: `line ${line}, column ${column}: "${key}" is a reserved word and cannot be a key; rename it.`,
        })
      step(key, value)
    }
  }
  const step = (key: string, value: Node): void => {
    if (value.is !== 'map' && value.is !== 'list') return
    path.push(key)
    visit(value)
    path.pop()
  }
  if (node !== null) visit(node)
  return issues
}

function fieldOf(path: string[], key: string): string {
  return [...path, key].map(short).join('.')
}

/** A key for a sentence: nobody reads more of it, and a hostile one may be a megabyte. */
function short(key: string): string {
  return key.length > 80 ? `${key.slice(0, 79)}…` : key
}

/** The text of a string, number or boolean. */
export function textOf(node: Node | null): string | null {
  switch (node?.is) {
    case 'string':
      return node.value
    case 'number':
      return node.text
    case 'boolean':
      return String(node.value)
    default:
      return null
  }
}
