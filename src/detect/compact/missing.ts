import { detector } from '../../model/rule.ts'
import { isRefresh } from '../../weigh/refresh.ts'

export default detector({
  reads: ['compact', 'model', 'evidence'],
  *detect({ compact, model, evidence }) {
    if (compact.is !== 'absent' || isRefresh(model.change)) return
    const { code, config, prompts, dependencies, artifact } = model.change
    const parts = [...code, ...config, ...prompts, ...(model.settings.strict ? dependencies : [])]
    const [first = artifact ? (model.settings.artifact ?? 'the artifact') : 'its configuration'] = parts
    // Without a configuration there is no change either: somebody has a description read, before there is a pull request.
    const variant = evidence.settings.is === 'absent' ? 'alone' : 'changed'
    yield { place: { is: 'description', line: null }, variant, facts: { model: model.id, changed: first } }
  },
})
