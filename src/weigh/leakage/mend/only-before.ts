import type { Place } from '../../flow/facts.ts'
import { edited } from './edited.ts'
import type { Draft } from './manuscript.ts'

/** How a step that looks ahead is written, and what looks back instead. */
const instead: readonly [RegExp, string][] = [
  [/\.bfill\(/g, '.ffill('],
  [/\.backfill\(/g, '.ffill('],
  [/(?<=\bmethod\s*=\s*["'])(?:bfill|backfill)(?=["'])/g, 'ffill'],
  [/(?<=\bstrategy\s*=\s*["'])backward(?=["'])/g, 'forward'],
  [/(?<=\bdirection\s*=\s*["'])(?:forward|nearest)(?=["'])/g, 'backward'],
  [/,\s*center\s*=\s*True\b/g, ''],
]

/** The same step on what lies before each row: gaps filled forward, windows that end at their row, the last row joined instead of the next. */
export function onlyBefore(ahead: Place): Draft {
  return (manuscript) => {
    const span = manuscript.span(ahead)
    const statement = manuscript.path(ahead).at(-1)
    const text = manuscript.written(span)
    const [found, further] = instead.flatMap(([pattern, put]) => [...text.matchAll(pattern)].map((match) => ({ match, put })))
    if (statement === undefined || found === undefined || further !== undefined || /ffill|"forward"/.test(text.replace(found.match[0], '')))
      return null
    const from = span.from + found.match.index
    return edited(manuscript, statement, [{ from, to: from + found.match[0].length, text: found.put }])
  }
}
