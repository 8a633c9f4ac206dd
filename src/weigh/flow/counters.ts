import type { Expression, Statement } from '../../model/syntax.ts'
import type { Run } from './run.ts'
import { bind, lookUp, type Scope } from './scope.ts'
import { nothing } from './value.ts'

type While = Statement & { is: 'while' }

/** `while i < k: …; i += 1`: in each turn of the loop that is being followed its counters are other numbers, as a range would give them. */
export function bindCounters(run: Run, scope: Scope, at: While): void {
  const [loop] = run.loops.slice(-1)
  if (loop === undefined) return
  for (const name of countersOf(run, at)) {
    const now = lookUp(scope, name)
    const plain =
      now !== null && now.rows.size + now.predictions.size === 0 && (now.items ?? now.keys ?? now.thing ?? now.callable) === null
    if (plain) bind(scope, name, { ...nothing(), turn: 'position', loops: new Set([...now.loops, loop]) })
  }
}

/** Names that the test asks about and the body counts on, and those that each turn counts on by a number that is written out. */
function countersOf(run: Run, { test, body }: While): Set<string> {
  const asked = new Set(run.textOf(test).match(/[A-Za-z_]\w*/g))
  const steps = stepsIn(body)
  const each = new Set(body)
  return new Set(steps.flatMap(({ name, by, at }) => (asked.has(name) || (by.is === 'constant' && each.has(at)) ? [name] : [])))
}

/** `i += 1`, `i = i + 1`, wherever it stands in the body. */
function stepsIn(body: readonly Statement[]): { name: string; by: Expression; at: Statement }[] {
  return body.flatMap((at) => {
    switch (at.is) {
      case 'augment':
        return at.target.is === 'name' && /^[+-]=?$/.test(at.operator) ? [{ name: at.target.name, by: at.value, at }] : []
      case 'assign': {
        const [target] = at.targets
        const { value } = at
        if (target?.is !== 'name' || value.is !== 'binary' || !/^[+-]$/.test(value.operator) || value.left.is !== 'name') return []
        return value.left.name === target.name ? [{ name: target.name, by: value.right, at }] : []
      }
      case 'if':
        return [...at.branches.map(({ body }) => body), at.otherwise].flatMap(stepsIn)
      case 'with':
      case 'try':
        return stepsIn(at.body)
      default:
        return []
    }
  })
}
