import type { PlanPiece, PlanTopic } from '../../model/plan.ts'

/** How a piece is told, as patterns over `plainWords`. */
export interface Words {
  /** In any document. */
  said: RegExp
  /** By the keys above a value of the configuration's block. */
  key?: RegExp
  /** In the text of such a value, where a bare word is enough. */
  listed?: RegExp
}

export type Vocabulary<T extends PlanTopic> = Record<PlanPiece<T>, Words>
