import type { Expression } from '../../model/syntax.ts'
import { readScript } from '../../read/syntax/script.ts'

/** What a call is about, as written: its first argument that is no setting, else what its method belongs to. The whole where it is no call. */
export function dataOf(operation: string): string {
  // A call over several lines stays one statement within brackets.
  const text = `(${operation})`
  const [statement] = readScript(text)?.statements ?? []
  const [call] = statement?.is === 'effect' ? statement.values : []
  if (call?.is !== 'call') return operation
  const data = call.arguments.find(({ is, value }) => is === 'plain' && isData(value))?.value
  const of = data ?? (call.callee.is === 'member' ? call.callee.of : null)
  return of === null ? operation : text.slice(of.from, of.to)
}

function isData({ is }: Expression): boolean {
  return is !== 'constant' && is !== 'format' && is !== 'lambda' && is !== 'dict'
}
