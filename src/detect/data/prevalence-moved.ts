import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { isTold, namesFigure } from '../../weigh/question/told-before.ts'

/** By less a share of positives moves from month to month. */
const least = 1.5
const words =
  /\bprevalence|\bbase rate|\b(?:share|rate|proportion) of positives|\bpositive (?:rate|share)|\bclass (?:im)?balance|\b(?:re|over|under|down|up)-?sampl/i

export default detector({
  reads: ['model', 'compact'],
  *detect({ model, compact }) {
    const [base, head] = [valueOf(model.metrics.base)?.data ?? null, valueOf(model.metrics.head)?.data ?? null]
    const [before, now] = [base?.prevalence ?? 0, head?.prevalence ?? 0]
    if (!model.change.metrics || before <= 0 || now <= 0 || (now < before * least && before < now * least)) return
    const says = (text: string) => words.test(text) || namesFigure(text, now)
    if (isTold(compact, ['labelsAndDataSnapshot', 'knownRisks', 'assumptions', 'thresholdOrConfigPlan', 'candidateSignals'], says)) return
    const snapshots = base?.snapshot && head?.snapshot && base.snapshot !== head.snapshot ? [base.snapshot, head.snapshot] : null
    yield {
      place: { is: 'model' },
      text: `prevalence ${head?.snapshot ?? ''}`,
      facts: {
        before: percent(before),
        now: percent(now),
        where: snapshots === null ? 'the metrics on base and this change' : `${snapshots[0]} and ${snapshots[1]}`,
      },
    }
  },
})

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`
}
