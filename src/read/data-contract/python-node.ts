import type { Argument, Expression, Statement } from '../../model/syntax.ts'
import type { Node } from '../node.ts'

/** A Python file in which values are looked up: its text, and what its top level names. */
export interface PythonPlace {
  text: string
  names: ReadonlyMap<string, Expression>
  /** Offsets of line ends. */
  ends: readonly number[]
}

/** The file's top level: a name stands for what it was last given. */
export function placeOf(text: string, statements: Statement[]): PythonPlace {
  const names = new Map<string, Expression>()
  for (const statement of statements)
    if (statement.is === 'assign') for (const target of statement.targets) if (target.is === 'name') names.set(target.name, statement.value)
  return { text, names, ends: [...text.matchAll(/\n/g)].map(({ index }) => index) }
}

/** The 1-based line of an offset. */
export function lineAt({ ends }: PythonPlace, offset: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** A literal of Python as the tree that YAML and JSON give; what must be run to be known is nothing. */
export function nodeOf(expression: Expression, place: PythonPlace, depth = 0): Node {
  const at = { line: lineAt(place, expression.from), column: 1 }
  const nothing: Node = { ...at, is: 'null' }
  if (depth > 8) return nothing
  const read = (it: Expression) => nodeOf(it, place, depth + 1)
  switch (expression.is) {
    case 'constant': {
      const { value } = expression
      if (typeof value === 'string') return { ...at, is: 'string', value }
      if (typeof value === 'number') return { ...at, is: 'number', value, text: sourceOf(expression, place).replaceAll('_', '') }
      return typeof value === 'boolean' ? { ...at, is: 'boolean', value } : nothing
    }
    case 'unary': {
      const number = read(expression.value)
      return expression.operator === '-' && number.is === 'number' ? { ...number, value: -number.value, text: `-${number.text}` } : nothing
    }
    case 'list':
    case 'tuple':
    case 'set':
      return { ...at, is: 'list', items: expression.items.map(read) }
    case 'dict':
      return {
        ...at,
        is: 'map',
        entries: expression.entries.flatMap(({ key, value }) => {
          const name = key === null ? null : read(key)
          return name?.is === 'string' ? [{ line: name.line, column: 1, key: name.value, value: read(value) }] : []
        }),
      }
    case 'call': {
      // dict(unit="EUR")
      if (expression.callee.is !== 'name' || expression.callee.name !== 'dict') return nothing
      return { ...at, is: 'map', entries: keywords(expression.arguments, place, depth) }
    }
    case 'name': {
      const named = place.names.get(expression.name)
      // One step: names that stand for lists of names could be followed without end.
      return named === undefined ? nothing : nodeOf(named, { ...place, names: new Map() }, depth + 1)
    }
    default:
      return nothing
  }
}

/** What a call is given by name, as a map. */
export function givenOf(arguments_: Argument[], place: PythonPlace): Node {
  return { line: 1, column: 1, is: 'map', entries: keywords(arguments_, place, 0) }
}

function keywords(arguments_: Argument[], place: PythonPlace, depth: number) {
  return arguments_.flatMap(({ keyword, value }) =>
    keyword === null ? [] : [{ line: lineAt(place, value.from), column: 1, key: keyword, value: nodeOf(value, place, depth + 1) }],
  )
}

export function argument(arguments_: Argument[], keyword: string, position: number | null = null): Expression | null {
  const named = arguments_.find((it) => it.keyword === keyword)
  const plain = position === null ? undefined : arguments_.filter((it) => it.keyword === null && it.is === 'plain')[position]
  return (named ?? plain)?.value ?? null
}

export function sourceOf({ from, to }: Expression, { text }: PythonPlace): string {
  return text.slice(from, to)
}

/** The last name of `a.b.c`. */
export function lastName(expression: Expression): string | null {
  return expression.is === 'name' || expression.is === 'member' ? expression.name : null
}
