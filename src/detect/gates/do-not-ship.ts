import { detector } from '../../model/rule.ts'
import { gateFacts, gatePlace } from '../../weigh/gate-facts.ts'

export default detector({
  reads: ['gates'],
  *detect({ gates }) {
    for (const gate of gates) {
      if (gate.reason === 'do-not-ship') yield { place: gatePlace(gate), variant: gate.sense ?? 'min', facts: gateFacts(gate) }
    }
  },
})
