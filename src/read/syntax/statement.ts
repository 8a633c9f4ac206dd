import type { Expression, Span, Statement } from '../../model/syntax.ts'
import type { PythonNode } from '../python-tree.ts'
import { readBlock } from './block.ts'
import { readDefinition } from './definition.ts'
import { listed, readExpression, unknown } from './expression.ts'
import { readImport } from './import.ts'
import { isToken, splitAt } from './tokens.ts'

/** Statements of a syntax tree in the words of `model/syntax.ts`; a line of several gives several. */
export function readStatement(node: PythonNode, text: string): Statement[] {
  const at: Span = { from: node.from, to: node.to }
  const { children } = node
  switch (node.name) {
    case 'StatementGroup':
      return children.filter((child) => !isToken(child)).flatMap((child) => readStatement(child, text))
    case 'AssignStatement':
      return assignment(node, text)
    case 'UpdateStatement': {
      const operator = children.findIndex(({ name }) => name === 'UpdateOp')
      const [target] = children
      const mark = children[operator]
      if (target === undefined || mark === undefined) return [effect(node, text)]
      const value = listed(children.slice(operator + 1), text, at)
      return [{ ...at, is: 'augment', target: readExpression(target, text), operator: text.slice(mark.from, mark.to - 1), value }]
    }
    case 'ReturnStatement':
      return [{ ...at, is: 'return', value: children.length < 2 ? null : listed(children.slice(1), text, at) }]
    case 'DeleteStatement':
      return [{ ...at, is: 'delete', targets: values(children, text) }]
    case 'ImportStatement':
      return readImport(node, text)
    case 'IfStatement':
    case 'ForStatement':
    case 'WhileStatement':
    case 'WithStatement':
    case 'TryStatement':
    case 'MatchStatement':
      return [readBlock(node, text)]
    case 'FunctionDefinition':
    case 'ClassDefinition':
    case 'DecoratedStatement':
      return readDefinition(node, text)
    case 'ScopeStatement': {
      const names = children.filter(({ name }) => name === 'VariableName').map(({ from, to }) => text.slice(from, to))
      return [{ ...at, is: 'scope', kind: children[0]?.name === 'nonlocal' ? 'nonlocal' : 'global', names }]
    }
    case 'BreakStatement':
      return [{ ...at, is: 'leave', how: 'break', values: [] }]
    case 'ContinueStatement':
      return [{ ...at, is: 'leave', how: 'continue', values: [] }]
    case 'RaiseStatement':
      return [{ ...at, is: 'leave', how: 'raise', values: values(children, text) }]
    case 'PassStatement':
    case 'TypeDefinition':
      return []
    case 'YieldStatement':
      return [{ ...at, is: 'effect', values: [readExpression(node, text)] }]
    case 'ExpressionStatement':
      return [done(listed(children, text, at))]
    default:
      return isToken(node) ? [] : [effect(node, text)]
  }
}

/** The statements of a script, or of the body of a block. */
export function readBody(body: PythonNode, text: string): Statement[] {
  return body.children.filter(({ name }) => name !== ':').flatMap((child) => readStatement(child, text))
}

/** `a() if test else b()` for what it does is a branch. */
function done(value: Expression): Statement {
  const { from, to } = value
  if (value.is !== 'conditional') return { from, to, is: 'effect', values: [value] }
  return { from, to, is: 'if', branches: [{ test: value.test, body: [done(value.value)] }], otherwise: [done(value.otherwise)] }
}

function effect(node: PythonNode, text: string): Statement {
  const read = /Statement$/.test(node.name) ? values(node.children, text) : [unknown(node, text)]
  return { from: node.from, to: node.to, is: 'effect', values: read }
}

function values(children: PythonNode[], text: string): Expression[] {
  return children.filter((child) => !isToken(child)).map((child) => readExpression(child, text))
}

/** `a = b = c`, `a: int = c`; a bare annotation binds nothing. */
function assignment(node: PythonNode, text: string): Statement[] {
  const at = { from: node.from, to: node.to }
  const parts = splitAt(
    node.children.filter(({ name }) => name !== 'TypeDef'),
    'AssignOp',
  ).map((part) => listed(part, text, { from: part[0]?.from ?? node.from, to: part.at(-1)?.to ?? node.to }))
  const value = parts.at(-1)
  const [declared] = parts
  if (parts.length === 1 && declared?.is === 'name') return [{ ...at, is: 'scope', kind: 'declare', names: [declared.name] }]
  return parts.length < 2 || value === undefined ? [] : [{ ...at, is: 'assign', targets: parts.slice(0, -1), value }]
}
