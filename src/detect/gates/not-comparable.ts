import { detector } from '../../model/rule.ts'
import { gravestTier, listed, loweredBy, named, subjectOf } from '../../weigh/gate-facts.ts'

export default detector({
  reads: ['gates'],
  asks: ({ gates }) => gates.some(({ against }) => against === 'baseline' || against === 'production'),
  *detect({ gates }) {
    for (const against of ['baseline', 'production'] as const) {
      const unstated = gates.filter((gate) => gate.against === against && gate.reason === 'snapshot-unstated')
      if (unstated.length > 0) {
        const why = `${named(unstated.map(subjectOf))} against ${against}: ${unstated[0]?.detail ?? 'no data snapshot stated'}; state data.snapshot in both files, or score the reference again`
        yield { could: 'not-judge', because: 'blind', why, severity: loweredBy(gravestTier(unstated)) }
      }
      const found = gates.filter((gate) => gate.against === against && gate.reason === 'not-comparable')
      if (found.length === 0) continue
      const facts = {
        against,
        metrics: named(found.map(subjectOf)),
        why: listed(
          found.map(({ detail }) => detail ?? ''),
          3,
        ),
      }
      yield { place: { is: 'model' }, text: against, severity: loweredBy(gravestTier(found)), facts }
    }
  },
})
