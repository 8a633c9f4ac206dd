import { detector } from '../../model/rule.ts'
import { durationWords } from '../../weigh/question/duration.ts'
import { fasterThanLabels, isWatchedBefore } from '../../weigh/question/rollout-length.ts'

export default detector({
  reads: ['model'],
  *detect({ model }) {
    const found = fasterThanLabels(model)
    if (found === null || isWatchedBefore(model)) return
    yield {
      place: { is: 'model' },
      text: 'before labels',
      facts: { rollout: durationWords(found.rollout), delay: durationWords(found.delay) },
    }
  },
})
