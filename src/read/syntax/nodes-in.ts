import type { Expression, Statement } from '../../model/syntax.ts'

/** Every statement and expression in some, outer ones first. */
export function* nodesIn(value: unknown): Generator<Statement | Expression> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  if ('is' in value && 'from' in value) yield value as Statement | Expression
  for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesIn(part)
}
