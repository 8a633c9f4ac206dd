import type { PlanTerm, PlanTopic } from '../../model/plan.ts'
import type { Node } from '../node.ts'
import { textOf } from '../node.ts'

/** What a format makes of a text that it recognises. */
export interface Recognised {
  kind: string
  topics: PlanTopic[]
  terms: PlanTerm[]
}

/** Longer than any alert or sentence that tells something; patterns run over each term. */
const longest = 600

/** One term of several texts that belong together, on one line; null where nothing is left. */
export function termOf(texts: (string | null)[], line: number): PlanTerm | null {
  const text = texts
    .flatMap((it) => it ?? [])
    .map((it) => it.slice(0, longest).replace(/\s+/g, ' ').trim())
    .filter((it) => it !== '')
    .join('; ')
    .slice(0, longest)
  return text === '' ? null : { text, line }
}

/** Keys with their texts, of everything below a value: `key value`. */
export function pairsIn(node: Node | null): string[] {
  if (node?.is === 'list') return node.items.flatMap((item) => textOf(item) ?? pairsIn(item))
  if (node?.is !== 'map') return []
  return node.entries.flatMap(({ key, value }) => {
    const text = textOf(value)
    return text === null ? [key, ...pairsIn(value)] : [`${key} ${text}`]
  })
}

/** The items of a list; none of anything else. */
export function itemsOf(node: Node | null): Node[] {
  return node?.is === 'list' ? node.items : []
}
