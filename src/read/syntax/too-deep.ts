import type { PythonNode } from '../python-tree.ts'

/** Expressions in expressions of one statement, and blocks in blocks: Python itself takes no more of these. */
const most = { within: 250, blocks: 100 }

interface Visit {
  node: PythonNode
  statement: PythonNode | null
  within: number
  blocks: number
}

/** Takes out statements that are nested deeper than may be followed, so that none depends on how much a machine's stack holds; gives where they stood. */
export function withoutTooDeep(top: PythonNode): { from: number; to: number }[] {
  const lost = new Set<PythonNode>()
  const waiting: Visit[] = [{ node: top, statement: null, within: 0, blocks: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, within, blocks } = next
    const starts = (node.parent === top || isBody(node.parent)) && /(?:Statement|Definition|StatementGroup)$/.test(node.name)
    const statement = starts ? node : next.statement
    if (statement !== null && lost.has(statement)) continue
    if (statement !== null && (within > most.within || blocks > most.blocks)) {
      lost.add(statement)
      continue
    }
    const inside = isBody(node) ? { within: 0, blocks: blocks + 1 } : { within: starts ? 0 : within + 1, blocks }
    for (const child of node.children) waiting.push({ node: child, statement, ...inside })
  }
  for (const statement of lost) [statement.name, statement.children] = ['PassStatement', []]
  return [...lost].map(({ from, to }) => ({ from, to }))
}

function isBody(node: PythonNode | null): boolean {
  return node !== null && (node.name === 'Body' || node.name === 'MatchBody')
}
