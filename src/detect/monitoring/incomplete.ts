import { detector } from '../../model/rule.ts'
import { described } from '../../weigh/plan/described.ts'
import { isOfData, monitoring, watchesOnlyService } from '../../weigh/plan/monitoring.ts'
import { monitoringPhrases } from '../../weigh/plan/monitoring-phrases.ts'
import { isAsked, isNothing, planSighting } from '../../weigh/plan/plan-sighting.ts'
import { planState, unreadPlans } from '../../weigh/plan/plan-state.ts'

export default detector({
  reads: ['model', 'pull', 'compact'],
  when: 'touched',
  *detect({ model, pull, compact }) {
    const { serving, impact } = model.settings
    if (serving === 'none') return
    const unread = unreadPlans(model)
    if (unread !== null) return yield unread
    const state = planState(monitoring, model, described(pull, compact))
    // What tells a wrong model is monitoring/uptime-only's to say, where nothing but the service is watched.
    const mine = watchesOnlyService(state.told) ? state.missing.filter((piece) => !isOfData(piece)) : state.missing
    if (mine.length === 0) return
    const counts = (piece: string) => piece !== 'owner'
    const holds = impact === 'high' && isNothing(state, counts)
    const found = planSighting(state, { mine, phrases: monitoringPhrases, counts, isNew: model.isNew })
    if (isAsked(found, model)) yield { ...found, ...(holds ? {} : { severity: 'W' }) }
  },
})
