import type { Expression } from '../../model/syntax.ts'
import { lookUp, type Scope } from './scope.ts'
import type { Value } from './value.ts'

/** The name that a bound counts from, with what it stands for. */
export interface BoundName {
  at: Expression & { is: 'name' }
  value: Value
}

/** `max(a, 60)`, `a + look`, `b - ahead`: a bound that is moved a little from where a name says. */
export function boundName(scope: Scope, at: Expression): BoundName | null {
  switch (at.is) {
    case 'name': {
      const value = lookUp(scope, at.name)
      return value === null || value.constant !== undefined ? null : { at, value }
    }
    case 'binary':
      return at.operator === '+' || at.operator === '-' ? boundName(scope, at.left) : null
    case 'conditional':
      return boundName(scope, at.value) ?? boundName(scope, at.otherwise)
    case 'call': {
      if (at.callee.is !== 'name' || !/^(?:max|min|int)$/.test(at.callee.name)) return null
      const named = at.arguments.flatMap(({ value }) => boundName(scope, value) ?? [])
      return named.length === 1 ? (named[0] ?? null) : null
    }
    default:
      return null
  }
}
