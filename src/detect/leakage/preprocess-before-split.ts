import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import type { Link } from '../../weigh/leakage/chain.ts'
import { dataOf } from '../../weigh/leakage/data-of.ts'
import { proof } from '../../weigh/leakage/evidence.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { learnedFromTest } from '../../weigh/leakage/preprocess-before-split.ts'
import { splitFirst } from '../../weigh/leakage/split-first.ts'

export default detector({
  reads: ['programs', 'modules', 'changes'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ learned, again, pair, split }, lines, program) => {
      const facts = {
        call: lines.code(learned.place),
        data: lines.shortened(dataOf(lines.whole(learned.place), 'learned')),
        scored: lines.name(pair.evaluation.place),
      }
      if (again) return { variant: 'again', facts }
      if (split === undefined) return { variant: 'unsplit', facts }
      const suggestion = splitFirst(program, learned.place, split.place)
      return { variant: 'split', facts: { ...facts, split: lines.name(split.place) }, ...(suggestion && { suggestion }) }
    })
  },
})

function decide(flow: Flow) {
  return learnedFromTest(flow).map((found) => {
    const { learned, pair, again } = found
    const link: Link = { place: learned.place, what: 'learned' }
    const steps = proof(flow, pair)
    const split = steps.find(({ what }) => what === 'divided')
    // Fitted again: the split came first.
    const chain = again && split !== undefined ? [split, link, ...steps.slice(1)] : [link, ...steps]
    return { ...found, place: learned.place, chain, split }
  })
}
