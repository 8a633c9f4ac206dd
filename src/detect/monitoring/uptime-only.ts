import { detector } from '../../model/rule.ts'
import { described } from '../../weigh/plan/described.ts'
import { isOfData, monitoring, watchesOnlyService } from '../../weigh/plan/monitoring.ts'
import { monitoringPhrases } from '../../weigh/plan/monitoring-phrases.ts'
import { isAsked, planSighting } from '../../weigh/plan/plan-sighting.ts'
import { planState, unreadPlans } from '../../weigh/plan/plan-state.ts'

export default detector({
  reads: ['model', 'pull', 'compact'],
  when: 'touched',
  *detect({ model, pull, compact }) {
    if (model.settings.serving === 'none') return
    const unread = unreadPlans(model)
    if (unread !== null) return yield unread
    const state = planState(monitoring, model, described(pull, compact))
    if (!watchesOnlyService(state.told)) return
    const mine = state.missing.filter(isOfData)
    const found = planSighting(state, { mine, phrases: monitoringPhrases, counts: () => true, isNew: model.isNew })
    const { place, facts, standing } = found
    if (isAsked(found, model)) yield { place, facts, ...(standing ? { standing } : {}) }
  },
})
