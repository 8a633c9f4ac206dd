import type { Program } from '../../src/model/program.ts'
import { analyse } from '../../src/weigh/flow/analyse.ts'
import { leakageRules } from '../../src/weigh/leakage/all.ts'

/** Rules that find something in a program, each with the certainty of its surest finding. */
export function found(program: Program): Map<string, number> {
  const { flow } = analyse(program)
  const sure = Object.entries(leakageRules).map(
    ([rule, decide]) => [rule, Math.max(0, ...decide(flow, program).map((it) => it.certainty))] as const,
  )
  return new Map(sure.filter(([, certainty]) => certainty > 0))
}

/** The three rules whose accuracy is judged. */
export const measured = ['preprocess-before-split', 'overlap', 'multi-test']
