import type { PythonNode } from '../python-tree.ts'

/** Words and marks of the grammar that are no expressions. */
export function isToken({ name }: PythonNode): boolean {
  return !/^[A-Z]/.test(name) || /^(?:AssignOp|UpdateOp|ArithOp|BitOp|CompareOp|LogicOp|At|TypeDef)$/.test(name)
}

/** Children of a bracketed node without its brackets. */
export function between({ children }: PythonNode): PythonNode[] {
  const opens = /^[([{]$/.test(children[0]?.name ?? '') ? 1 : 0
  const closes = /^[)\]}]$/.test(children.at(-1)?.name ?? '') ? 1 : 0
  return children.slice(opens, children.length - closes)
}

/** The parts between marks of one kind, as `split` does. */
export function splitAt(nodes: PythonNode[], mark: string): PythonNode[][] {
  const parts: PythonNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === mark) parts.push([])
    else parts.at(-1)?.push(node)
  }
  const last = parts.at(-1)
  return last?.length === 0 && mark === ',' ? parts.slice(0, -1) : parts
}
