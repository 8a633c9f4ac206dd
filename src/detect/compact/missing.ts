import { detector } from '../../model/rule.ts'
import { isRefresh } from '../../weigh/refresh.ts'

export default detector({
  reads: ['compact', 'model'],
  *detect({ compact, model }) {
    if (compact.is !== 'absent' || isRefresh(model.change)) return
    const { code, config, prompts, artifact } = model.change
    const [first = artifact ? (model.settings.artifact ?? 'the artifact') : 'its configuration'] = [...code, ...config, ...prompts]
    yield { place: { is: 'description', line: null }, facts: { model: model.id, changed: first } }
  },
})
