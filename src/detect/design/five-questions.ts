import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { changedDesigns } from '../../weigh/design/changed-designs.ts'
import { askedOf } from '../../weigh/design/design-phrases.ts'
import { designSightings } from '../../weigh/design/design-sighting.ts'
import { openOf, systemAnswers } from '../../weigh/design/open-questions.ts'

export default detector({
  reads: ['sides', 'evidence'],
  *detect({ sides, evidence }) {
    const models = Object.values(valueOf(evidence.settings)?.models ?? {})
    for (const design of changedDesigns(sides, models)) {
      const open = { base: design.base === null ? [] : openOf(systemAnswers(design.base)), head: openOf(systemAnswers(design.head)) }
      yield* designSightings(design, open, (questions) => ({ questions: askedOf(design.head, questions) }))
    }
  },
})
