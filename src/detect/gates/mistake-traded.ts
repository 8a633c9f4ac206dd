import type { Sighting } from '../../model/finding.ts'
import { detector } from '../../model/rule.ts'
import { settingsPath } from '../../model/settings.ts'
import { plainPath } from '../../weigh/model-files.ts'
import { metricMistake, mistakeWords } from '../../weigh/question/metric-mistake.ts'
import { mistakeTrade } from '../../weigh/question/mistake-trade.ts'
import { primaryGateMove } from '../../weigh/question/primary-gate.ts'
import { thresholdMoves } from '../../weigh/question/threshold-moves.ts'
import { costFields, isTold, namesFigure } from '../../weigh/question/told-before.ts'

/** What the figures show says more than what was turned, and a threshold decides more than a gate: one question for all three. */
export default detector({
  reads: ['model', 'sides', 'compact'],
  when: 'touched',
  *detect({ model, sides, compact }) {
    const trade = mistakeTrade(model)
    if (trade !== null) {
      if (!isTold(compact, costFields, (text) => mistakeWords[trade.mistake].test(text))) yield measured(trade)
      return
    }
    const [move] = thresholdMoves(model, sides)
    if (move !== undefined) {
      const { name, before, value, path, place } = move
      if (isTold(compact, costFields, (text) => namesFigure(text, value))) return
      yield { place, variant: 'threshold', text: `${name} ${value}`, facts: { name, before, now: value, path } }
      return
    }
    const gate = primaryGateMove(model, compact)
    if (gate === null) return
    const { metric } = gate.gate
    const of = metricMistake(metric)
    if (of !== null && isTold(compact, costFields, (text) => mistakeWords[of.mistake].test(text))) return
    const path = typeof model.settings.gates === 'string' ? plainPath(model.settings.gates) : settingsPath
    const facts = { metric, what: gate.what, path, mistake: of?.mistake ?? 'errors' }
    yield { place: { is: 'file', path }, variant: 'gate', text: `${metric} ${gate.what}`, facts }
  },
})

/** Measured figures move with every run: they are no part of what tells this question from another. */
function measured({ mistake, lost, won }: NonNullable<ReturnType<typeof mistakeTrade>>): Sighting {
  return {
    place: { is: 'gate', metric: lost.metric, slice: null, against: 'baseline' },
    variant: 'measured',
    facts: {
      lost: lost.metric,
      lostFrom: lost.from,
      lostTo: lost.to,
      won: won.metric,
      wonFrom: won.from,
      wonTo: won.to,
      mistake,
    },
  }
}
