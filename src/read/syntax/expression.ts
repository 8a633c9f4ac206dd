import type { Argument, Clause, Expression, Index, Parameter, Span } from '../../model/syntax.ts'
import type { PythonNode } from '../python-tree.ts'
import { numberValue, stringExpression } from './literal.ts'
import { between, isToken, splitAt } from './tokens.ts'

/** An expression of a syntax tree in the words of `model/syntax.ts`. */
export function readExpression(node: PythonNode, text: string): Expression {
  const at: Span = { from: node.from, to: node.to }
  const inside = () => between(node)
  const read = (child: PythonNode) => readExpression(child, text)
  switch (node.name) {
    case 'VariableName':
      return { ...at, is: 'name', name: text.slice(node.from, node.to) }
    case 'Number':
      return { ...at, is: 'constant', value: numberValue(text.slice(node.from, node.to)) }
    case 'Boolean':
      return { ...at, is: 'constant', value: text.slice(node.from, node.to) === 'True' }
    case 'None':
      return { ...at, is: 'constant', value: null }
    case 'String':
    case 'FormatString':
    case 'ContinuedString':
      return stringExpression(node, text, read)
    case 'ParenthesizedExpression':
      return listed(inside(), text, at)
    case 'MemberExpression':
      return member(node, text)
    case 'CallExpression': {
      const [callee, list] = node.children
      if (callee === undefined) return unknown(node, text)
      return { ...at, is: 'call', callee: read(callee), arguments: list === undefined ? [] : readArguments(list, text) }
    }
    case 'ArrayExpression':
      return { ...at, is: 'list', items: items(inside(), text) }
    case 'TupleExpression':
      return { ...at, is: 'tuple', items: items(inside(), text) }
    case 'SetExpression':
      return { ...at, is: 'set', items: items(inside(), text) }
    case 'DictionaryExpression':
      return { ...at, is: 'dict', entries: splitAt(inside(), ',').flatMap((entry) => dictEntry(entry, text)) }
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'DictionaryComprehensionExpression':
    case 'ComprehensionExpression':
      return comprehension(inside(), text, at, makes[node.name])
    case 'BinaryExpression':
      return binary(node, text)
    case 'UnaryExpression': {
      const value = node.children.at(-1)
      const operator = node.children[0]
      if (value === undefined || operator === undefined || value === operator) return unknown(node, text)
      return { ...at, is: 'unary', operator: text.slice(operator.from, operator.to), value: read(value) }
    }
    case 'ConditionalExpression': {
      const [value, , test, , otherwise] = node.children
      if (value === undefined || test === undefined || otherwise === undefined) return unknown(node, text)
      return { ...at, is: 'conditional', test: read(test), value: read(value), otherwise: read(otherwise) }
    }
    case 'LambdaExpression': {
      const list = node.children.find(({ name }) => name === 'ParamList')
      const value = node.children.at(-1)
      if (value === undefined || isToken(value)) return unknown(node, text)
      return { ...at, is: 'lambda', parameters: list === undefined ? [] : readParameters(list, text), value: read(value) }
    }
    case 'NamedExpression': {
      const [target, , value] = node.children
      if (target === undefined || value === undefined) return unknown(node, text)
      return { ...at, is: 'named', target: read(target), value: read(value) }
    }
    case 'AwaitExpression':
      return { ...at, is: 'await', value: optional(node, text) }
    case 'YieldExpression':
    case 'YieldStatement':
      return { ...at, is: node.children.some(({ name }) => name === 'from') ? 'yield-from' : 'yield', value: optional(node, text) }
    default:
      return unknown(node, text)
  }
}

const makes = {
  ArrayComprehensionExpression: 'list',
  SetComprehensionExpression: 'set',
  DictionaryComprehensionExpression: 'dict',
  ComprehensionExpression: 'generator',
} as const

/** `a`, `a, b`, `*a, b`: what stands where Python takes a list of expressions, a tuple where there is a comma. */
export function listed(nodes: PythonNode[], text: string, at: Span): Expression {
  const [first] = nodes
  const tuple = nodes.some(({ name }) => name === ',')
  if (!tuple && nodes.some(({ name }) => name === 'for')) return comprehension(nodes, text, at, 'generator')
  if (!tuple && first !== undefined && nodes.length === 1) return readExpression(first, text)
  const read = items(nodes, text)
  if (tuple) return { ...at, is: 'tuple', items: read }
  return read.length === 1 && read[0] !== undefined ? read[0] : { ...at, is: 'unknown', parts: read }
}

/** Expressions between commas; `*a` is a star. */
export function items(nodes: PythonNode[], text: string): Expression[] {
  return splitAt(nodes, ',').flatMap((part): Expression[] => {
    const value = part.findLast((it) => !isToken(it))
    if (value === undefined) return []
    const read = readExpression(value, text)
    return part[0]?.name === '*' ? [{ from: part[0].from, to: value.to, is: 'star', value: read }] : [read]
  })
}

