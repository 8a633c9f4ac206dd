import { guessPython, type PythonNode } from '../../src/read/python-tree.ts'

/** A text put in place of a stretch of another. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** All edits at once; of two that meet the earlier one in the list is made. */
export function apply(text: string, edits: Edit[]): string {
  return edits
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((made, { from, to, text: put }) => made.slice(0, from) + put + made.slice(to), text)
}

interface Nodes {
  text: string
  nodes: PythonNode[]
  top: PythonNode
}

const known = new Map<string, Nodes | null>()

/** All nodes of a program that has no mistakes; what the tree counts in is the text that comes with it. Nobody changes them. */
export function nodesOf(text: string): Nodes | null {
  const found = known.get(text)
  if (found !== undefined) return found
  const read = readNodes(text)
  known.set(text, read)
  return read
}

function readNodes(text: string): Nodes | null {
  const tree = guessPython(text)
  if (tree === null || tree.broken) return null
  const nodes: PythonNode[] = []
  const visit = (node: PythonNode) => {
    nodes.push(node)
    node.children.forEach(visit)
  }
  visit(tree.top)
  return { text: tree.text, nodes, top: tree.top }
}

/** A name of a call's argument or of a parameter: no variable. */
export function isKeyword({ parent }: PythonNode, next: PythonNode | undefined): boolean {
  return (parent?.name === 'ArgList' || parent?.name === 'ParamList') && next?.name === 'AssignOp'
}

/** Every place where a variable is named. */
export function uses(nodes: PythonNode[], text: string): { node: PythonNode; name: string; keyword: boolean }[] {
  return nodes
    .filter(({ name }) => name === 'VariableName')
    .map((node) => {
      const siblings = node.parent?.children ?? []
      return { node, name: text.slice(node.from, node.to), keyword: isKeyword(node, siblings[siblings.indexOf(node) + 1]) }
    })
}

/** A statement that has its lines to itself: where they begin and end, and how far it is indented. null where it shares them. */
export function linesOf({ from, to }: PythonNode, text: string): { from: number; to: number; indent: string } | null {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to) + 1
  const indent = text.slice(start, from)
  if (!/^[ \t]*$/.test(indent) || !/^[ \t]*(?:#.*)?\n?$/.test(text.slice(to, end))) return null
  return { from: start, to: end, indent }
}
