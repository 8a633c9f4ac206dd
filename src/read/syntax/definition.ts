import type { Expression, Statement } from '../../model/syntax.ts'
import { childNamed, type PythonNode } from '../python-tree.ts'
import { readArguments, readParameters } from './expression.ts'
import { readBody, readStatement } from './statement.ts'
import { isToken } from './tokens.ts'

/** A function or a class, with its decorators. */
export function readDefinition(node: PythonNode, text: string): Statement[] {
  if (node.name !== 'DecoratedStatement') return [definition(node, text, [])]
  const decorators = node.children.filter(({ name }) => name === 'Decorator').map((decorator) => decoration(decorator, text))
  return node.children
    .filter((child) => child.name !== 'Decorator' && !isToken(child))
    .flatMap((child) => (/Definition$/.test(child.name) ? [definition(child, text, decorators)] : readStatement(child, text)))
}

function definition(node: PythonNode, text: string, decorators: Expression[]): Statement {
  const named = childNamed(node, 'VariableName')
  const body = childNamed(node, 'Body')
  const about = {
    from: node.from,
    to: node.to,
    name: named === null ? '' : text.slice(named.from, named.to),
    body: body === null ? [] : readBody(body, text),
    decorators,
  }
  if (node.name === 'ClassDefinition') {
    const bases = childNamed(node, 'ArgList')
    return { ...about, is: 'class', bases: bases === null ? [] : readArguments(bases, text) }
  }
  const list = childNamed(node, 'ParamList')
  return { ...about, is: 'function', parameters: list === null ? [] : readParameters(list, text) }
}

/** `@a.b(c)`, which the grammar gives as names, dots and brackets in a row. */
function decoration(node: PythonNode, text: string): Expression {
  let made: Expression = { from: node.from, to: node.to, is: 'unknown', parts: [] }
  for (const child of node.children) {
    const { from, to } = child
    if (child.name === 'ArgList') made = { from: made.from, to, is: 'call', callee: made, arguments: readArguments(child, text) }
    if (child.name !== 'VariableName' && child.name !== 'PropertyName') continue
    const name = text.slice(from, to)
    made = made.is === 'unknown' ? { from, to, is: 'name', name } : { from: made.from, to, is: 'member', of: made, name }
  }
  return made
}
