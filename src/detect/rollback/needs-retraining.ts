import { detector } from '../../model/rule.ts'
import { retrainingPlan, rollbackPlan } from '../../weigh/rollback.ts'

export default detector({
  reads: ['model', 'compact'],
  *detect({ model, compact }) {
    if (model.settings.serving === 'none') return
    const plan = rollbackPlan(model, compact)
    const words = retrainingPlan(plan)
    if (words === null) return
    const { prose } = plan
    yield {
      place: prose !== null && prose.text === words && prose.line > 0 ? { is: 'description', line: prose.line } : { is: 'model' },
      facts: { plan: words.replace(/\s+/g, ' ').trim().slice(0, 160) },
    }
  },
})
