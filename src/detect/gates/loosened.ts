import { detector } from '../../model/rule.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { loosenings } from '../../weigh/loosened.ts'

export default detector({
  reads: ['model', 'evidence'],
  when: 'touched',
  *detect({ model, evidence }) {
    for (const one of loosenings(model, evidence)) {
      if (one.is === 'unknown') yield { could: 'not-judge', because: 'blind', why: one.why }
      else {
        const facts = { model: model.id, path: one.path, what: listed(one.what) }
        yield { place: { is: 'file', path: one.path }, text: one.variant, variant: one.variant, settledBy: 'approval', facts }
      }
    }
  },
})
