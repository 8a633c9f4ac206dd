import { detector } from '../../model/rule.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { type Loosening, loosenings } from '../../weigh/loosened.ts'

export default detector({
  reads: ['model', 'evidence'],
  when: 'touched',
  *detect({ model, evidence }) {
    for (const one of loosenings(model, evidence)) {
      if (one.is === 'unknown') yield { could: 'not-judge', because: 'blind', why: one.why }
      else {
        const facts = { model: model.id, path: one.path, what: listed(one.what) }
        const sighting = { place: { is: 'file', path: one.path }, text: one.variant, variant: one.variant, facts } as const
        // Nobody can approve what no later review could read: it would stop them all, the one that mends it too.
        yield isBroken(one) ? sighting : { ...sighting, settledBy: 'approval' }
      }
    }
  },
})

function isBroken(one: Loosening): boolean {
  return one.is === 'loosened' && one.variant.endsWith('-broken')
}
