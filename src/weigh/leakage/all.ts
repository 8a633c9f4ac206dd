import type { Program } from '../../model/program.ts'
import type { Certainty, Flow } from '../flow/facts.ts'
import { fittedOutside } from './cross-validation.ts'
import { encodedBefore } from './encode-before-split.ts'
import { fromFuture } from './future-feature.ts'
import { tornEntities } from './group-split.ts'
import { joinedTimeless } from './join-ignores-event-time.ts'
import { usedAgain } from './multi-test.ts'
import { overlapping } from './overlap.ts'
import { learnedFromTest } from './preprocess-before-split.ts'
import { shuffledOverTime } from './random-split-over-time.ts'
import { targetInside } from './target-in-features.ts'
import { chosenOnTest } from './threshold-on-test.ts'

/** Decides from what a program did whether it leaks in one way; each finding says how sure it is. */
export type LeakageRule = (flow: Flow, program: Program) => readonly { certainty: Certainty }[]

/** Every rule about leakage by its name behind `leakage/`, for whatever measures or runs them all. */
export const leakageRules: Readonly<Record<string, LeakageRule>> = {
  'preprocess-before-split': (flow) => learnedFromTest(flow),
  overlap: overlapping,
  'multi-test': (flow) => [usedAgain(flow)].filter((found) => found !== null),
  'encode-before-split': encodedBefore,
  'threshold-on-test': chosenOnTest,
  'cross-validation': fittedOutside,
  'random-split-over-time': (flow) => shuffledOverTime(flow),
  'group-split': (flow) => tornEntities(flow),
  'future-feature': fromFuture,
  'join-ignores-event-time': (flow) => joinedTimeless(flow),
  'target-in-features': (flow) => targetInside(flow),
}
