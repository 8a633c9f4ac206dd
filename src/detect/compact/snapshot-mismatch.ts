import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, prose } from '../../weigh/compact-prose.ts'
import { sharesCompact } from '../../weigh/compact-scope.ts'
import { otherSnapshot } from '../../weigh/compact-snapshot.ts'

export default detector({
  reads: ['compact', 'model', 'evidence', 'changes'],
  *detect({ compact, model, evidence, changes }) {
    const field = valueOf(compact)?.fields.labelsAndDataSnapshot ?? null
    const measured = valueOf(model.metrics.head)?.data.snapshot ?? null
    if (!answered(field) || measured === null || sharesCompact(model, evidence, changes)) return
    const named = otherSnapshot(prose(field.value), measured)
    if (named !== null) yield { place: { is: 'description', line: field.line }, facts: { named, measured }, text: named }
  },
})
