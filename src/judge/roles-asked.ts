import type { Rule, Rulebook } from '../model/rule.ts'
import type { Source } from '../model/source.ts'

/** Which sources the rules read: gathering fetches no others. */
export function rolesAsked({ rules }: Rulebook): Source['role'][] {
  const asked = rules.flatMap((rule) => (readsModules(rule) ? [...programRoles(rule), 'imported' as const] : programRoles(rule)))
  return [...new Set(asked)]
}

/** Whose programs a rule is asked of. One that follows modules also sees what a changed module does to programs that import it. */
export function programRoles(rule: Rule): readonly Source['role'][] {
  return rule.detector.roles ?? (readsModules(rule) ? ['changed', 'importing'] : ['changed'])
}

function readsModules({ detector }: Rule): boolean {
  return (detector.reads as string[]).includes('modules')
}
