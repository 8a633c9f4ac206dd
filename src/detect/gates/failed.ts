import { detector } from '../../model/rule.ts'
import { gateFacts, gatePlace, loweredBy, missReasons } from '../../weigh/gate-facts.ts'
import { metricFamily } from '../../weigh/metric-family.ts'
import { regressedSlices } from '../../weigh/slices-regressed.ts'

export default detector({
  reads: ['gates', 'model'],
  *detect({ gates, model }) {
    const regressed = regressedSlices(gates, model)
    for (const gate of gates) {
      if (!missReasons.has(gate.reason) || regressed.has(gate)) continue
      const costs = gate.reason === 'above-max' && metricFamily(gate.metric)?.operational === true
      yield { place: gatePlace(gate), variant: costs ? 'too-costly' : gate.reason, severity: loweredBy(gate.tier), facts: gateFacts(gate) }
    }
  },
})
