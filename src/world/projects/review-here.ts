import { review } from '../../judge/review.ts'
import type { Rulebook } from '../../model/rule.ts'
import { gather } from '../gather.ts'
import { readyFor } from '../ready-for.ts'
import type { ReviewTree } from './make-digest.ts'

/** Reviews a whole tree in this thread, as the Action and the command line do. */
export function reviewHere(rulebook: Rulebook): ReviewTree {
  return async (repository, options) => {
    const evidence = await gather(repository, options)
    await readyFor(evidence)
    return review(evidence, rulebook)
  }
}
