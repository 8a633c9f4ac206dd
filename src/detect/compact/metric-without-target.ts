import type { GateFile } from '../../model/gate.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, hasQuantity, prose, readsAsEnglish } from '../../weigh/compact-prose.ts'
import { speaksOf } from '../../weigh/metric-names.ts'

const direction =
  /->|→|=>|⇒|➔|[≥≤<>=↑↓±]|[+-]\s?\d|\b(?:at least|at most|least|most|minimum|maximum|min|max|above|below|over|under|beyond|within|between|up|down|higher|lower|more|less|fewer|better|worse|increas\w*|improv\w*|rais\w*|rise\w*|grow\w*|gain\w*|lift\w*|reach\w*|exceed\w*|beat\w*|reduc\w*|decreas\w*|drop\w*|fall\w*|cut\w*|los[es]\w*|keep\w*|hold\w*|maintain\w*|stay\w*|remain\w*|from|to|target|no|not|by)\b/i

export default detector({
  reads: ['compact', 'model'],
  *detect({ compact, model }) {
    const success = valueOf(compact)?.fields.successMetric ?? null
    if (!answered(success)) return
    const text = prose(success.value)
    const number = hasQuantity(text.replace(/\b[a-z](?=\w*\d)\w*\b|@\s?\d+/gi, ' '))
    const gates: GateFile | null = valueOf(model.isNew ? model.gates.head : model.gates.base)
    const gateTells = gates?.gates.some((gate) => gate.better !== null && speaksOf(text, gate.metric)) ?? false
    if ((number && (gateTells || direction.test(text))) || !readsAsEnglish(`${text} metric`)) return
    yield {
      place: { is: 'description', line: success.line },
      facts: { metric: text.trim().slice(0, 120) },
      variant: number ? 'direction' : 'number',
      text: 'success metric',
    }
  },
})
