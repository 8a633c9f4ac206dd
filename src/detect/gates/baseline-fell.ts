import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { movedMetrics } from '../../weigh/question/reference-values.ts'
import { allFields, isTold, namesFigure } from '../../weigh/question/told-before.ts'

/** Less than this is what another sample of the same data gives. */
const least = 0.01

export default detector({
  reads: ['model', 'gates', 'compact'],
  asks: ({ gates }) => gates.length > 0,
  *detect({ model, compact }) {
    const declared = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates ?? []
    const before = valueOf(model.metrics.base)?.metrics ?? {}
    for (const { metric, better } of declared) {
      const moved = movedMetrics(model).find((it) => it.rescored && it.metric === metric)
      const stated = Object.hasOwn(before, metric) ? before[metric] : undefined
      if (moved === undefined || stated?.is !== 'number' || better === null) continue
      const worse = (a: number, b: number) => (better === 'higher' ? a < b : a > b)
      const { from: again, to } = moved
      const fell = worse(again, stated.value) && Math.abs(again - stated.value) >= Math.max(least * Math.abs(stated.value), 1e-9)
      // A candidate that is as good as the old model once was has nothing to owe to harder data.
      if (!fell || worse(to, again) || !worse(to, stated.value)) continue
      if (isTold(compact, allFields, (text) => namesFigure(text, again))) return
      yield {
        place: { is: 'gate', metric, slice: null, against: 'baseline' },
        facts: { metric, before: stated.value, again, now: to },
      }
      return
    }
  },
})
