import type { Program } from '../../model/program.ts'
import type { Certainty, Flow } from '../flow/facts.ts'
import { usedAgain } from './multi-test.ts'
import { overlapping } from './overlap.ts'
import { learnedFromTest } from './preprocess-before-split.ts'

/** Decides from what a program did whether it leaks in one way; each finding says how sure it is. */
export type LeakageRule = (flow: Flow, program: Program) => readonly { certainty: Certainty }[]

/** Every rule about leakage by its name behind `leakage/`, for whatever measures or runs them all. */
export const leakageRules: Readonly<Record<string, LeakageRule>> = {
  'preprocess-before-split': (flow) => learnedFromTest(flow),
  overlap: overlapping,
  'multi-test': (flow) => [usedAgain(flow)].filter((found) => found !== null),
}
