export type Verdict = 'pass' | 'hold' | 'undecided' | 'not-applicable'

export type Because = 'observe' | 'comment' | 'rollback' | 'unconfigured' | 'no-model-change' | 'nothing-of-ml' | 'configuration'

/** What a status means to a shell and to GitHub. The one table; exit 3 is for wrong usage and configuration that does not parse. */
export const verdicts = {
  pass: { exit: 0, conclusion: 'success' },
  'not-applicable': { exit: 0, conclusion: 'success' },
  hold: { exit: 1, conclusion: 'failure' },
  undecided: { exit: 2, conclusion: 'failure' },
} as const satisfies Record<Verdict, { exit: number; conclusion: 'success' | 'failure' }>

export const wrongUsageExit = 3

/** hold > undecided > pass > not-applicable. */
export function worst(a: Verdict, b: Verdict): Verdict {
  const order: Verdict[] = ['not-applicable', 'pass', 'undecided', 'hold']
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
