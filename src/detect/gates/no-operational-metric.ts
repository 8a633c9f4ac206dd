import { detector } from '../../model/rule.ts'
import { metricFamily } from '../../weigh/metric-family.ts'

export default detector({
  reads: ['model'],
  *detect({ model }) {
    const read = model.isNew ? model.gates.head : model.gates.base
    if (read.is !== 'read' || read.value.gates.length === 0) return
    if (read.value.gates.some(({ metric }) => metricFamily(metric)?.operational)) return
    yield {
      place: { is: 'model' },
      facts: {
        model: model.id,
        gated: read.value.gates
          .map(({ metric }) => metric)
          .slice(0, 8)
          .join(', '),
      },
    }
  },
})
