import { detector } from '../../model/rule.ts'
import { isRefresh } from '../../weigh/refresh.ts'
import { hasReviewedFailures } from '../../weigh/reviewed-failures.ts'

export default detector({
  reads: ['model', 'changes', 'pull'],
  *detect({ model, changes, pull }) {
    // Nobody stands behind a refresh that a machine proposes: whoever approves it looks.
    if (pull.bot && isRefresh(model.change)) return
    if (!hasReviewedFailures(model, changes, pull)) yield { place: { is: 'model' }, facts: { model: model.id }, text: 'failures' }
  },
})
