import { detector } from '../../model/rule.ts'
import { newFeatures } from '../../weigh/question/new-features.ts'
import { holdsWord, isTold } from '../../weigh/question/told-before.ts'

/** New columns that are looked for in the compact; of more nobody named each. */
const most = 100

export default detector({
  reads: ['model', 'sides', 'compact'],
  *detect({ model, sides, compact }) {
    const entered = newFeatures(model, sides)
    const isNamed = (column: string) => isTold(compact, ['candidateSignals'], (text, raw) => names(text, raw, column))
    const open = entered.slice(0, most).filter((column) => !isNamed(column))
    if (open.length === 0) return
    const count = open.length + Math.max(0, entered.length - most)
    const shown = open.slice(0, 4).join(', ') + (count > 4 ? ` and ${count - 4} more` : '')
    const variant = count === 1 ? 'one' : 'several'
    yield { place: { is: 'model' }, variant, text: open.toSorted().join(' '), facts: { columns: shown } }
  },
})

/** `merchant_age_days` is named by itself, by "merchant age", by `merchant_*`. */
function names(text: string, raw: string, column: string): boolean {
  const words = column.split(/[^\p{L}\p{N}]+|(?<=[a-z])(?=[A-Z])/u).filter((word) => word !== '')
  if (holdsWord(text, column) || holdsWord(text, words.join(' '))) return true
  if (words.length > 2 && holdsWord(text, words.slice(0, -1).join(' '))) return true
  return raw.toLowerCase().includes(`${(words[0] ?? '').toLowerCase()}_*`)
}
