import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { lostSlices } from '../../weigh/question/lost-slices.ts'
import { holdsWord, isTold } from '../../weigh/question/told-before.ts'

export default detector({
  reads: ['model', 'compact'],
  asks: ({ model }) => Object.keys(valueOf(model.metrics.base)?.slices ?? {}).length > 0,
  *detect({ model, compact }) {
    const lost = lostSlices(model)
    const [first] = lost
    if (first === undefined) return
    const says = (text: string) => lost.every(({ words }) => words.some((word) => holdsWord(text, word)))
    if (isTold(compact, ['evalSlices', 'knownRisks', 'assumptions', 'labelsAndDataSnapshot'], says)) return
    yield {
      place: { is: 'model' },
      text: lost.map(({ name }) => name).join('; '),
      facts: {
        slices:
          lost
            .map(({ shown }) => shown)
            .slice(0, 4)
            .join(', ') + (lost.length > 4 ? ` and ${lost.length - 4} more` : ''),
      },
    }
  },
})
