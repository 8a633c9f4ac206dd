import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, hasQuantity, prose, readsAsEnglish } from '../../weigh/compact-prose.ts'

const set = (words: string) => new Set(words.split(' '))
const verbs = set(
  'improve improves improving improved improvement improvements enhance enhancing enhancements boost boosting better optimize optimise optimizing optimising update updating updates upgrade upgrading refresh refreshing retrain retraining tune tuning tweak tweaking make get fix fixes fixing fine increase increasing help add use try new train training iterate',
)
const things = set(
  'model models performance result results quality predictions prediction predictor metrics metric score scores scoring classifier ranker recommender regressor network algorithm pipeline ml ai data dataset training features feature architecture hyperparameters parameters weights system detection detector version things',
)
const glue = set(
  'the a an our this that its it of for to in on with and or by some more much latest newest current existing overall general generally further be so as well fresh recent possible please we want is can should works work good great best robust accurate smarter',
)

/** Whether a goal says nothing but "improve the model": a vague verb, the model, and at most one word of its own. */
function isVague(goal: string): boolean {
  const words =
    goal
      .toLowerCase()
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}'-]+/gu) ?? []
  const own = words.filter((word) => !verbs.has(word) && !things.has(word) && !glue.has(word))
  return own.length <= 1 && words.some((word) => verbs.has(word)) && words.some((word) => things.has(word))
}

export default detector({
  reads: ['compact'],
  *detect({ compact }) {
    const goal = valueOf(compact)?.fields.goal ?? null
    if (!answered(goal)) return
    const text = prose(goal.value)
    if (hasQuantity(text) || !readsAsEnglish(text) || !isVague(text)) return
    yield { place: { is: 'description', line: goal.line }, facts: { goal: text.trim().slice(0, 200) }, text: 'goal' }
  },
})
