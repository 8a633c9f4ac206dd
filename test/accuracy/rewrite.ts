import { apply, type Edit, nodesOf, uses } from './edit.ts'
import { annotated, asAttributes, asEntries, guarded, throughHelper } from './rewrite-place.ts'
import { chained, inPlace, inSteps, literalsNamed, modulesNamed, oldPaths, starred, unpacked, unrolled } from './rewrite-shape.ts'

/** A text, the name that stands for it, and what it must not change. */
export interface Rewrite {
  name: string
  /** The program written another way; null where it cannot be. */
  of(text: string): string | null
}

/** Ways to write a program that mean the same. */
export const sameMeaning: readonly Rewrite[] = [
  { name: 'variables renamed', of: renamed },
  { name: 'in a function that is called', of: wrapped },
  { name: 'imports by other names', of: aliased },
  { name: 'looked at on the way', of: lookedAt },
  { name: 'numbers in variables', of: numbersNamed },
  { name: 'assigned instead of in place', of: assigned },
  { name: 'in place instead of assigned', of: inPlace },
  { name: 'star imports', of: starred },
  { name: 'modules by other names', of: modulesNamed },
  { name: 'texts in variables', of: literalsNamed },
  { name: 'a chain of methods in steps', of: inSteps },
  { name: 'steps in a chain', of: chained },
  { name: 'unpacked one by one', of: unpacked },
  { name: 'loops over lists unrolled', of: unrolled },
  { name: 'old module paths', of: oldPaths },
  { name: 'variables as attributes', of: asAttributes },
  { name: 'variables as entries of a dict', of: asEntries },
  { name: 'as a main program', of: guarded },
  { name: 'annotated', of: annotated },
  { name: 'through a function that gives back', of: throughHelper },
]

function renamed(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, nodes } = read
  const all = uses(nodes, text)
  const fixed = new Set(all.filter(({ keyword, node }) => keyword || node.parent?.name === 'ParamList').map(({ name }) => name))
  const bound = new Set(
    all
      .filter(({ node }) => /^(?:AssignStatement|ForStatement|TupleExpression)$/.test(node.parent?.name ?? ''))
      .filter(
        ({ node }) =>
          node.parent?.children.slice(node.parent.children.indexOf(node)).some(({ name }) => name === 'AssignOp' || name === 'in') === true,
      )
      .map(({ name }) => name),
  )
  const names = [...bound].filter((name) => !fixed.has(name) && name !== '_' && !name.startsWith('__'))
  const edits = all.flatMap(({ node, name }) =>
    names.includes(name) ? [{ from: node.from, to: node.to, text: `v${names.indexOf(name)}_` }] : [],
  )
  return edits.length === 0 ? null : apply(text, edits)
}

function wrapped(given: string): string | null {
  if (nodesOf(given) === null || /^\s*(?:global|nonlocal) |import \*|"""|'''/m.test(given)) return null
  return `def everything_():\n${given.replace(/^(?=.)/gm, '    ')}\neverything_()\n`
}

function aliased(given: string): string | null {
  const read = nodesOf(given)
  if (read === null || /import \*/.test(given)) return null
  const { text, nodes } = read
  const edits: Edit[] = []
  const names = new Set<string>()
  for (const node of nodes.filter(({ name }) => name === 'ImportStatement')) {
    const { children } = node
    if (children[0]?.name !== 'from') continue
    const taken = children.findIndex(({ name }) => name === 'import')
    for (const [i, child] of children.entries()) {
      if (i <= taken || child.name !== 'VariableName' || children[i - 1]?.name === 'as' || children[i + 1]?.name === 'as') continue
      const name = text.slice(child.from, child.to)
      names.add(name)
      edits.push({ from: child.to, to: child.to, text: ` as other_${name}` })
    }
  }
  for (const { node, name, keyword } of uses(nodes, text))
    if (names.has(name) && !keyword && node.parent?.name !== 'ImportStatement')
      edits.push({ from: node.from, to: node.from, text: 'other_' })
  return edits.length === 0 ? null : apply(text, edits)
}

function lookedAt(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, top } = read
  const edits = top.children.flatMap((node): Edit[] => {
    const said = /^([A-Za-z]\w*) *= *\w+\.read_\w+\(/.exec(text.slice(node.from, node.to))?.[1]
    if (node.name !== 'AssignStatement' || said === undefined) return []
    const look = `print(${said}.shape, ${said}.mean(), ${said}.corr())\n${said}.hist()\nplt.show()\nspread_ = ${said}.std() / ${said}.max()\nprint(spread_)\n`
    return [{ from: text.indexOf('\n', node.to) + 1, to: text.indexOf('\n', node.to) + 1, text: look }]
  })
  return edits.length === 0 ? null : apply(text, edits)
}

function numbersNamed(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const { text, nodes } = read
  const numbers = nodes.filter(({ name, parent }) => {
    if (name !== 'Number' || parent?.name !== 'ArgList') return false
    return parent.children[0]?.name === '('
  })
  const edits = numbers.map(({ from, to }, i): Edit => ({ from, to, text: `number_${i}` }))
  const head = numbers.map(({ from, to }, i) => `number_${i} = ${text.slice(from, to)}\n`).join('')
  return edits.length === 0 ? null : head + apply(text, edits)
}

function assigned(given: string): string | null {
  const made = given
    .replace(/^(\w+)\.(dropna|drop|drop_duplicates|reset_index|rename|sort_values)\((.*?),? *inplace=True\)$/gm, '$1 = $1.$2($3)')
    .replace(/^(\w+\[[^\]]+\])\.(fillna|replace)\((.*?), *inplace=True\)$/gm, '$1 = $1.$2($3)')
  return made === given ? null : made
}

/** The same program as a notebook, a cell for each of its statements. */
export function asNotebook(given: string): string | null {
  const read = nodesOf(given)
  if (read === null) return null
  const starts = read.top.children.map(({ from }) => read.text.lastIndexOf('\n', from) + 1)
  const cuts = [...new Set([0, ...starts])]
  const cells = cuts.map((from, i) => read.text.slice(from, cuts[i + 1] ?? read.text.length))
  const made = cells.map((source) => ({ cell_type: 'code', metadata: {}, source, outputs: [], execution_count: null }))
  return JSON.stringify({ cells: made, metadata: { kernelspec: { name: 'python3', language: 'python' } }, nbformat: 4, nbformat_minor: 4 })
}
