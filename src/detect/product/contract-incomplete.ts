import { detector } from '../../model/rule.ts'
import { described } from '../../weigh/plan/described.ts'
import { isAsked, planSighting } from '../../weigh/plan/plan-sighting.ts'
import { planState, unreadPlans } from '../../weigh/plan/plan-state.ts'
import { prediction, predictionPhrases } from '../../weigh/plan/prediction.ts'

export default detector({
  reads: ['model', 'pull', 'compact'],
  when: 'touched',
  *detect({ model, pull, compact }) {
    if (model.settings.serving === 'none') return
    const unread = unreadPlans(model)
    if (unread !== null) return yield unread
    const state = planState(prediction, model, described(pull, compact))
    if (state.missing.length === 0) return
    const counts = (piece: string) => piece !== 'owner' && piece !== 'serving-mode'
    const found = planSighting(state, { mine: state.missing, phrases: predictionPhrases, counts, isNew: model.isNew })
    if (isAsked(found, model)) yield found
  },
})
