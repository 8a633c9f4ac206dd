import { detector } from '../../model/rule.ts'
import { staleness } from '../../weigh/stale.ts'

export default detector({
  reads: ['gates', 'model'],
  *detect({ gates, model }) {
    const { stale, why, by } = staleness(model)
    const other = gates.find(({ reason }) => reason === 'other-model')
    const severity = gates.length === 0 ? 'W' : 'E'
    const file = model.settings.metrics ?? ''
    const place = { is: 'file', path: file } as const
    if (other !== undefined)
      yield { place, text: 'metrics', variant: 'other-model', severity, facts: { file, why: other.detail ?? '', model: model.id } }
    else if (stale === null) yield { could: 'not-judge', because: 'blind', why, severity }
    else if (stale) yield { place, text: 'metrics', variant: by, severity, facts: { file, why, model: model.id } }
  },
})
