import type { Span } from '../../model/syntax.ts'
import { readScript } from '../../read/syntax/script.ts'
import type { Place } from '../flow/facts.ts'
import { dataOf } from './data-of.ts'
import type { Lines } from './lines.ts'

/**
 * What learned, and of what, as written. `(X - X.mean()) / X.std()` for its two statistics, which `all` holds among others: who mends the one
 * must see the other. For what a lambda is given, the call that hands it over.
 */
export function learnedAs(learned: Place, lines: Lines, all: readonly Place[] = []): { call: string; data: string } {
  const place = outOfLambda(learned)
  const beside = all.map(outOfLambda).filter((it) => it.cell === place.cell && lines.name(it) === lines.name(place))
  const [from, to] = [Math.min(place.from, ...beside.map((it) => it.from)), Math.max(place.to, ...beside.map((it) => it.to))]
  const { text, offset } = lines.lineAround(place)
  const whole = beside.length < 2 ? null : smallest(readScript(text)?.statements, { from: from - offset, to: to - offset })
  if (whole === null || [place, ...beside].some((it) => it.from === from && it.to === to))
    return { call: lines.code(place), data: lines.shortened(dataOf(lines.whole(place), 'learned')) }
  const data = new Set([place, ...beside].map((it) => dataOf(lines.whole(it), 'learned')))
  return { call: lines.shortened(text.slice(whole.from, whole.to)), data: lines.shortened([...data].join(', ')) }
}

/** `frame.transform(lambda column: column.fillna(column.mean()))` of what is learned in it. */
export function outOfLambda(place: Place): Place {
  const { cell, from, to, call } = place
  return call !== undefined && call.cell === cell && call.from <= from && to <= call.to ? outOfLambda(call) : place
}

const statements = /^(?:assign|augment|effect|return|delete|if|for|while|with|try|match|function|class|leave)$/

/** The smallest expression that holds a stretch. */
function smallest(node: unknown, stretch: Span): Span | null {
  if (typeof node !== 'object' || node === null) return null
  for (const inner of Object.values(node)) {
    const found = smallest(inner, stretch)
    if (found !== null) return found
  }
  const { is, from, to } = node as Partial<Span> & { is?: unknown }
  if (typeof is !== 'string' || statements.test(is) || from === undefined || to === undefined) return null
  return from <= stretch.from && stretch.to <= to ? { from, to } : null
}
