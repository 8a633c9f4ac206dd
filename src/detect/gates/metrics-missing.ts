import type { GateReason, WeighedGate } from '../../model/gate.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { gravestTier, listed, loweredBy, subjectOf } from '../../weigh/gate-facts.ts'
import { shedSlices } from '../../weigh/slices-shed.ts'

const missing: ReadonlySet<GateReason> = new Set([
  'metric-absent',
  'file-absent',
  'slice-absent',
  'not-a-number',
  'infinite',
  'string',
  'boolean',
  'null',
  'impossible-value',
  'duplicate-key',
  'reserved-key',
  'invalid-json',
])

export default detector({
  reads: ['gates', 'model'],
  *detect({ gates, model }) {
    const blind = gates.filter(({ reason, observed }) => (reason === 'too-large' || reason === 'unreadable') && observed === null)
    if (blind[0] !== undefined) {
      const why = blind[0].detail ?? 'the metrics could not be read'
      yield { could: 'not-judge', because: 'blind', why, severity: loweredBy(gravestTier(blind)) }
    }
    const shed = new Set(shedSlices(gates, valueOf(model.metrics.base)))
    const found = gates.filter((gate) => missing.has(gate.reason) || shed.has(gate))
    const [first] = found
    if (first === undefined) return
    const file = model.settings.metrics
    const whole = found.every(({ reason, detail }) => reason === first.reason && detail === first.detail)
    const variant =
      first.reason === 'file-absent' ? (file === undefined ? 'unnamed' : 'absent') : whole && found.length > 1 ? 'file' : 'values'
    yield {
      place: file === undefined ? { is: 'model' } : { is: 'file', path: file },
      text: 'metrics',
      variant,
      severity: loweredBy(gravestTier(found)),
      facts: {
        file: file ?? '',
        why: sentence(first.detail ?? first.reason, file ?? ''),
        missing: listed(found.map(inWords)),
        count: new Set(found.map(inWords)).size,
      },
    }
  },
})

/** Without the file, which the page names, and the full stop that it sets. */
function sentence(why: string, file: string): string {
  return (why.startsWith(`${file}: `) ? why.slice(file.length + 2) : why).replace(/\.$/, '')
}

function inWords(gate: WeighedGate): string {
  const subject = subjectOf(gate)
  const { reason, detail } = gate
  if (reason === 'metric-absent') return `${subject} is absent (${detail ?? 'no such metric'})`
  return detail === undefined ? `${subject}: ${reason}` : `${subject} (${detail})`
}
