import { detector } from '../../model/rule.ts'
import { feedbackLoop } from '../../weigh/question/feedback-loop.ts'

export default detector({
  reads: ['model', 'compact'],
  *detect({ model, compact }) {
    const loop = feedbackLoop(model, compact)
    if (loop !== null) yield { place: { is: 'model' }, text: 'feedback loop', facts: { ...loop } }
  },
})
