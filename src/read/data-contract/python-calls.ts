import type { Argument, Expression, Statement } from '../../model/syntax.ts'
import { lastName } from './python-node.ts'

/** A call of the top level that makes something: by its last name, with what it is given. */
export interface Made {
  callee: string
  arguments: Argument[]
  at: Expression
}

/** Calls whose result the top level of a file keeps, and decorators of its functions. */
export function madeBy(statements: Statement[]): Made[] {
  return statements.flatMap((statement) => {
    if (statement.is === 'assign') return made(statement.value)
    if (statement.is === 'function') return statement.decorators.flatMap(made)
    return statement.is === 'return' && statement.value !== null ? made(statement.value) : []
  })
}

function made(value: Expression): Made[] {
  const callee = value.is === 'call' ? lastName(value.callee) : null
  return value.is === 'call' && callee !== null ? [{ callee, arguments: value.arguments, at: value }] : []
}
