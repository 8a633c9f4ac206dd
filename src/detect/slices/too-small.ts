import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { gravestTier, listed, subjectOf } from '../../weigh/gate-facts.ts'
import { shedSlices } from '../../weigh/slices-shed.ts'

export default detector({
  reads: ['gates', 'model'],
  asks: ({ gates }) => gates.length > 0,
  *detect({ gates, model }) {
    const shed = new Set(shedSlices(gates, valueOf(model.metrics.base)))
    const small = gates.filter((gate) => gate.reason === 'slice-too-small' && !shed.has(gate))
    if (small.length === 0) return
    const slices = listed(small.map((gate) => `${subjectOf(gate)} (${gate.detail ?? 'too few examples'})`))
    yield { place: { is: 'model' }, severity: gravestTier(small) === 'note' ? 'N' : 'W', facts: { slices } }
  },
})
