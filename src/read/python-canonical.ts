import { normalNumber } from './python-literal.ts'
import { inner, isDocstring, isLayout, isLooseParenthesis } from './python-shapes.ts'
import { writeString } from './python-string.ts'
import { type PythonNode, parsePython } from './python-tree.ts'

/** A Python text in the one spelling that all its formattings share, or null when it does not parse. For comparison, not for people. */
export function canonicalPython(text: string): string | null {
  const tree = parsePython(text)
  if (tree === null) return null
  const out: string[] = []
  try {
    within(tree.top, tree.text, out)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  return out.map((piece) => ` ${piece}`).join('')
}

/** Where a list of expressions may stand without parentheses and is a tuple all the same. */
const takesBareTuple = new Set([
  'AssignStatement',
  'UpdateStatement',
  'ReturnStatement',
  'ForStatement',
  'DeleteStatement',
  'ExpressionStatement',
  'YieldStatement',
  'YieldExpression',
])

function write(node: PythonNode, text: string, out: string[]): void {
  const said = text.slice(node.from, node.to)
  if (isDocstring(node)) return
  if (node.name === 'StatementGroup' || isLooseParenthesis(node)) within(node, text, out)
  else if (node.name === 'TupleExpression') writeTuple(inner(node), text, out)
  else if (/^(?:Format|Continued)?String$/.test(node.name)) writeString(node, text, out, write)
  else if (node.name === 'Number') out.push(normalNumber(said))
  else if (node.children.length === 0) out.push(said)
  else writeBranch(node, text, out)
}

function writeBranch(node: PythonNode, text: string, out: string[]): void {
  out.push(`<${node.name}`)
  if (takesBareTuple.has(node.name)) writeBare(node.children, text, out)
  else if (node.name === 'WithStatement') writeWith(node.children, text, out)
  else within(node, text, out)
  out.push('>')
}

/** Writes the children that are no layout, and the text between them that has no node of its own (`/`, `->`). */
function within(node: PythonNode, text: string, out: string[]): void {
  const children = node.children
  let done = node.from
  children.forEach((child, i) => {
    writeGap(text.slice(done, child.from), out)
    if (!isLayout(node, children, i)) write(child, text, out)
    done = child.to
  })
  writeGap(text.slice(done, node.to), out)
}

function writeGap(text: string, out: string[]): void {
  const said = text.trim() === '' ? '' : text.replace(/\\\n|#[^\n]*|\s/g, '')
  if (said !== '') out.push(said)
}

/** Splits what stands between keywords and `=` at commas: `a, b = 1, 2` is written as two tuples. */
function writeBare(children: PythonNode[], text: string, out: string[]): void {
  let segment: PythonNode[] = []
  const flush = () => {
    if (segment.some(({ name }) => name === ',')) writeTuple(segment, text, out)
    else for (const child of segment) write(child, text, out)
    segment = []
  }
  for (const child of children) {
    if (!/^[a-z]|^(?:AssignOp|UpdateOp|TypeDef|Body)$/.test(child.name)) segment.push(child)
    else {
      flush()
      write(child, text, out)
    }
  }
  flush()
}

function writeTuple(elements: PythonNode[], text: string, out: string[]): void {
  out.push('<T')
  for (const element of elements) if (element.name !== ',') write(element, text, out)
  out.push('>')
}

/** `with (a, b):` opens both, as `with a, b:` does. */
function writeWith(children: PythonNode[], text: string, out: string[]): void {
  children.forEach((child, i) => {
    const items =
      child.name === 'TupleExpression' && children[i + 1]?.name === 'Body' && children[i - 1]?.name === 'with' ? inner(child) : [child]
    for (const item of items) if (item.name !== ',') write(item, text, out)
  })
}
