import type { Expression, Statement } from '../../model/syntax.ts'
import type { PythonNode } from '../python-tree.ts'
import { listed, readExpression } from './expression.ts'
import { readBody } from './statement.ts'
import { isToken, splitAt } from './tokens.ts'

/** A part of a compound statement: its word (`if`, `except`), what stands behind it, its body. */
interface Part {
  word: string
  head: PythonNode[]
  body: Statement[]
}

const words = new Set(['if', 'elif', 'else', 'for', 'while', 'with', 'try', 'except', 'finally'])

/** `if`, `for`, `while`, `with`, `try` and `match` with their bodies. */
export function readBlock(node: PythonNode, text: string): Statement {
  const at = { from: node.from, to: node.to }
  const parts = partsOf(node, text)
  const [first = { word: '', head: [], body: [] }] = parts
  const bodyOf = (word: string) => parts.find((part) => part.word === word)?.body ?? []
  const value = (nodes: PythonNode[]) => listed(nodes, text, spanOf(nodes, node))
  switch (node.name) {
    case 'IfStatement': {
      const tested = parts.filter(({ word }) => word !== 'else')
      return { ...at, is: 'if', branches: tested.map(({ head, body }) => ({ test: value(head), body })), otherwise: bodyOf('else') }
    }
    case 'ForStatement': {
      const inside = first.head.findIndex(({ name }) => name === 'in')
      const [target, iterable] = [value(first.head.slice(0, inside)), value(first.head.slice(inside + 1))]
      return { ...at, is: 'for', target, iterable, body: first.body, otherwise: bodyOf('else') }
    }
    case 'WhileStatement':
      return { ...at, is: 'while', test: value(first.head), body: first.body, otherwise: bodyOf('else') }
    case 'WithStatement':
      return { ...at, is: 'with', items: splitAt(first.head, ',').map((part) => withItem(part, text)), body: first.body }
    case 'TryStatement': {
      const handlers = parts
        .filter(({ word }) => word === 'except')
        .map(({ head, body }) => {
          const as = head.findIndex(({ name }) => name === 'as')
          const name = as < 0 ? undefined : head[as + 1]
          const error = as < 0 ? head : head.slice(0, as)
          return {
            error: error.length === 0 ? null : value(error),
            name: name === undefined ? null : text.slice(name.from, name.to),
            body,
          }
        })
      return { ...at, is: 'try', body: first.body, handlers, otherwise: bodyOf('else'), finally: bodyOf('finally') }
    }
    default: {
      const subject = node.children.find((child) => !isToken(child) && child.name !== 'MatchBody')
      const clauses = node.children.flatMap(({ name, children }) => (name === 'MatchBody' ? children : []))
      const bodies = clauses.flatMap(({ children }) => children.filter(({ name }) => name === 'Body').map((body) => readBody(body, text)))
      const nothing: Expression = { from: node.from, to: node.from, is: 'unknown', parts: [] }
      return { ...at, is: 'match', subject: subject === undefined ? nothing : readExpression(subject, text), bodies }
    }
  }
}

function partsOf(node: PythonNode, text: string): Part[] {
  const parts: Part[] = []
  for (const child of node.children) {
    const last = parts.at(-1)
    if (words.has(child.name)) parts.push({ word: child.name, head: [], body: [] })
    else if (child.name === 'Body' && last !== undefined) last.body = readBody(child, text)
    else last?.head.push(child)
  }
  return parts
}

function withItem(part: PythonNode[], text: string): { value: Expression; target: Expression | null } {
  const as = part.findIndex(({ name }) => name === 'as')
  const target = as < 0 ? undefined : part[as + 1]
  const value = as < 0 ? part : part.slice(0, as)
  return { value: listed(value, text, spanOf(value)), target: target === undefined ? null : readExpression(target, text) }
}

function spanOf(nodes: PythonNode[], otherwise = { from: 0, to: 0 }) {
  return { from: nodes[0]?.from ?? otherwise.from, to: nodes.at(-1)?.to ?? otherwise.to }
}
