import { detector } from '../../model/rule.ts'
import { described } from '../../weigh/plan/described.ts'
import { isOfData, monitoring, watchesOnlyService } from '../../weigh/plan/monitoring.ts'
import { monitoringPhrases } from '../../weigh/plan/monitoring-phrases.ts'
import { namedPieces } from '../../weigh/plan/named-pieces.ts'
import { planState } from '../../weigh/plan/plan-state.ts'

export default detector({
  reads: ['model', 'pull', 'compact'],
  *detect({ model, pull, compact }) {
    if (model.settings.serving === 'none') return
    const { asked, told, missing, before } = planState(monitoring, model, [described(pull, compact)])
    // What tells a wrong model is monitoring/uptime-only's to say, where nothing but the service is watched.
    const mine = watchesOnlyService(told) ? missing.filter((piece) => !isOfData(piece)) : missing
    if (mine.length === 0) return
    const lost = mine.filter((piece) => before.includes(piece))
    const isNothing = told.every((piece) => piece === 'owner')
    const hadSome = before.some((piece) => piece !== 'owner')
    yield {
      place: { is: 'model' },
      variant: isNothing ? (hadSome ? 'all' : 'nothing') : lost.length > 0 ? 'lost' : 'some',
      facts: { missing: namedPieces(lost.length > 0 ? lost : mine, asked, monitoringPhrases) },
      ...(isNothing && model.settings.impact === 'high' ? {} : { severity: 'W' as const }),
      ...(model.isNew || lost.length > 0 ? {} : { standing: true as const }),
    }
  },
})
