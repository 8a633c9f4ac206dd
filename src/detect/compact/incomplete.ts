import { type FieldKey, labelOf } from '../../model/compact.ts'
import { detector } from '../../model/rule.ts'
import { graveFields, unanswered } from '../../weigh/compact-scope.ts'
import { isRefresh } from '../../weigh/refresh.ts'

const labels = (keys: FieldKey[]): string => keys.map(labelOf).join(', ')

export default detector({
  reads: ['compact', 'model'],
  *detect({ compact, model }) {
    const refresh = isRefresh(model.change)
    if (compact.is === 'unreadable' || (compact.is === 'absent' && !refresh)) return
    const open = unanswered(compact, model)
    if (open.length === 0) return
    const keys = open.map(({ key }) => key)
    const grave = keys.filter((key) => graveFields.has(key))
    const line = open.map((field) => field.line).find((at) => at !== null) ?? null
    yield {
      place: { is: 'description', line },
      facts: { model: model.id, count: keys.length, fields: labels(keys), grave: labels(grave) },
      variant: refresh ? 'refresh' : grave.length > 0 ? 'grave' : 'minor',
      ...(grave.length === 0 && { severity: 'W' as const }),
      text: 'unanswered fields',
    }
  },
})
