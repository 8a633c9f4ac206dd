import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { changedDesigns } from '../../weigh/design/changed-designs.ts'
import { openPhrases } from '../../weigh/design/design-phrases.ts'
import { designSightings } from '../../weigh/design/design-sighting.ts'
import { openOf, reviewAnswers } from '../../weigh/design/open-questions.ts'

export default detector({
  reads: ['sides', 'evidence'],
  *detect({ sides, evidence }) {
    const models = Object.values(valueOf(evidence.settings)?.models ?? {})
    for (const design of changedDesigns(sides, models)) {
      const open = { base: design.base === null ? [] : openOf(reviewAnswers(design.base)), head: openOf(reviewAnswers(design.head)) }
      yield* designSightings(design, open, (questions) => ({ open: openPhrases(design.head, questions) }))
    }
  },
})
