import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { dividedBy, type Link } from '../../weigh/leakage/chain.ts'
import { fittedOutside } from '../../weigh/leakage/cross-validation.ts'
import { proof } from '../../weigh/leakage/evidence.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { learnedAs } from '../../weigh/leakage/learned-as.ts'
import { fitOnHead } from '../../weigh/leakage/mend/fit-on-head.ts'
import { splitFirst } from '../../weigh/leakage/mend/split-first.ts'
import { splitGiven } from '../../weigh/leakage/mend/split-given.ts'
import { splitStream } from '../../weigh/leakage/mend/split-stream.ts'
import { trainStatistic } from '../../weigh/leakage/mend/train-statistic.ts'
import { transformOnly } from '../../weigh/leakage/mend/transform-only.ts'
import { learnedFromTest } from '../../weigh/leakage/preprocess-before-split.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ flow, learned, again, pair, split, beside, folds }, lines, mend) => {
      const facts = { ...learnedAs(learned.place, lines, beside), scored: lines.name(pair.evaluation.place) }
      const predicts = !pair.evaluation.scored
      if (again) {
        const drafts = [transformOnly(learned.place), ...trainStatistic(flow, learned.place)]
        return { variant: predicts ? 'predicted-again' : 'again', facts, ...mend(drafts) }
      }
      const onHead = fitOnHead(flow, learned.place, pair.training.rows)
      const said = folds ? 'folds' : predicts ? 'predicted' : null
      if (split === undefined) return { variant: said ?? 'unsplit', facts, ...mend(onHead) }
      const drafts = [splitFirst, splitGiven, splitStream].map((draft) => draft(learned.place, split.place))
      return { variant: said ?? 'split', facts: { ...facts, split: lines.name(split.place) }, ...mend([...drafts, ...onHead]) }
    })
  },
})

function decide(flow: Flow) {
  const all = learnedFromTest(flow)
  const known = fittedOutside(flow).flatMap(({ cause, places }) => (cause === 'learned' ? places : []))
  return all.map((found) => {
    const { learned, pair, again } = found
    const link: Link = { place: learned.place, what: 'learned' }
    const before = again ? undefined : learned.rows
    // A division of the training rows alone has nothing to do with what is tested.
    const isSide = dividedBy(flow, pair.evaluation, before) !== null
    const steps = proof(flow, pair, [], before).filter(({ what }) => isSide || what !== 'divided')
    const split = steps.find(({ what }) => what === 'divided')
    // Fitted again: the split came first.
    const chain = again && split !== undefined ? [split, link, ...steps.slice(1)] : [link, ...steps]
    const beside = all.filter((it) => it.again === again).map((it) => it.learned.place)
    return { ...found, flow, place: learned.place, chain, split, beside, folds: !again && known.includes(learned.place) }
  })
}
