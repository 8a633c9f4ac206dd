import { detector } from '../../model/rule.ts'
import { spentRoom } from '../../weigh/question/spent-room.ts'
import { allFields, isTold, namesFigure } from '../../weigh/question/told-before.ts'

export default detector({
  reads: ['model', 'gates', 'compact'],
  asks: ({ gates }) => gates.length > 1,
  *detect({ model, gates, compact }) {
    const spent = spentRoom(model, gates, compact)
    if (spent === null) return
    const { guardrail, gain } = spent
    if (isTold(compact, allFields, (text) => namesFigure(text, guardrail.to))) return
    yield {
      place: { is: 'gate', metric: guardrail.metric, slice: null, against: 'limit' },
      facts: {
        guardrail: guardrail.metric,
        from: guardrail.from,
        to: guardrail.to,
        limit: guardrail.limit,
        metric: gain.metric,
        gainFrom: gain.from,
        gainTo: gain.to,
      },
    }
  },
})
