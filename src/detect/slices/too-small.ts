import { detector } from '../../model/rule.ts'
import { gravestTier, listed, subjectOf } from '../../weigh/gate-facts.ts'

export default detector({
  reads: ['gates'],
  *detect({ gates }) {
    const small = gates.filter(({ reason }) => reason === 'slice-too-small')
    if (small.length === 0) return
    const slices = listed(small.map((gate) => `${subjectOf(gate)} (${gate.detail ?? 'too few examples'})`))
    yield { place: { is: 'model' }, severity: gravestTier(small) === 'note' ? 'N' : 'W', facts: { slices } }
  },
})