/** What stands in the brackets of a call. */
export function readArguments(list: PythonNode, text: string): Argument[] {
  const nodes = between(list)
  if (nodes.some(({ name }) => name === 'for'))
    return [{ is: 'plain', keyword: null, value: comprehension(nodes, text, list, 'generator') }]
  return splitAt(nodes, ',').flatMap((part): Argument[] => {
    const value = part.findLast((it) => !isToken(it))
    if (value === undefined) return []
    const keyword = part.find((it, i) => it.name === 'VariableName' && part[i + 1]?.name === 'AssignOp')
    const is = part[0]?.name === '*' ? 'star' : part[0]?.name === '**' ? 'double-star' : 'plain'
    return [{ is, keyword: keyword === undefined ? null : text.slice(keyword.from, keyword.to), value: readExpression(value, text) }]
  })
}

/** What a function takes, annotations left out. */
export function readParameters(list: PythonNode, text: string): Parameter[] {
  return splitAt(between(list), ',').flatMap((part): Parameter[] => {
    const name = part.find((it) => it.name === 'VariableName')
    if (name === undefined) return []
    const equals = part.findIndex((it) => it.name === 'AssignOp')
    const fallback = equals < 0 ? undefined : part[equals + 1]
    const is = part[0]?.name === '*' ? 'star' : part[0]?.name === '**' ? 'double-star' : 'plain'
    return [{ is, name: text.slice(name.from, name.to), fallback: fallback === undefined ? null : readExpression(fallback, text) }]
  })
}

function member(node: PythonNode, text: string): Expression {
  const at = { from: node.from, to: node.to }
  const [of, mark, property] = node.children
  if (of === undefined || mark === undefined) return unknown(node, text)
  if (mark.name === '.')
    return property === undefined
      ? readExpression(of, text)
      : { ...at, is: 'member', of: readExpression(of, text), name: text.slice(property.from, property.to) }
  const inside = node.children.slice(2).filter(({ name }) => name !== ']')
  return { ...at, is: 'subscript', of: readExpression(of, text), index: splitAt(inside, ',').map((part) => indexOf(part, text)) }
}

function indexOf(part: PythonNode[], text: string): Index {
  if (!part.some(({ name }) => name === ':')) {
    const [first] = part
    const at = { from: first?.from ?? 0, to: part.at(-1)?.to ?? 0 }
    return { is: 'at', value: listed(part, text, at) }
  }
  const [lower, upper, step] = splitAt(part, ':').map(([it]) => (it === undefined ? null : readExpression(it, text)))
  return { is: 'slice', lower: lower ?? null, upper: upper ?? null, step: step ?? null }
}

function dictEntry(entry: PythonNode[], text: string): { key: Expression | null; value: Expression }[] {
  const value = entry.findLast((it) => !isToken(it))
  if (value === undefined) return []
  const [key] = entry
  const read = readExpression(value, text)
  return [{ key: key === undefined || key.name === '**' || key === value ? null : readExpression(key, text), value: read }]
}

function comprehension(nodes: PythonNode[], text: string, { from, to }: Span, makes: 'list' | 'set' | 'dict' | 'generator'): Expression {
  const first = nodes.findIndex(({ name }) => name === 'for' || name === 'async')
  const head = nodes.slice(0, first)
  const colon = head.findIndex(({ name }) => name === ':')
  const value = listed(colon < 0 ? head : head.slice(colon + 1), text, { from, to })
  const key = colon < 0 ? null : listed(head.slice(0, colon), text, { from, to })
  const clauses = splitAt(nodes.slice(first), 'for')
    .slice(1)
    .map((part) => clause(part, text))
  return { from, to, is: 'comprehension', makes, key, value, clauses }
}

/** What stands behind `for`, up to the next. */
function clause(part: PythonNode[], text: string): Clause {
  const at = { from: part[0]?.from ?? 0, to: part.at(-1)?.to ?? 0 }
  const inside = part.findIndex(({ name }) => name === 'in')
  const [iterable = [], ...tests] = splitAt(
    part.slice(inside + 1).filter(({ name }) => name !== 'async'),
    'if',
  )
  return {
    target: listed(part.slice(0, inside), text, at),
    iterable: listed(iterable, text, at),
    tests: tests.map((test) => listed(test, text, at)),
  }
}

function binary(node: PythonNode, text: string): Expression {
  const left = node.children[0]
  const right = node.children.at(-1)
  if (left === undefined || right === undefined || left === right || isToken(right)) return unknown(node, text)
  const words = node.children.slice(1, -1).map(({ from, to }) => text.slice(from, to))
  const { from, to } = node
  return { from, to, is: 'binary', operator: words.join(' '), left: readExpression(left, text), right: readExpression(right, text) }
}

function optional(node: PythonNode, text: string): Expression | null {
  const rest = node.children.filter(({ name }) => name !== 'await' && name !== 'yield' && name !== 'from')
  return rest.length === 0 ? null : listed(rest, text, { from: node.from, to: node.to })
}

/** What could not be made out, with what could be read of it. */
export function unknown(node: PythonNode, text: string): Expression {
  const parts = node.children.filter((child) => !isToken(child)).map((child) => readExpression(child, text))
  return { from: node.from, to: node.to, is: 'unknown', parts }
}
