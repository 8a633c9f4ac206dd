import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { primaryGate } from '../../weigh/question/primary-gate.ts'
import { movedMetrics } from '../../weigh/question/reference-values.ts'
import { allFields, isTold, namesFigure } from '../../weigh/question/told-before.ts'

/** The share of itself that the old figure lost at least: less is what another sample of the same data gives. */
const least = 0.03

export default detector({
  reads: ['model', 'gates', 'compact'],
  asks: ({ gates }) => gates.length > 0,
  *detect({ model, compact }) {
    const gate = primaryGate(valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? [], compact)
    const before = valueOf(model.metrics.base)?.metrics ?? {}
    const moved = movedMetrics(model, (metric) => metric === gate?.metric).find(({ rescored }) => rescored)
    const stated = moved !== undefined && Object.hasOwn(before, moved.metric) ? before[moved.metric] : undefined
    if (moved === undefined || stated?.is !== 'number' || gate === null || gate.better === null) return
    const { metric, from: again, to } = moved
    const worse = (a: number, b: number) => (gate.better === 'higher' ? a < b : a > b)
    const fell = worse(again, stated.value) && Math.abs(again - stated.value) >= least * Math.abs(stated.value)
    // A candidate that is as good as the old model once was has nothing to owe to harder data.
    if (!fell || !worse(again, to) || !worse(to, stated.value)) return
    if (isTold(compact, allFields, (text) => namesFigure(text, again))) return
    yield { place: { is: 'gate', metric, slice: null, against: 'baseline' }, facts: { metric, before: stated.value, again, now: to } }
  },
})
