import { detector } from '../../model/rule.ts'
import { gravestTier, listed, loweredBy, named, subjectOf } from '../../weigh/gate-facts.ts'

export default detector({
  reads: ['gates', 'model'],
  asks: ({ gates }) => gates.some(({ against }) => against === 'baseline' || against === 'production'),
  *detect({ gates, model }) {
    for (const against of ['baseline', 'production'] as const) {
      const rows = gates.filter((gate) => gate.against === against && gate.observed !== null)
      const blind = rows.filter(({ reason }) => reason === 'too-large' || reason === 'unreadable')
      if (blind.length > 0)
        yield {
          could: 'not-judge',
          because: 'blind',
          why: blind[0]?.detail ?? `the ${against} could not be read`,
          severity: loweredBy(gravestTier(blind)),
        }
      for (const reason of ['reference-absent', 'reference-near-zero'] as const) {
        const found = rows.filter((gate) => gate.reason === reason)
        if (found.length === 0) continue
        const first = model.isNew && against === 'baseline'
        yield {
          place: { is: 'model' },
          text: `${reason} ${against}`,
          variant: first && reason === 'reference-absent' ? 'first' : reason,
          severity: first ? 'N' : loweredBy(gravestTier(found)),
          facts: {
            against,
            metrics: named(found.map(subjectOf)),
            why: listed(
              found.map(({ detail }) => detail ?? reason),
              3,
            ),
          },
        }
      }
    }
  },
})
