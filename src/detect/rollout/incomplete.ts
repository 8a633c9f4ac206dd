import { detector } from '../../model/rule.ts'
import { described } from '../../weigh/plan/described.ts'
import { isAsked, planSighting } from '../../weigh/plan/plan-sighting.ts'
import { planState, unreadPlans } from '../../weigh/plan/plan-state.ts'
import { rollout, rolloutPhrases } from '../../weigh/plan/rollout.ts'

export default detector({
  reads: ['model', 'pull', 'compact'],
  when: 'touched',
  *detect({ model, pull, compact }) {
    const unread = unreadPlans(model)
    if (unread !== null) return yield unread
    const state = planState(rollout, model, described(pull, compact))
    if (state.missing.length === 0) return
    const counts = (piece: string) => piece === 'stages' || piece === 'traffic' || piece === 'load-test'
    const found = planSighting(state, { mine: state.missing, phrases: rolloutPhrases, counts, isNew: model.isNew })
    if (isAsked(found, model)) yield found
  },
})
