import type { Rulebook } from '../model/rule.ts'
import type { Source } from '../model/source.ts'

/** Which sources the rules read: gathering fetches no others. */
export function rolesAsked({ rules }: Rulebook): Source['role'][] {
  const asked = rules.flatMap(({ detector: { roles = ['changed'], reads } }): readonly Source['role'][] =>
    (reads as string[]).includes('modules') ? [...roles, 'imported'] : roles,
  )
  return [...new Set(asked)]
}
