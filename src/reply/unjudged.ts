import { together } from '../judge/once-for-rules.ts'
import type { Digest } from '../model/digest.ts'

/** What rules could not judge of one model for one reason, said once; many of one area by its name. */
export interface Unjudged {
  rules: string[]
  model: string | null
  is: 'blind' | 'broken'
  why: string
}

/** Joins rules that were blind, or broke, for the same reason. */
export function unjudgedTogether(unjudged: Digest['unjudged']): Unjudged[] {
  const groups = Map.groupBy(unjudged, ({ model, is, why }) => JSON.stringify([model, is, why]))
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    const areas = Map.groupBy([...new Set(all.map(({ rule }) => rule))].toSorted(), (rule) => rule.split('/')[0])
    return first === undefined ? [] : [{ ...first, rules: [...areas.values()].flatMap((rules) => together(rules)) }]
  })
}
