import { detector } from '../../model/rule.ts'
import { isRefresh } from '../../weigh/refresh.ts'
import { missingParts, rollbackPlan } from '../../weigh/rollback.ts'
import { partNames } from '../../weigh/rollback-words.ts'

export default detector({
  reads: ['model', 'compact'],
  *detect({ model, compact }) {
    if (model.settings.serving === 'none') return
    const plan = rollbackPlan(model, compact)
    const { missing, told } = missingParts(model, plan)
    if (missing.length === 0) return
    const holds = model.settings.impact === 'high' || (told === 0 && !isRefresh(model.change))
    yield {
      place: plan.prose === null || plan.prose.line === 0 ? { is: 'model' } : { is: 'description', line: plan.prose.line },
      facts: { missing: listed(missing.map((part) => partNames[part])) },
      variant: plan.isFirst ? 'first' : told === 0 ? 'nothing' : 'some',
      ...(holds ? {} : { severity: 'W' as const }),
    }
  },
})

function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
