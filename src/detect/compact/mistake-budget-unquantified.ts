import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, hasQuantity, prose, readsAsEnglish } from '../../weigh/compact-prose.ts'

export default detector({
  reads: ['compact'],
  *detect({ compact }) {
    const budget = valueOf(compact)?.fields.mistakeBudget ?? null
    if (!answered(budget)) return
    const text = prose(budget.value)
    if (hasQuantity(text) || !readsAsEnglish(text)) return
    yield { place: { is: 'description', line: budget.line }, facts: { budget: text.trim().slice(0, 200) }, text: 'mistake budget' }
  },
})
