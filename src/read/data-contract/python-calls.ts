import type { Argument, Expression, Statement } from '../../model/syntax.ts'
import { nodesIn } from '../syntax/nodes-in.ts'
import { lastName } from './python-node.ts'

/** A call: by the last name of what is called, with what it is given. */
export interface Made {
  callee: string
  arguments: Argument[]
  at: Expression
}

/** Calls by these names, wherever they stand: at the top level, in a function, as a decorator. */
export function callsOf(statements: Statement[], names: RegExp): Made[] {
  return [...nodesIn(statements)].flatMap((node) => {
    const callee = node.is === 'call' ? lastName(node.callee) : null
    return node.is === 'call' && callee !== null && names.test(callee) ? [{ callee, arguments: node.arguments, at: node }] : []
  })
}
