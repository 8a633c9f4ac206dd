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
export function keyIssues(node: Node | null, path: string[] = []): Issue[] {
  if (node?.is === 'list') return node.items.flatMap((item, i) => keyIssues(item, [...path, String(i)]))
  if (node?.is !== 'map') return []
  const first = new Map<string, number>()
  return node.entries.flatMap(({ key, line, column, value }): Issue[] => {
    const at = { line, column, field: [...path, key].join('.') }
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, line)
    const own: Issue[] = []
    if (earlier !== undefined)
      own.push({
        ...at,
        reason: 'duplicate-key',
        why: `line ${line}, column ${column}: the key "${key}" stands here again (first on line ${earlier}); keep one.`,
      })
    if (reservedKeys.has(key))
      own.push({
        ...at,
        reason: 'reserved-key',
        why: `line ${line}, column ${column}: "${key}" is a reserved word and cannot be a key; rename it.`,
      })
    return [...own, ...keyIssues(value, [...path, key])]
  })
}
