import { detector } from '../../model/rule.ts'
import { gateFacts, gatePlace, loweredBy, missReasons } from '../../weigh/gate-facts.ts'
import { regressedSlices } from '../../weigh/slices-regressed.ts'

export default detector({
  reads: ['gates', 'model'],
  *detect({ gates, model }) {
    const regressed = regressedSlices(gates, model)
    for (const gate of gates) {
      if (!missReasons.has(gate.reason) || regressed.has(gate)) continue
      yield { place: gatePlace(gate), variant: gate.reason, severity: loweredBy(gate.tier), facts: gateFacts(gate) }
    }
  },
})
