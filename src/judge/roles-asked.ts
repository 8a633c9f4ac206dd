import type { Rulebook } from '../model/rule.ts'
import type { Source } from '../model/source.ts'

/** Which sources the rules read: gathering fetches no others. */
export function rolesAsked({ rules }: Rulebook): Source['role'][] {
  return [...new Set(rules.flatMap(({ detector }): readonly Source['role'][] => detector.roles ?? ['changed']))]
}
