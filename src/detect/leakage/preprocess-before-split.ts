import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { dataOf } from '../../weigh/leakage/data-of.ts'
import { proof } from '../../weigh/leakage/evidence.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { learnedFromTest } from '../../weigh/leakage/preprocess-before-split.ts'
import { splitFirst } from '../../weigh/leakage/split-first.ts'

export default detector({
  reads: ['programs', 'changes'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ learned, again, pair, split }, lines, program) => {
      const facts = {
        call: lines.code(learned.place),
        data: lines.shortened(dataOf(lines.whole(learned.place))),
        scored: lines.name(pair.evaluation.place),
      }
      if (again) return { variant: 'again', facts }
      if (split === undefined) return { variant: 'unsplit', facts }
      const suggestion = splitFirst(program, learned, split.place)
      return { variant: 'split', facts: { ...facts, split: lines.name(split.place) }, ...(suggestion && { suggestion }) }
    })
  },
})

function decide(flow: Flow) {
  return learnedFromTest(flow).map((found) => {
    const chain = proof(flow, found.pair, [{ place: found.learned.place, what: 'learned' }])
    return { ...found, place: found.learned.place, chain, split: chain.find(({ what }) => what === 'divided') }
  })
}
