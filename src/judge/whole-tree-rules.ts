import type { InputName, Rule, Rulebook } from '../model/rule.ts'

/** What only a change has: its description, both of its sides, people who looked at it, runs of its models. */
const ofChanges: InputName[] = ['compact', 'pull', 'contract', 'sides', 'approvals', 'handles']

/** These compare both sides only to tell what a change opened; without a change they tell what stands open. */
const standing = /^design\//

/** Ids of the rules that can judge a tree which nobody changes. Questions are asked of authors, and there is none. */
export function wholeTreeRules({ rules }: Rulebook): Set<string> {
  const reads = ({ detector }: Rule) => detector.reads as InputName[]
  return new Set(
    rules
      .filter(
        (rule) => rule.page.severity !== 'Q' && (standing.test(rule.page.id) || !reads(rule).some((name) => ofChanges.includes(name))),
      )
      .map(({ page }) => page.id),
  )
}
