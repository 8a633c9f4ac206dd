import type { Expression, Statement } from '../../model/syntax.ts'

/** Every statement and expression below these, outer before inner, in no other order. */
export function* visit(statements: readonly Statement[]): Generator<Statement | Expression> {
  const waiting: unknown[] = [...statements].reverse()
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if ('is' in next && 'from' in next) yield next as Statement | Expression
    const parts = Array.isArray(next) ? next : Object.values(next)
    for (let i = parts.length - 1; i >= 0; i -= 1) waiting.push(parts[i])
  }
}
