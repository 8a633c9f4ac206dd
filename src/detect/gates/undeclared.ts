import type { ModelEvidence } from '../../model/evidence.ts'
import { detector } from '../../model/rule.ts'
import { onceNamed } from '../../weigh/once-named.ts'

export default detector({
  reads: ['model'],
  *detect({ model }) {
    const gates = model.isNew ? model.gates.head : model.gates.base
    const severity = model.settings.stage === 'production' ? 'E' : 'W'
    if (gates.is === 'unreadable' && gates.fault === 'ours') return yield { could: 'not-judge', because: 'blind', why: gates.why, severity }
    if (gates.is === 'read' && gates.value.gates.length > 0) return
    const file = typeof model.settings.gates === 'string' ? model.settings.gates : '.github/mle-review.yml'
    const facts = { model: model.id, file, why: gates.is === 'unreadable' ? onceNamed(gates.why) : '' }
    yield { place: { is: 'model' }, text: 'gates', variant: variantOf(model), severity, facts }
  },
})

function variantOf({ isNew, gates }: ModelEvidence): string {
  const read = isNew ? gates.head : gates.base
  if (!isNew && gates.head.is === 'read' && gates.head.value.gates.length > 0) return 'only-on-head'
  if (read.is === 'unreadable') return 'unreadable'
  return read.is === 'absent' ? 'none' : 'empty'
}
