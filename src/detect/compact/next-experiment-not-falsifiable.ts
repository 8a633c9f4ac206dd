import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { answered, hasQuantity, prose, readsAsEnglish } from '../../weigh/compact-prose.ts'

/** Words of an expectation that a result can contradict. "Improve" alone is none: it is what everything is for. */
const expectation =
  /\b(?:expect\w*|hypothes\w*|predict(?:s|ed)? that|should|would|ought|unless|whether|if|because|compar\w*|versus|vs|a\/b|ablat\w*|rais(?:e|es|ing)|increas\w*|reduc\w*|decreas\w*|lower\w*|lift\w*|drop\w*|fall\w*|rise\w*|cut\w*|halv\w*|gain\w*|recover\w*|reject\w*|fails?|falsif\w*|disprov\w*|at least|at most|more than|less than|fewer|without losing)\b/i
const noneMeant = /^\W*(?:none|nothing|no(?: further)? experiments?|not planned)\b/i

export default detector({
  reads: ['compact'],
  *detect({ compact }) {
    const next = valueOf(compact)?.fields.nextExperiment ?? null
    if (!answered(next)) return
    const text = prose(next.value)
    if (noneMeant.test(text) || hasQuantity(text) || expectation.test(text) || !readsAsEnglish(text)) return
    yield { place: { is: 'description', line: next.line }, facts: { experiment: text.trim().slice(0, 200) }, text: 'next experiment' }
  },
})
