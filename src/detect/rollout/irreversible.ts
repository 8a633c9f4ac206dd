import type { Facts } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { hasDecision } from '../../weigh/irreversible/decided.ts'
import { irreversible } from '../../weigh/irreversible/signs.ts'

export default detector({
  reads: ['model', 'sides', 'changes', 'pull', 'approvals', 'evidence'],
  when: 'touched',
  *detect({ model, sides, changes, pull, approvals, evidence }) {
    if (model.isNew) return
    const models = Object.values(valueOf(evidence.settings)?.models ?? {})
    const signs = irreversible(model, models, sides, changes)
    const [first] = signs
    if (first === undefined || approvals.length > 0 || hasDecision(changes, pull)) return
    const facts: Facts = {
      what: listed(
        signs.map(({ says }) => says),
        6,
      ),
    }
    yield { place: first.path === null ? { is: 'model' } : { is: 'file', path: first.path }, facts, text: 'irreversible' }
  },
})
