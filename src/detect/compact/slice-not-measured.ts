import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, prose } from '../../weigh/compact-prose.ts'
import { sharesCompact } from '../../weigh/compact-scope.ts'
import { unmeasuredSlices } from '../../weigh/compact-slices.ts'

export default detector({
  reads: ['compact', 'model', 'evidence', 'changes'],
  *detect({ compact, model, evidence, changes }) {
    const field = valueOf(compact)?.fields.evalSlices ?? null
    const metrics = valueOf(model.metrics.head)
    if (!answered(field) || metrics === null || sharesCompact(model, evidence, changes)) return
    const measured = Object.keys(metrics.slices)
    for (const { slice, line } of unmeasuredSlices(prose(field.value), measured, Object.keys(metrics.metrics))) {
      yield {
        place: { is: 'description', line: field.line + line },
        facts: { slice, measured: measured.slice(0, 6).join(', ') || 'none' },
        text: slice,
      }
    }
  },
})
