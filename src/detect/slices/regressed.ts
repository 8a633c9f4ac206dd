import { detector } from '../../model/rule.ts'
import { gateFacts, gatePlace, loweredBy } from '../../weigh/gate-facts.ts'
import { regressedSlices } from '../../weigh/slices-regressed.ts'

export default detector({
  reads: ['gates', 'model'],
  asks: ({ gates }) => gates.length > 0,
  *detect({ gates, model }) {
    for (const [gate, { before, overall, overallBefore }] of regressedSlices(gates, model)) {
      yield { place: gatePlace(gate), severity: loweredBy(gate.tier), facts: { ...gateFacts(gate), before, overall, overallBefore } }
    }
  },
})
