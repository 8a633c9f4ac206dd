import type { Expression, Span } from '../../../model/syntax.ts'
import type { Call } from './fit-statement.ts'

/** The call that takes up just this stretch, wherever in a part of a program. */
export function callAt(part: unknown, { from, to }: Span): Call | null {
  if (typeof part !== 'object' || part === null) return null
  const { from: start, to: end, is } = part as { from?: number; to?: number; is?: string }
  if (start !== undefined && end !== undefined && (start > from || end < to)) return null
  if (is === 'call' && start === from && end === to) return part as Call
  for (const it of Object.values(part)) {
    const found = callAt(it, { from, to })
    if (found !== null) return found
  }
  return null
}

/** What a call is given by a keyword, with the stretch from its name on. */
export function keywordOf(text: string, { arguments: all }: Call, keyword: string): (Span & { value: Expression }) | null {
  const value = all.find((it) => it.keyword === keyword)?.value
  const name = value === undefined ? null : new RegExp(`${keyword}\\s*=\\s*$`).exec(text.slice(0, value.from).slice(-200))
  return value === undefined || name === null ? null : { from: value.from - name[0].length, to: value.to, value }
}

/** The last word of what is called. */
export function calleeName({ callee }: Call): string {
  return callee.is === 'member' || callee.is === 'name' ? callee.name : ''
}

/** What a call is given by place. */
export function positionalOf({ arguments: all }: Call): Expression[] {
  return all.flatMap(({ is, keyword, value }) => (is === 'plain' && keyword === null ? [value] : []))
}
